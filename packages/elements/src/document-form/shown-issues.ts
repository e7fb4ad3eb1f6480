/** Which errors are shown, and in whose words. */
import { type Issue, type MessageTable, sentenceFor } from '@ficha-leccion/validators';
import type { Box, Reading, ScalarBox } from './box-tree.ts';
import { normalForms } from './box-value.ts';
import type { ShownIssue } from './form-view.ts';
import type { InterfaceTexts } from './interface-texts.ts';
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
  return issues.map((issue) => {
    const box = boxOf(issue.pointer, boxes);
    const { code, pointer } = issue;
    const general = { box, code, pointer, message: sentenceOf(issue, messages, texts) };
    const own = box?.kind === 'scalar' ? whyUnreadable(box, code, messages, texts) : {};
    return { ...general, ...own };
  });
}

function sentenceOf(issue: Issue | ServerIssue, messages: MessageTable, texts: InterfaceTexts) {
  const { code, params = {}, message } = issue;
  if (message !== undefined) return message;
  return Object.hasOwn(messages.sentences, code)
    ? sentenceFor(messages, code, params)
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

function whyUnreadable(
  { model, text }: ScalarBox,
  code: Issue['code'],
  messages: MessageTable,
  texts: InterfaceTexts,
): Partial<ShownIssue> {
  if (model.kind !== 'normalized') return {};
  const { normalize, format, code: own } = normalForms[model.control];
  if (code !== own) return {};
  const result = normalize(text);
  if (result.ok) return { message: texts.literal(format(result.value)) };
  const { reason, params } = result;
  return { code: reason, message: sentenceFor(messages, reason, params) };
}

/** Before anything is sent, only boxes that were changed and left show their errors. */
export function isDue(box: Box | undefined): boolean {
  if (box?.kind === 'scalar') return box.left;
  if (box?.kind === 'list') return box.changed || box.items.some(isDue);
  return false;
}
