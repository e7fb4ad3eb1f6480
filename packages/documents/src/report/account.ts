import type { FieldAccount, ImportResult, ImportWarning, Leftover } from '../import-result.ts';
import type { WarningCode } from '../messages/messages.ts';
import type { Position } from '../model/position.ts';
import { labelsOf } from './labels.ts';

/** How many boxes of a file came to what, and how many of its words belong to none. */
export interface Counts {
  /** Read without doubt. */
  readonly read: number;
  readonly empty: number;
  readonly doubtful: number;
  /** Boxes of the paper that the file does not have. */
  readonly missing: number;
  readonly leftoverWords: number;
}

export const countNames = ['read', 'empty', 'doubtful', 'missing', 'leftoverWords'] as const;

/** A box that somebody should compare with the file. `literal` and `value` are personal data. */
export interface BoxToCheck {
  readonly pointer: string;
  /** As the form has it, which is nobody's words. */
  readonly label: string;
  readonly state: FieldAccount['state'];
  readonly certainty: FieldAccount['certainty'];
  readonly from?: Position;
  readonly literal?: string;
  readonly value?: unknown;
  readonly warnings: readonly Note[];
}

/** A code, and the sentence that says what to do. Neither holds what somebody wrote. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

/** What was read of one file, for people who check it. Plain data, which threads can send. */
export interface Account {
  readonly document: string;
  readonly edition?: string;
  readonly counts: Counts;
  readonly boxes: readonly BoxToCheck[];
  /** The labels of the boxes that the file does not have. */
  readonly missing: readonly string[];
  /** Warnings that are about the whole file. */
  readonly warnings: readonly Note[];
  /** Their texts are personal data. */
  readonly leftovers: readonly Leftover[];
}

/** Says what else could be read out of a box; what was read is not in doubt. */
const ADVICE: ReadonlySet<string> = new Set<WarningCode>(['separacion-dudosa']);

/** Sorts an import by what is to be looked at. */
export function accountOf(result: ImportResult): Account {
  const { document, edition, fields, leftovers } = result;
  const present = fields.filter(({ state }) => state !== 'missing');
  const missing = fields.filter(({ state }) => state === 'missing');
  const advice = result.warnings.filter(({ code }) => ADVICE.has(code));
  const warnings = new Set(result.warnings.filter(({ code }) => !ADVICE.has(code)));
  const labelOf = labelsOf(document);
  for (const { pointer } of missing) take(warnings, pointer);

  const boxes = present.flatMap((field): BoxToCheck[] => {
    const { pointer, state, certainty, from, literal, value } = field;
    const notes = take(warnings, pointer);
    if (certainty === 'certain' && state !== 'unreadable' && notes.length === 0) return [];
    const label = labelOf(pointer);
    const where = { ...(from && { from }), ...(literal !== undefined && { literal }) };
    return [{ pointer, label, state, certainty, ...where, value, warnings: notes }];
  });
  const checked = new Set(boxes.map(({ pointer }) => pointer));
  const sure = present.filter(({ pointer }) => !checked.has(pointer));
  return {
    document,
    ...(edition !== undefined && { edition }),
    counts: {
      read: sure.filter(({ state }) => state === 'read').length,
      empty: sure.filter(({ state }) => state === 'empty').length,
      doubtful: boxes.length,
      missing: missing.length,
      leftoverWords: leftovers.reduce((words, { text }) => words + wordsOf(text), 0),
    },
    boxes,
    missing: missing.map(({ pointer }) => labelOf(pointer)),
    warnings: [...warnings, ...advice].map(noteOf),
    leftovers,
  };
}

const noteOf = ({ code, message }: ImportWarning): Note => ({ code, message });

/** Takes the warnings of a box, and of what is inside it, out of the set. */
function take(warnings: Set<ImportWarning>, box: string): Note[] {
  const found = [...warnings].filter(
    ({ pointer }) => pointer === box || pointer?.startsWith(`${box}/`),
  );
  for (const each of found) warnings.delete(each);
  return found.map(noteOf);
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
