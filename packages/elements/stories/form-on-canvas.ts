import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { FichaLeccionElement } from '../src/index.ts';

/** The form on the canvas, and what stands in it by role and name. */
export async function formIn(canvasElement: HTMLElement) {
  const form = canvasElement.querySelector('ficha-leccion') as FichaLeccionElement;
  await form.updateComplete;
  const inside = within(form.shadowRoot as unknown as HTMLElement);
  const send = () => userEvent.click(inside.getByRole('button', { name: 'Enviar la ficha' }));
  const focus = (id: string) => waitFor(() => expect(form.shadowRoot?.activeElement?.id).toBe(id));
  return { form, inside, send, focus };
}

/** Types and leaves: a simulated keyboard does not see that the focus moves inside a shadow root. */
export async function answerBox(box: HTMLElement, text: string) {
  await userEvent.type(box, text);
  await fireEvent.change(box);
}
