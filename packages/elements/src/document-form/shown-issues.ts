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
  return issues.map(({ code, pointer, params = {}, message }) => {
    const box = boxOf(pointer, boxes);
    const reason = box?.kind === 'scalar' ? reasonOf(box, code) : undefined;
    if (reason)
      return {
        box,
        code: reason.reason,
        message: sentenceFor(messages, reason.reason, reason.params),
      };
    return {
      box,
      code,
      message:
        message ??
        (Object.hasOwn(messages.sentences, code)
          ? sentenceFor(messages, code, params)
          : texts.unexplained),
    };
  });
}

/** The box of a pointer, or the nearest one around it. */
function boxOf(pointer: string, boxes: Reading['boxes']): Box | undefined {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const box = boxes.get(place);
    if (box) return box;
  }
  return undefined;
}

function reasonOf(box: ScalarBox, code: Issue['code']) {
  if (box.model.kind !== 'normalized') return undefined;
  const { normalize, code: own } = normalForms[box.model.control];
  const result = code === own ? normalize(box.text) : undefined;
  return result && !result.ok ? result : undefined;
}

/** Before anything is sent, only boxes that were changed and left show their errors. */
export function isDue(box: Box | undefined): boolean {
  if (box?.kind === 'scalar') return box.left;
  if (box?.kind === 'list') return box.changed || box.items.some(isDue);
  return false;
}
