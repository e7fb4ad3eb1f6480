import { append } from '../model/append.ts';
import type { Paragraph } from '../model/source-document.ts';
import { isOneSentence } from '../text/halves.ts';
import type { PlacedLabel } from './find-labels.ts';
import type { Slot } from './slots.ts';

/** What a box was answered with, slot by slot. */
export interface Answer {
  readonly label: PlacedLabel;
  readonly parts: Part[];
  /** How many rows of the table were there for the answer, filled in or not. */
  rows: number;
}

export interface Part {
  readonly paragraphs: readonly Paragraph[];
  readonly slot: Slot;
}

export interface Assignment {
  readonly answers: readonly Answer[];
  /** What is under no label, in reading order. */
  readonly unclaimed: readonly Paragraph[];
}

/** Gives each slot to the label that it answers, or to none. */
export function assign(slots: readonly Slot[], labels: readonly PlacedLabel[]): Assignment {
  const answers: Answer[] = [];
  const unclaimed: Paragraph[] = [];
  let open: Answer | undefined;

  for (const slot of slots) {
    const here = labels.filter((label) => label.slot === slot);
    here.sort((a, b) => a.paragraph - b.paragraph);
    const first = here[0]?.paragraph ?? slot.paragraphs.length;
    if (isNewRow(slot, open)) open = undefined;
    if (open && (here.length === 0 || first > 0)) {
      if (belongs(slot, open)) add(open, slot, slot.paragraphs.slice(0, first));
      else if (slot.paragraphs.length > 0) {
        open = undefined;
        append(unclaimed, slot.paragraphs.slice(0, first));
      }
    } else append(unclaimed, slot.paragraphs.slice(0, first));

    for (const [index, label] of here.entries()) {
      open = { label, parts: [], rows: 0 };
      answers.push(open);
      const next = here[index + 1]?.paragraph ?? slot.paragraphs.length;
      const own = slot.paragraphs[label.paragraph];
      const rest = own && !label.isWhole ? [after(own, label.end)] : [];
      const paragraphs = [...rest, ...slot.paragraphs.slice(label.paragraph + 1, next)];
      if (paragraphs.length > 0) add(open, slot, paragraphs);
    }
  }
  return { answers, unclaimed };
}

function add(answer: Answer, slot: Slot, paragraphs: readonly Paragraph[]): void {
  const isBeside = slot.row !== undefined && slot !== answer.label.slot;
  const isNewRow = slot.cell > 0 || answer.rows === 0;
  if (isBeside && isNewRow && !goesOn(answer.parts, slot)) answer.rows++;
  if (paragraphs.length > 0) answer.parts.push({ paragraphs, slot });
}

/** A row with something else at its left ends an answer that stands beside its label. */
function isNewRow({ row, cell, paragraphs }: Slot, open: Answer | undefined): boolean {
  if (!open || !row || cell > 0 || paragraphs.length === 0) return false;
  return isBesideLabel(open) && row !== open.label.slot.row;
}

/**
 * Whether the answer is in the cell beside the label. An empty one says so too, unless the paper has
 * the answer under the label: then the row is one wide cell which the file wrote as two.
 */
function isBesideLabel({ label, parts }: Answer): boolean {
  const { slots = [] } = label.slot.row ?? {};
  const beside = slots.slice(label.slot.cell + 1);
  if (beside.length === 0) return false;
  if (beside.some(({ paragraphs }) => paragraphs.length > 0)) return true;
  return !label.box.isBlock && !parts.some(({ slot }) => slot === label.slot);
}

function belongs(slot: Slot, { label, parts }: Answer): boolean {
  if (slot.row === undefined) {
    if (label.slot.row === undefined || goesOn(parts, slot)) return true;
    // Otherwise it is what stands after a table, unless the cell of a text was written in lines.
    const last = parts.at(-1)?.paragraphs.at(-1) ?? label.slot.paragraphs[label.paragraph];
    return label.box.isBlock && linesBetween(last, slot.paragraphs[0]) === 0;
  }
  if (slot.row === label.slot.row) return true;
  if (label.box.model.kind === 'choice') return true;
  const filled = slot.row.slots.filter(({ paragraphs }) => paragraphs.length > 0);
  const isFirst = slot.cell === 0;
  if (!isFirst) return filled.length === 1 || filled[0] !== slot;
  if (filled.length > 1) return false;
  return parts.length === 0 || !looksLikeLabel(slot) || slot.paragraphs.length === 0;
}

/** A row of one short bold paragraph, or of a question: a box that this paper should not have. */
function looksLikeLabel({ paragraphs }: Slot): boolean {
  const [paragraph, ...others] = paragraphs;
  if (!paragraph || others.length > 0 || paragraph.text.length > 200) return false;
  return paragraph.strong === true || /[?:]\s*$/.test(paragraph.text);
}

/** Whether the slot begins with the rest of a sentence that a page broke. */
function goesOn(parts: readonly Part[], slot: Slot): boolean {
  const last = parts.at(-1);
  return last !== undefined && isBrokenByPage(last, { slot, paragraphs: slot.paragraphs });
}

/** Two halves of a sentence in a text, with other lines between, and not in one table. */
export function isBrokenByPage(first: Part, second: Part): boolean {
  const last = first.paragraphs.at(-1);
  const [next] = second.paragraphs;
  const areRows = first.slot.row !== undefined && second.slot.row !== undefined;
  if (areRows && first.slot.row?.table === second.slot.row?.table) return false;
  if (!last || !next || next.marker || !(linesBetween(last, next) > 0)) return false;
  return isOneSentence(last.text, next.text);
}

/** `NaN` in files that are not made of lines. */
function linesBetween(first: Paragraph | undefined, second: Paragraph | undefined): number {
  const [from = Number.NaN, to = Number.NaN] = [first?.position.line, second?.position.line];
  return to - from - 1;
}

function after(paragraph: Paragraph, end: number): Paragraph {
  const { checkboxes = [], marker: _, strong: __, ...rest } = paragraph;
  return {
    ...rest,
    text: paragraph.text.slice(end),
    ...(checkboxes.length > 0 && {
      checkboxes: checkboxes.map(({ offset, state }) => ({ offset: offset - end, state })),
    }),
  };
}
