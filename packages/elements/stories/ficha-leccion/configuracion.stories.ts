/** What an entity says to its own form: `configuracion`, and the notice of its page. */
import { expect, userEvent, within } from 'storybook/test';
import { alcaldia, gobernacion } from '../../test/configurations.ts';
import { formIn } from '../canvas/form-on-canvas.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';

const meta = { ...formMeta('ficha-leccion'), title: 'Formularios/ficha-leccion/Configuración' };

export default meta;

export const Autorizacion: FormStory = {
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

export const EnIngles: FormStory = {
  name: 'Pide autorización en inglés',
  args: { configuracion: alcaldia, lang: 'en' },
  play: async ({ canvasElement }) => {
    const { form, inside, send, focus } = await formIn(canvasElement);
    await form.updateComplete;
    await send();
    await focus('summary');
    expect(inside.getByText('Processing of your personal data')).toBeVisible();
    const notice = inside.getByText(/^La Alcaldía de Ejemplo usa/);
    expect(notice).toHaveAttribute('lang', 'es-CO');
    expect(inside.getAllByText('Choose Yes or No.')).toHaveLength(2);
  },
};

export const Informa: FormStory = {
  name: 'Informa, y no pregunta',
  args: { configuracion: gobernacion },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await form.updateComplete;
    expect(await inside.findByText(/funciones legales/)).toBeVisible();
    expect(form.record).toMatchObject({ tratamientoDatosPersonales: { base: 'art10a' } });
  },
};

export const Tabla: FormStory = {
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

export const AvisoDeLaPagina: FormStory = {
  name: 'Con el aviso de la página',
  args: { aviso: 'La entidad trata sus datos según su política de tratamiento.' },
  play: async ({ canvasElement }) => {
    const { form } = await formIn(canvasElement);
    expect(form.querySelector('[slot=aviso]')).toBeVisible();
  },
};
