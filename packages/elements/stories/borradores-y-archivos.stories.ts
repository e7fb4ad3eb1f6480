import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Draft, DraftStore, FormRecord, ImportedRecord } from '../src/index.ts';
import { answerBox, formIn } from './form-on-canvas.ts';

interface Args {
  /** What was saved before. */
  readonly drafts: readonly Draft[];
  readonly record: FormRecord | undefined;
  /** What the file of the story is read into. */
  readonly imported: ImportedRecord;
  readonly dark: boolean;
}

const migrated = migrate(barrios, { to: fichaLeccionV2Form.version });
const complete: FormRecord = migrated.ok ? migrated.record : {};
const { identifier: $schema, document: name } = fichaLeccionV2Form;

function draftOf(record: FormRecord, minute: number): Draft {
  const savedAt = new Date(2026, 10, 21, 10, minute).getTime();
  const expiresAt = Date.now() + 3_600_000;
  return { id: `d${minute}`, document: name, key: 'usuario-7', savedAt, expiresAt, record };
}

/** Kept in memory, so that one story knows nothing of the next. */
function storeOf(drafts: readonly Draft[]): DraftStore {
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  return {
    list: async () => [...kept.values()],
    put: async (draft) => void kept.set(draft.id, draft),
    delete: async (id) => void kept.delete(id),
  };
}

const theme = draftOf({ $schema, temaLeccion: 'Un tema por contar' }, 42);

const meta: Meta<Args> = {
  title: 'Formularios/Borradores y archivos',
  component: 'ficha-leccion',
  args: { drafts: [], record: undefined, imported: { record: complete }, dark: false },
  argTypes: { drafts: { control: false }, imported: { control: false } },
  render: ({ drafts, record, imported, dark }) => html`
    <ficha-leccion
      style=${dark ? 'color-scheme: dark' : ''}
      archivos
      draft-key="usuario-7"
      .draftStore=${storeOf(drafts)}
      .importer=${async () => imported}
      .exporters=${[{ label: 'Descargar en Word', format: 'docx', export: () => new Blob() }]}
      .record=${record}
    ></ficha-leccion>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const BorradorOfrecido: Story = {
  name: 'Borrador ofrecido',
  args: { drafts: [theme] },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await waitFor(() => expect(inside.getByText('Continuar con el borrador')).toBeVisible());
    expect(Object.keys(form.record)).toEqual(['$schema']);
  },
};

export const VariosBorradores: Story = {
  name: 'Varios borradores, con respuestas',
  args: { drafts: [theme, draftOf(complete, 41)], record: complete, dark: true },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    await waitFor(() => expect(inside.getAllByText('Continuar con el borrador')).toHaveLength(2));
  },
};

export const BorradorRecuperado: Story = {
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

export const BorradorGuardado: Story = {
  name: 'Borrador guardado',
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    await answerBox(inside.getByLabelText(/^Tema de la lección/), 'Un tema por contar');
    await waitFor(() => expect(inside.getByText(/^Guardado a las/)).toBeVisible());
  },
};

/** Chooses a file as the dialog of the browser does. */
async function choose(form: HTMLElement, file: File): Promise<void> {
  const input = form.shadowRoot?.querySelector<HTMLInputElement>('#files-input');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change'));
}

export const CasillasPorRevisar: Story = {
  name: 'Archivo abierto, con casillas por revisar',
  args: {
    imported: {
      record: complete,
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
    await choose(form, new File(['PK'], 'ficha.docx'));
    await focus('files');
    expect(inside.getAllByText('Está bien así')).toHaveLength(2);
    await userEvent.click(inside.getByText('Un texto del archivo no tiene casilla'));
  },
};

export const ArchivoQueReemplaza: Story = {
  name: 'Archivo que reemplaza respuestas',
  args: { record: complete },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    await choose(form, new File(['PK'], 'ficha.docx'));
    await focus('files');
    expect(inside.getByText('Dejar las que están')).toBeVisible();
  },
};

export const ArchivoRechazado: Story = {
  name: 'Archivo rechazado',
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    await choose(form, new File(['{"tema'], 'ficha.json', { type: 'application/json' }));
    await focus('files');
    expect(inside.getByText(/^El archivo está dañado/)).toBeVisible();
  },
};
