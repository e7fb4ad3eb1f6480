/** What a person typed into the boxes that a server drew, before the page's script ran. */
import type { ScalarBox } from './box-tree.ts';
import type { KeepTyped } from './hydration.ts';
import { isTouched } from './touched.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Drawing puts the answers of the server back into the boxes: then come those of the person again. */
export const keepTyped: KeepTyped = (root, form) => {
  const boxes = [...form.state.reading.boxes.values()];
  const typed = boxes
    .filter((box): box is ScalarBox => box.kind === 'scalar')
    .flatMap((box) => {
      const control = touchedIn(root.querySelector(`[id="${box.id}"]`));
      return control ? [{ box, text: answerOf(control) }] : [];
    });
  const caret = caretIn(root);
  return () => {
    for (const { box, text } of typed) form.gestures.type(box, text);
    form.gestures.rest();
    if (typed.length > 0) void form.updateComplete.then(caret);
  };
};

/** Of radio buttons the one that is chosen. */
function touchedIn(node: Element | null): TextControl | undefined {
  if (node instanceof HTMLFieldSetElement) {
    const chosen = node.querySelector<HTMLInputElement>('input:checked');
    return chosen && isTouched(chosen) ? chosen : undefined;
  }
  return node && isTouched(node) ? (node as TextControl) : undefined;
}

function answerOf(control: TextControl): string {
  if (control.type !== 'checkbox') return control.value;
  return (control as HTMLInputElement).checked ? 'true' : '';
}

/** Puts the caret back to where it is now. */
function caretIn(root: ParentNode): () => void {
  const control = root.querySelector<TextControl>(':is(textarea, input):focus');
  const { selectionStart = null, selectionEnd = null } = control ?? {};
  return () => {
    if (selectionStart !== null) control?.setSelectionRange(selectionStart, selectionEnd);
  };
}
