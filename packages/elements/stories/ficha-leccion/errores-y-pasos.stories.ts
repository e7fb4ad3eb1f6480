/** How errors of the ficha are said, on one page and in steps. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { formIn } from '../canvas/form-on-canvas.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';
import { fichaWithoutAdvice } from '../canvas/records.ts';

const meta = { ...formMeta('ficha-leccion'), title: 'Formularios/ficha-leccion/Errores y pasos' };

export default meta;

export const TresErrores: FormStory = {
  name: 'Tres errores',
  args: {
    record: {
      ...fichaWithoutAdvice,
      contactos: [{ telefono: '5550101' }],
      temaLeccion: 'a'.repeat(520),
    },
  },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    const entries = inside.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(entries).toEqual([
      expect.stringContaining('Este número tiene 7 dígitos.'),
      expect.stringContaining('Le sobran 20 caracteres.'),
      expect.stringContaining('Escriba su recomendación'),
    ]);
  },
};

export const EnIngles: FormStory = {
  name: 'En inglés, con errores',
  args: { ...TresErrores.args, lang: 'en' },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    expect(inside.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('This number has 7 digits.'),
      expect.stringContaining('Remove 20 characters.'),
      expect.stringContaining('Enter your recommendation'),
    ]);
  },
};

export const CambiarAlRevisar: FormStory = {
  name: 'Cambiar una respuesta al revisar',
  args: { record: fichaWithoutAdvice, pasos: true },
  play: async ({ canvasElement }) => {
    const { inside, focus } = await formIn(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'Siguiente' }));
    await userEvent.click(inside.getByRole('button', { name: 'Siguiente' }));
    await focus('review');
    expect(inside.getByText('Escriba su recomendación para un escenario similar.')).toBeVisible();
    await userEvent.click(inside.getByRole('button', { name: 'Cambiar: Recomendación' }));
    await waitFor(() => expect(inside.getByLabelText(/^¿Cuál es su recomendación/)).toBeVisible());
    await userEvent.click(inside.getByRole('button', { name: 'Volver a la revisión' }));
    await focus('review');
  },
};
