/** The form when it is sent, and what comes back. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { answerBox, formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';
import type { FormSubject } from './form-subject.ts';

export function sending(subject: FormSubject) {
  const { complete, text } = subject;
  return {
    erroresDelServicio: {
      args: {
        record: complete,
        answer: () => {
          const issues = [
            { code: 'repetida', pointer: text.pointer, message: 'Ya hay una igual.' },
            { code: 'fuera-de-plazo', pointer: '', message: 'El plazo de esta entidad terminó.' },
          ];
          return Response.json({ issues }, { status: 422 });
        },
      },
      play: async ({ canvasElement }) => {
        const { inside, send, focus } = await formIn(canvasElement);
        await send();
        await focus('summary');
        expect(inside.getAllByRole('listitem')).toHaveLength(2);
        await userEvent.click(inside.getByRole('link'));
        const box = inside.getByLabelText(text.label);
        expect(box).toHaveAccessibleDescription(/Ya hay una igual/);
        await answerBox(box, ', y esta no');
        await waitFor(() => expect(inside.queryByRole('link')).toBeNull());
        await send();
        await focus('summary');
      },
    },
    enviando: {
      args: { record: complete, answer: () => new Promise(() => {}) },
      play: async ({ canvasElement }) => {
        const { form, inside, send } = await formIn(canvasElement);
        await send();
        const button = await inside.findByRole('button', { name: form.model.texts.sending });
        expect(button).toHaveAttribute('aria-disabled', 'true');
        expect(inside.getByRole('status')).toHaveTextContent(form.model.texts.sending);
      },
    },
    recibida: {
      args: { record: complete },
      play: async ({ canvasElement }) => {
        const { inside, send, focus } = await formIn(canvasElement);
        await send();
        await focus('received');
        expect(inside.getByText('LA-2024-0001')).toBeVisible();
      },
    },
    sinConexion: {
      args: { record: complete, answer: () => Promise.reject(new TypeError('Failed to fetch')) },
      play: async ({ canvasElement }) => {
        const { form, inside, send, focus } = await formIn(canvasElement);
        await send();
        await focus('failure');
        expect(inside.getByText(/Todo lo que escribió sigue aquí/)).toBeVisible();
        expect(form.record).toEqual(complete);
      },
    },
  } satisfies Readonly<Record<string, FormStory>>;
}
