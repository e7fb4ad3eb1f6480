import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { DocumentFormElement } from '../../src/index.ts';

/** The form on the canvas, and what stands in it by role and name. */
export async function formIn(canvasElement: HTMLElement) {
  const form = canvasElement.querySelector<DocumentFormElement>('ficha-leccion, nota-conocimiento');
  if (!form) throw new Error('There is no form on the canvas.');
  await form.updateComplete;
  const inside = within(form.shadowRoot as unknown as HTMLElement);
  const send = () => userEvent.click(inside.getByRole('button', { name: form.model.texts.submit }));
  const focus = (id: string) => waitFor(() => expect(form.shadowRoot?.activeElement?.id).toBe(id));
  return { form, inside, send, focus };
}

/** Types and leaves: a simulated keyboard does not see that the focus moves inside a shadow root. */
export async function answerBox(box: HTMLElement, text: string) {
  await userEvent.type(box, text);
  await fireEvent.change(box);
}

/** Chooses a file as the dialog of the browser does. */
export function choose(form: HTMLElement, file: File): void {
  const input = form.shadowRoot?.querySelector<HTMLInputElement>('#files-input');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change'));
}

/** Drops a file on the form, as from a folder beside the browser. */
export function drop(form: HTMLElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
  form.dispatchEvent(new DragEvent('dragover', init));
  form.dispatchEvent(new DragEvent('drop', init));
}
