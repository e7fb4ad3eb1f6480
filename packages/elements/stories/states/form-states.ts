/**
 * The states that every form has, once for all of them: what the page gives, and what a person does
 * until the state is there. Each form tells its stories with them, so that none lacks a state.
 */
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Configuracion, FormRecord } from '../../src/index.ts';
import { draftOf } from '../canvas/draft-store.ts';
import { answerBox, drop, formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';

export interface FormSubject {
  /** A record that can be sent. */
  readonly complete: FormRecord;
  /** The same without the answer of one obligatory text box. */
  readonly incomplete: FormRecord;
  /** The name of that box. */
  readonly lacking: string;
  /** A text box that is always there, and how a file or service may name it. */
  readonly text: { readonly label: RegExp; readonly pointer: string };
  /** What its entity adds. */
  readonly configuracion: Configuracion;
  /** A box of what it adds. */
  readonly added: RegExp;
}

type States = Readonly<Record<StateName, FormStory>>;

export type StateName = (typeof stateNames)[number];

export const stateNames = [
  'vacia',
  'aMedias',
  'completa',
  'conErrores',
  'erroresDelServicio',
  'conAvisos',
  'enviando',
  'recibida',
  'sinConexion',
  'soloLectura',
  'deshabilitada',
  'borradorOfrecido',
  'pasos',
  'revision',
  'oscura',
  'coloresGovco',
  'angosta',
  'enIngles',
  'cssHostil',
  'bajoOtrosTitulos',
  'deDerechaAIzquierda',
  'encabezadoFijo',
  'configurada',
  'archivoPorRevisar',
  'fechaLimite',
  'bloqueada',
] as const;

type Play = NonNullable<FormStory['play']>;

/** Sends what has errors, and goes from the summary to the first of them. */
const showsErrors: Play = async ({ canvasElement }) => {
  const { form, inside, send, focus } = await formIn(canvasElement);
  await send();
  await focus('summary');
  const [first] = inside.getAllByRole('link');
  await userEvent.click(first as HTMLElement);
  await waitFor(() =>
    expect(form.shadowRoot?.activeElement).toHaveAttribute('aria-invalid', 'true'),
  );
};

export function formStates(subject: FormSubject): States {
  const { complete, incomplete, lacking, text, configuracion, added } = subject;
  const { $schema } = complete;
  const name = text.pointer.slice(1);
  const errors = { record: { ...incomplete, [name]: 'a'.repeat(520) } };
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
      },
    },
    conAvisos: {
      args: { configuracion: { avisos: true } },
      play: async ({ canvasElement }) => {
        const { inside } = await formIn(canvasElement);
        await answerBox(inside.getByLabelText(text.label), 'Escriba a maria@correo.example');
        await waitFor(() => expect(inside.getByText('Aviso:')).toBeVisible());
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
    oscura: { args: { ...errors, page: 'dark' }, play: showsErrors },
    coloresGovco: { args: { ...errors, page: 'govco' }, play: showsErrors },
    angosta: {
      args: errors,
      globals: { viewport: { value: 'narrow' } },
      play: async (context) => {
        await showsErrors(context);
        expect(innerWidth).toBe(320);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    enIngles: {
      args: { ...errors, lang: 'en' },
      play: async (context) => {
        await showsErrors(context);
        const { inside } = await formIn(context.canvasElement);
        expect(inside.getByText('There is something to correct')).toBeVisible();
      },
    },
    cssHostil: {
      args: { ...errors, page: 'hostile' },
      play: async (context) => {
        await showsErrors(context);
        const { form } = await formIn(context.canvasElement);
        const title = form.shadowRoot?.getElementById('title') as HTMLElement;
        expect(getComputedStyle(title).display).toBe('block');
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    bajoOtrosTitulos: {
      args: { ...errors, headingLevel: 2 },
      play: async (context) => {
        const { form, inside } = await formIn(context.canvasElement);
        expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent(form.model.title);
        form.headingLevel = 3;
        await form.updateComplete;
        expect(inside.getByRole('heading', { level: 3 })).toHaveTextContent(form.model.title);
        form.headingLevel = 2;
        await showsErrors(context);
      },
    },
    deDerechaAIzquierda: {
      args: { ...errors, page: 'rightToLeft' },
      play: async (context) => {
        await showsErrors(context);
        const { inside } = await formIn(context.canvasElement);
        expect(getComputedStyle(inside.getByLabelText(text.label)).direction).toBe('ltr');
      },
    },
    encabezadoFijo: {
      args: { ...errors, page: 'stickyHeader' },
      play: async (context) => {
        await showsErrors(context);
        const { form } = await formIn(context.canvasElement);
        const top = form.shadowRoot?.activeElement?.getBoundingClientRect().top;
        expect(top).toBeGreaterThanOrEqual(80);
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
        drop(form, new File(['PK'], 'ficha.docx'));
        await focus('files');
        expect(form.record).toEqual(complete);
        expect(inside.getAllByText('Está bien así')).toHaveLength(1);
        await userEvent.click(inside.getByText('Un texto del archivo no tiene casilla'));
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
  };
}
