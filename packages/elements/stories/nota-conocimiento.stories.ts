import reuniones from '@ficha-leccion/schema/fixtures/nota-conocimiento/1.0/reuniones-de-socializacion.json' with {
  type: 'json',
};
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { FormRecord, RecordSubmitEvent } from '../src/index.ts';
import { answerBox, formIn } from './form-on-canvas.ts';

interface Args {
  readonly lang: 'es-PE' | 'en';
  readonly record: FormRecord | undefined;
}

const meta: Meta<Args> = {
  title: 'Formularios/nota-conocimiento',
  component: 'nota-conocimiento',
  args: { lang: 'es-PE', record: undefined },
  render: ({ lang, record }) => html`
    <nota-conocimiento
      lang=${lang}
      .record=${record}
      @record-submit=${(event: RecordSubmitEvent) => event.respondWith({ id: 'NC-2024-0001' })}
    ></nota-conocimiento>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Vacia: Story = {
  name: 'Vacía',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    expect(inside.queryAllByText(/^Error:/)).toEqual([]);
    expect(Object.keys(form.record)).toEqual(['$schema']);
  },
};

export const AMedias: Story = {
  name: 'A medias',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await answerBox(inside.getByLabelText(/^Correlativo/), '7');
    await answerBox(inside.getByLabelText(/^Año/), '2.024');
    await userEvent.click(inside.getByRole('button', { name: 'Agregar otra cifra' }));
    expect(inside.getByText('Escriba el número sin separar los miles: 2024.')).toBeVisible();
    expect(form.record).toMatchObject({ numero: { correlativo: 7, anio: '2.024' } });
  },
};

export const Completa: Story = {
  args: { record: reuniones },
  play: async ({ canvasElement }) => {
    const { form } = await formIn(canvasElement);
    expect(form.record).toEqual(reuniones);
    expect(form.checkValidity()).toBe(true);
  },
};

export const ConErrores: Story = {
  name: 'Con errores',
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    expect(inside.getAllByRole('listitem').length).toBeGreaterThan(5);
  },
};

export const EnIngles: Story = {
  name: 'En inglés, con errores',
  args: { lang: 'en' },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    expect(inside.getByText('There is something to correct')).toBeVisible();
  },
};
