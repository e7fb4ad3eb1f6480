/** What boxes of the ficha do: normal forms, lists, questions that others make needless, locks. */
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { answerBox, formIn } from '../canvas/form-on-canvas.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';
import { ficha, fichaV1, fichaWithoutAdvice } from '../canvas/records.ts';

const meta = { ...formMeta('ficha-leccion'), title: 'Formularios/ficha-leccion/Casillas' };

export default meta;

export const FormaNormal: FormStory = {
  name: 'Lo que se guardará, y deshacer',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    const telephone = inside.getByLabelText('Número de contacto');
    await answerBox(telephone, '300 0000103');
    await answerBox(inside.getByLabelText(/^Fecha de diligenciamiento/), 'mayo de 2024');
    await answerBox(inside.getByLabelText(/^Tema de la lección/), 'Un tema por contar');
    await userEvent.click(inside.getByRole('button', { name: /^Agregar otro plan/ }));
    await waitFor(() => expect(inside.getByLabelText(/^Plan.* 2/)).toBeVisible());
    expect(telephone).toHaveValue('300 000 0103');
    expect(inside.getByText(/Escriba el día, el mes y el año/)).toBeVisible();
    expect(form.record).toMatchObject({ contactos: [{ telefono: '+573000000103' }] });
  },
};

export const SinSoluciones: FormStory = {
  name: 'No hubo soluciones',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await userEvent.click(inside.getByRole('checkbox', { name: /^No hubo soluciones/ }));
    expect(form.record).toMatchObject({ solucionesMejoraNoHubo: true });
    expect(inside.queryByRole('textbox', { name: /^Solución/ })).toBeNull();
  },
};

export const VariosContactos: FormStory = {
  name: 'Varios contactos',
  args: {
    record: {
      ...ficha,
      contactos: [{ telefono: '+573000000103' }, { correo: 'ana@entidad.gov.co' }],
    },
  },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    const second = within(inside.getByRole('group', { name: 'Contacto 2' }));
    await answerBox(second.getByLabelText('Número de contacto'), '300 0000104');
    expect(form.record).toMatchObject({
      contactos: [{ telefono: '+573000000103' }, { telefono: '+573000000104' }],
    });
  },
};

export const Contradictoria: FormStory = {
  name: 'Sí y No en el papel',
  args: { record: { ...ficha, autorizacion: { respuesta: 'contradictoria' } } },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    expect(inside.getByRole('radio', { name: 'Sí y No a la vez' })).toBeChecked();
    await send();
    await focus('summary');
    expect(inside.getByRole('listitem')).toHaveTextContent('Pregunte cuál vale');
  },
};

export const Avance: FormStory = {
  name: 'Avance por sección',
  args: { record: fichaWithoutAdvice },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    expect(inside.getByText('2 de 2 casillas obligatorias respondidas')).toBeVisible();
    expect(inside.getByText('6 de 7 casillas obligatorias respondidas')).toBeVisible();
  },
};

export const DeshacerQuitar: FormStory = {
  name: 'Deshacer lo que se quitó',
  args: { record: { ...ficha, planProgramaProyecto: ['Un plan', 'Otro', 'Y otro más'] } },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: /^Quitar: Plan.* 2$/ }));
    await userEvent.click(await inside.findByRole('button', { name: /^Deshacer: Quitó/ }));
    await waitFor(() => expect(inside.queryByRole('button', { name: /^Deshacer/ })).toBeNull());
    expect(form.record.planProgramaProyecto).toEqual(['Un plan', 'Otro', 'Y otro más']);
    await userEvent.click(inside.getByRole('button', { name: /^Quitar: Plan.* 2$/ }));
    expect(await inside.findByText(/Quitó «Plan, programa o proyecto 2»/)).toBeVisible();
  },
};

export const CasillasBloqueadas: FormStory = {
  name: 'Casillas bloqueadas',
  args: {
    record: ficha,
    bloqueadas: ['/entidadYArea', '/planProgramaProyecto', '/autorizacion'],
  },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    const entity = inside.getByLabelText(/^Nombre de la entidad/);
    await userEvent.type(entity, 'x');
    await userEvent.click(inside.getByRole('radio', { name: 'No' }));
    expect(entity).toHaveAccessibleDescription('La completa su entidad.');
    expect(form.record).toEqual(ficha);
  },
};

export const BorradorIncompleto: FormStory = {
  name: 'Borrador: lo que falta',
  args: { record: fichaWithoutAdvice, profile: 'borrador' },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    expect(inside.getByText('Para enviarla completa falta 1 casilla:')).toBeVisible();
    expect(form.checkValidity()).toBe(true);
    await userEvent.click(inside.getByRole('link', { name: 'Recomendación' }));
    await focus(inside.getByLabelText(/^¿Cuál es su recomendación/).id);
  },
};

export const Papel: FormStory = {
  name: 'Las casillas del papel',
  args: { version: '1', record: fichaV1 },
  play: async ({ canvasElement }) => {
    const { form } = await formIn(canvasElement);
    expect(form.record).toEqual(fichaV1);
    expect(form.checkValidity()).toBe(true);
  },
};
