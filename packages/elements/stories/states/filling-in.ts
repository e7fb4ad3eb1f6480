/** The form as a person fills it in: what it says of itself, of drafts, of files. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { draftOf } from '../canvas/draft-store.ts';
import { answerBox, drop, formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';
import type { FormSubject } from './form-subject.ts';
import { showsErrors, withErrors } from './shown-errors.ts';

export function fillingIn(subject: FormSubject) {
  const { complete, incomplete, lacking, text } = subject;
  const { $schema } = complete;
  const name = text.pointer.slice(1);
  const errors = withErrors(subject);
  return {
    vacia: {
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        expect(inside.queryAllByText(/^Error:/)).toEqual([]);
        expect(Object.keys(form.record)).toEqual(['$schema']);
        await userEvent.click(inside.getByLabelText(text.label));
      },
    },
    aMedias: {
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        await answerBox(inside.getByLabelText(text.label), 'Un tema por contar');
        await userEvent.click(
          inside.getAllByRole('button', { name: /^Agregar / })[0] as HTMLElement,
        );
        expect(await inside.findAllByRole('button', { name: /^Quitar: / })).toHaveLength(2);
        expect(form.record).toEqual({ $schema, [name]: 'Un tema por contar' });
      },
    },
    completa: {
      args: { record: complete },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        expect(form.record).toEqual(complete);
        expect(form.checkValidity()).toBe(true);
        await userEvent.click(inside.getByLabelText(text.label));
        expect(inside.queryAllByText(/^Error:/)).toEqual([]);
      },
    },
    conErrores: { args: errors, play: showsErrors },
    conAvisos: {
      args: { configuracion: { avisos: true } },
      play: async ({ canvasElement }) => {
        const { inside } = await formIn(canvasElement);
        await answerBox(inside.getByLabelText(text.label), 'Escriba a maria@correo.example');
        await waitFor(() => expect(inside.getByText('Aviso:')).toBeVisible());
      },
    },
    borradorOfrecido: {
      args: { drafts: [draftOf({ $schema, [name]: 'Un tema por contar' }, 42)] },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        const button = await inside.findByRole('button', { name: 'Continuar con el borrador' });
        expect(Object.keys(form.record)).toEqual(['$schema']);
        button.focus();
      },
    },
    pasos: {
      args: { record: incomplete, pasos: true },
      play: async ({ canvasElement }) => {
        const { form, inside } = await formIn(canvasElement);
        await userEvent.click(inside.getByRole('button', { name: 'Siguiente' }));
        await waitFor(() => expect(form.shadowRoot?.activeElement?.localName).toBe('h3'));
      },
    },
    revision: {
      args: { record: incomplete, pasos: true },
      play: async ({ canvasElement }) => {
        const { form, inside, focus } = await formIn(canvasElement);
        for (const _ of form.model.sections) {
          await userEvent.click(inside.getByRole('button', { name: 'Siguiente' }));
        }
        await focus('review');
        expect(inside.getByRole('button', { name: `Cambiar: ${lacking}` })).toBeVisible();
      },
    },
    archivoPorRevisar: {
      args: {
        imported: {
          record: complete,
          fields: [
            { pointer: text.pointer, state: 'read', certainty: 'likely', literal: 'Tema : …' },
          ],
          warnings: [
            { message: 'Hay un texto que no pertenece a ninguna casilla. Revise si falta alguno.' },
          ],
          leftovers: [{ text: 'Vo. Bo. de la coordinación\nFirma' }],
        },
      },
      play: async ({ canvasElement }) => {
        const { form, inside, focus } = await formIn(canvasElement);
        drop(form, new File(['PK'], 'del-papel.docx'));
        await focus('files');
        expect(form.record).toEqual(complete);
        expect(inside.getAllByText('Está bien así')).toHaveLength(1);
        await userEvent.click(inside.getByText('Un texto del archivo no tiene casilla'));
      },
    },
  } satisfies Readonly<Record<string, FormStory>>;
}
