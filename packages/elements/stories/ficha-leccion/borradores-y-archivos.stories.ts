/** Drafts that the browser keeps, and files that people open. */
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { expect, userEvent, waitFor } from 'storybook/test';
import { draftOf } from '../canvas/draft-store.ts';
import { answerBox, choose, formIn } from '../canvas/form-on-canvas.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';
import { ficha } from '../canvas/records.ts';

const meta = {
  ...formMeta('ficha-leccion'),
  title: 'Formularios/ficha-leccion/Borradores y archivos',
};

export default meta;

const { identifier: $schema } = fichaLeccionV2Form;
const theme = draftOf({ $schema, temaLeccion: 'Un tema por contar' }, 42);

export const VariosBorradores: FormStory = {
  name: 'Varios borradores, con respuestas',
  args: { drafts: [theme, draftOf(ficha, 41)], record: ficha, page: 'dark' },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    await waitFor(() => expect(inside.getAllByText('Continuar con el borrador')).toHaveLength(2));
  },
};

export const BorradorRecuperado: FormStory = {
  name: 'Borrador recuperado',
  args: { drafts: [theme] },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    await waitFor(() => expect(inside.getByText('Continuar con el borrador')).toBeVisible());
    await userEvent.click(inside.getByText('Continuar con el borrador'));
    await focus('drafts');
    expect(form.record).toEqual(theme.record);
  },
};

export const BorradorGuardado: FormStory = {
  name: 'Borrador guardado',
  args: { drafts: [] },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    await answerBox(inside.getByLabelText(/^Tema de la lección/), 'Un tema por contar');
    await waitFor(() => expect(inside.getByText(/^Guardado a las/)).toBeVisible());
  },
};

export const CasillasPorRevisar: FormStory = {
  name: 'Archivo abierto, con casillas por revisar',
  args: {
    imported: {
      record: ficha,
      fields: [
        {
          pointer: '/fechaDiligenciamiento',
          state: 'read',
          certainty: 'likely',
          literal: '29/11/22',
        },
        {
          pointer: '/autorizacion',
          state: 'unreadable',
          certainty: 'doubtful',
          literal: 'SÍ X NO X',
        },
      ],
      warnings: [
        {
          pointer: '/fechaDiligenciamiento',
          message: 'El año está escrito con dos cifras. Revise que sea el correcto.',
        },
        { message: 'Hay un texto que no pertenece a ninguna casilla. Revise si falta alguno.' },
      ],
      leftovers: [{ text: 'Vo. Bo. de la coordinación\nFirma' }],
    },
  },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    choose(form, new File(['PK'], 'ficha.docx'));
    await focus('files');
    expect(inside.getAllByText('Está bien así')).toHaveLength(2);
    await userEvent.click(inside.getByText('Un texto del archivo no tiene casilla'));
  },
};

export const ArchivoQueReemplaza: FormStory = {
  name: 'Archivo que reemplaza respuestas',
  args: { record: ficha, imported: { record: ficha } },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    choose(form, new File(['PK'], 'ficha.docx'));
    await focus('files');
    expect(inside.getByText('Dejar las que están')).toBeVisible();
  },
};

export const ArchivoRechazado: FormStory = {
  name: 'Archivo rechazado',
  args: { imported: { record: ficha } },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    choose(form, new File(['{"tema'], 'ficha.json', { type: 'application/json' }));
    await focus('files');
    expect(inside.getByText(/^El archivo está dañado/)).toBeVisible();
  },
};
