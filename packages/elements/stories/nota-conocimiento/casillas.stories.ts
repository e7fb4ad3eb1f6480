/** What boxes of the nota do that the ficha does not have. */
import { expect, userEvent } from 'storybook/test';
import { answerBox, formIn } from '../canvas/form-on-canvas.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';

const meta = { ...formMeta('nota-conocimiento'), title: 'Formularios/nota-conocimiento/Casillas' };

export default meta;

export const Numeros: FormStory = {
  name: 'Números, como se escriben',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await answerBox(inside.getByLabelText(/^Correlativo/), '7');
    await answerBox(inside.getByLabelText(/^Año/), '2.024');
    await userEvent.click(inside.getByRole('button', { name: 'Agregar otra cifra' }));
    expect(inside.getByText('Escriba el número sin separar los miles: 2024.')).toBeVisible();
    expect(form.record).toMatchObject({ numero: { correlativo: 7, anio: '2.024' } });
  },
};
