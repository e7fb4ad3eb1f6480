/** Errors in two boxes: one whose text is too long, and one without an answer. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';
import type { FormSubject } from './form-subject.ts';

export function withErrors({ incomplete, text }: FormSubject) {
  return { record: { ...incomplete, [text.pointer.slice(1)]: 'a'.repeat(520) } };
}

/** Sends what has errors, and goes from the summary to the first of them. */
export const showsErrors: NonNullable<FormStory['play']> = async ({ canvasElement }) => {
  const { form, inside, send, focus } = await formIn(canvasElement);
  await send();
  await focus('summary');
  const [first] = inside.getAllByRole('link');
  await userEvent.click(first as HTMLElement);
  await waitFor(() =>
    expect(form.shadowRoot?.activeElement).toHaveAttribute('aria-invalid', 'true'),
  );
};
