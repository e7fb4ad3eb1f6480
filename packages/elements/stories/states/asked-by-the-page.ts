/** What a page may ask of its form. */
import { expect, userEvent } from 'storybook/test';
import { answerBox, formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';
import type { FormSubject } from './form-subject.ts';

export function askedByThePage(subject: FormSubject) {
  const { complete, text, configuracion, added } = subject;
  return {
    soloLectura: {
      args: { record: complete, readonly: true },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        await userEvent.type(inside.getByLabelText(text.label), 'x');
        expect(form.record).toEqual(complete);
        expect(inside.queryAllByRole('button')).toEqual([]);
      },
    },
    deshabilitada: {
      args: { record: complete, disabled: true },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        for (const box of inside.getAllByRole('textbox')) expect(box).toBeDisabled();
        const { submit } = form.model.texts;
        expect(inside.getByRole('button', { name: submit })).toBeDisabled();
      },
    },
    configurada: {
      args: { configuracion },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        await form.updateComplete;
        await answerBox(inside.getByLabelText(added), 'Cú');
        expect(JSON.stringify(form.record)).toContain('"Cú"');
      },
    },
    fechaLimite: {
      args: { fechaLimite: '2026-11-30' },
      play: async ({ canvasElement }) => {
        const { inside, send, focus } = await formIn(canvasElement);
        expect(await inside.findByText('30 de noviembre de 2026')).toBeVisible();
        await send();
        await focus('summary');
      },
    },
    bloqueada: {
      args: { record: complete, bloqueadas: [text.pointer] },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        const box = inside.getByLabelText(text.label);
        await userEvent.type(box, 'x');
        expect(box).toHaveAccessibleDescription('La completa su entidad.');
        expect(form.record).toEqual(complete);
      },
    },
  } satisfies Readonly<Record<string, FormStory>>;
}
