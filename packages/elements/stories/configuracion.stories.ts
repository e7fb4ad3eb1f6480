import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Configuracion, RecordSubmitEvent } from '../src/index.ts';
import { alcaldia, gobernacion } from '../test/configurations.ts';
import { answerBox, formIn } from './form-on-canvas.ts';

interface Args {
  readonly configuracion: Configuracion;
}

/** What an entity says to its own form: `configuracion`. */
const meta: Meta<Args> = {
  title: 'Formularios/ficha-leccion configurada',
  component: 'ficha-leccion',
  render: ({ configuracion }) => html`
    <ficha-leccion
      .configuracion=${configuracion}
      @record-submit=${(event: RecordSubmitEvent) => event.respondWith({ id: 'LA-2024-0001' })}
    ></ficha-leccion>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Autorizacion: Story = {
  name: 'Pide autorización, finalidad por finalidad',
  args: { configuracion: alcaldia },
  play: async ({ canvasElement }) => {
    const { form, inside, send, focus } = await formIn(canvasElement);
    await form.updateComplete;
    const question = inside.getByRole('radiogroup', { name: /^Enviarle el boletín/ });
    await userEvent.click(within(question).getByLabelText('No'));
    await send();
    await focus('summary');
    expect(inside.getByText('Conversar con usted sobre la lección: Elija Sí o No.')).toBeVisible();
  },
};

export const Informa: Story = {
  name: 'Informa, y no pregunta',
  args: { configuracion: gobernacion },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await form.updateComplete;
    expect(await inside.findByText(/funciones legales/)).toBeVisible();
    expect(form.record).toMatchObject({ tratamientoDatosPersonales: { base: 'art10a' } });
  },
};

export const Avisos: Story = {
  name: 'Con avisos que no impiden enviar',
  args: { configuracion: { avisos: true } },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await form.updateComplete;
    const theme = inside.getByLabelText(/^Tema de la lección/);
    await answerBox(theme, 'Escriba a maria@correo.example');
    await waitFor(() => expect(inside.getByText('Aviso:')).toBeVisible());
  },
};

export const Tabla: Story = {
  name: 'El territorio, de una tabla',
  args: {
    configuracion: {
      territorio: [
        { codigo: '25175', nombre: 'Chía' },
        { codigo: '54001', nombre: 'Cúcuta' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await form.updateComplete;
    await userEvent.type(inside.getByRole('combobox'), 'cu{ArrowDown}{Enter}');
    expect(form.record).toMatchObject({
      gestion: { territorio: { nombre: 'Cúcuta', codigoDivipola: '54001' } },
    });
    await userEvent.type(inside.getByRole('combobox'), '{ArrowDown}');
  },
};
