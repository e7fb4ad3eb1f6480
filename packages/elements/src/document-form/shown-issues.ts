/** Which errors are shown, and in whose words. */
import {
  type Issue,
  type MessageTable,
  type StructuralCode,
  sentenceFor,
} from '@ficha-leccion/schema';
import { type Box, type ScalarBox, standsAlone } from './box-tree.ts';
import { normalFormOf } from './box-value.ts';
import type { ShownIssue } from './form-view.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import { readNumber, twoReadings } from './number.ts';
import type { Reading } from './reading.ts';
import type { ServerIssue } from './submission.ts';

/**
 * The errors of a record at their boxes. `validate` can only say that a literal is not in its
 * normal form; its normalizer knows why (seven digits, two numbers, no day), and says it better.
 */
export function atBoxes(
  issues: readonly (Issue | ServerIssue)[],
  { boxes }: Reading,
  messages: MessageTable,
  texts: InterfaceTexts,
): ShownIssue[] {
  return issues.map((found) => {
    const box = boxToAnswer(boxOf(found.pointer, boxes), found.code);
    return shownIssue(found, box, messages, texts);
  });
}

/** What was found, as it is said at its box. */
export function shownIssue(
  found: Issue | ServerIssue,
  box: Box | undefined,
  messages: MessageTable,
  texts: InterfaceTexts,
): ShownIssue {
  const { code, pointer } = found;
  const general = { box, code, pointer, message: sentenceOf(found, messages, texts), found };
  const own = box?.kind === 'scalar' ? whyUnreadable(box, code, messages, texts) : {};
  return { ...general, ...own };
}

function sentenceOf(issue: Issue | ServerIssue, messages: MessageTable, texts: InterfaceTexts) {
  const { code, params = {}, message } = issue;
  if (message !== undefined) return message;
  return Object.hasOwn(messages.sentences, code)
    ? sentenceFor(messages, code as StructuralCode, params)
    : texts.unexplained;
}

/** The box of a pointer, or the nearest one around it. */
function boxOf(pointer: string, boxes: Reading['boxes']): Box | undefined {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const box = boxes.get(place);
    if (box) return box;
  }
  return undefined;
}

/** A group that is missing is answered in its first box; one that is drawn as its only box, always. */
function boxToAnswer(box: Box | undefined, code: Issue['code']): Box | undefined {
  const isItsFirst = box?.kind === 'group' && (code === 'falta-respuesta' || standsAlone(box));
  return isItsFirst ? boxToAnswer(box.boxes[0], code) : box;
}

function whyUnreadable(
  { model, text }: ScalarBox,
  code: Issue['code'],
  messages: MessageTable,
  texts: InterfaceTexts,
): Partial<ShownIssue> {
  if (code === 'tipo-numero' && model.kind === 'number') {
    return { message: whyNoNumber(text, model.integer, texts) };
  }
  const normalForm = normalFormOf(model);
  if (code !== normalForm?.code) return {};
  const result = normalForm.normalize(text);
  if (result.ok) return { message: texts.literal(normalForm.format(result.value)) };
  const { reason, params } = result;
  return { code: reason, message: sentenceFor(messages, reason, params) };
}

/** In the words of a form: whoever types knows nothing of quotation marks around numbers. */
function whyNoNumber(text: string, integer: boolean, texts: InterfaceTexts): string {
  const [thousands, decimals] = twoReadings(text) ?? [];
  if (thousands && decimals) return texts.ambiguousNumber(thousands, integer ? '' : decimals);
  const isFraction = integer && !Number.isInteger(readNumber(text) ?? 0);
  return isFraction ? texts.fraction : texts.noNumber;
}

/** Before anything is sent, only boxes that were changed and left show their errors. */
export function isDue(box: Box | undefined): boolean {
  if (box?.kind === 'scalar') return box.left;
  if (box?.kind === 'list') return box.changed || box.items.some(isDue);
  return box?.kind === 'group' && box.boxes.some(isDue);
}
