import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { FormRecord, RecordSubmitEvent, SubmissionAnswer } from '../src/index.ts';
import { answerBox, formIn } from './form-on-canvas.ts';

interface Args {
  readonly lang: 'es-CO' | 'en';
  readonly version: '1' | '2';
  readonly record: FormRecord | undefined;
  readonly profile: 'diligenciada' | 'borrador';
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly pasos: boolean;
  readonly fechaLimite: string;
  readonly bloqueadas: readonly string[] | null;
  /** What the service of the story answers. */
  readonly answer: () => SubmissionAnswer | Promise<SubmissionAnswer>;
}

const meta: Meta<Args> = {
  title: 'Formularios/ficha-leccion',
  component: 'ficha-leccion',
  args: {
    lang: 'es-CO',
    version: '2',
    record: undefined,
    profile: 'diligenciada',
    readonly: false,
    disabled: false,
    pasos: false,
    fechaLimite: '',
    bloqueadas: null,
    answer: () => ({ id: 'LA-2024-0001' }),
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['es-CO', 'en'] },
    version: { control: 'inline-radio', options: ['1', '2'] },
    profile: { control: 'inline-radio', options: ['diligenciada', 'borrador'] },
    answer: { table: { disable: true } },
  },
  render: ({
    lang,
    version,
    record,
    profile,
    readonly,
    disabled,
    pasos,
    fechaLimite,
    bloqueadas,
    answer,
  }) => html`
    <ficha-leccion
      lang=${lang}
      version=${version}
      .record=${record}
      profile=${profile}
      ?readonly=${readonly}
      ?disabled=${disabled}
      ?pasos=${pasos}
      .fechaLimite=${fechaLimite}
      .bloqueadas=${bloqueadas}
      @record-submit=${(event: RecordSubmitEvent) => event.respondWith(answer())}
    >
      <p slot="aviso" lang="es-CO">La entidad trata sus datos según su política de tratamiento.</p>
    </ficha-leccion>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const migrated = migrate(barrios, { to: fichaLeccionV2Form.version });
const complete: FormRecord = migrated.ok ? migrated.record : {};

export const Vacia: Story = {
  name: 'Vacía',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    expect(inside.getAllByRole('textbox')).toHaveLength(12);
    expect(inside.queryAllByText(/^Error:/)).toEqual([]);
    expect(Object.keys(form.record)).toEqual(['$schema']);
  },
};

export const AMedias: Story = {
  name: 'A medias',
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

export const Completa: Story = {
  args: { record: complete },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    expect(form.record).toEqual(complete);
    expect(form.checkValidity()).toBe(true);
    expect(inside.getByRole('radio', { name: 'Sí' })).toBeChecked();
  },
};

const { recomendacion: _, ...withoutAdvice } = complete;

export const ConErrores: Story = {
  name: 'Con errores',
  args: {
    record: {
      ...withoutAdvice,
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

export const EnIngles: Story = {
  name: 'En inglés, con errores',
  args: { ...ConErrores.args, lang: 'en' },
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

export const ErroresDelServicio: Story = {
  name: 'Errores del servicio',
  args: {
    record: complete,
    answer: () =>
      Response.json(
        {
          issues: [
            { code: 'tema-repetido', pointer: '/temaLeccion', message: 'Ya hay una ficha así.' },
            { code: 'fuera-de-plazo', pointer: '', message: 'El plazo de esta entidad terminó.' },
          ],
        },
        { status: 422 },
      ),
  },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    expect(inside.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(inside.getByRole('link'));
    expect(inside.getByLabelText(/^Tema de la lección/)).toHaveAccessibleDescription(
      /Ya hay una ficha así/,
    );
  },
};

export const Enviando: Story = {
  args: { record: complete, answer: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    const { inside, send } = await formIn(canvasElement);
    await send();
    const button = await inside.findByRole('button', { name: 'Enviando su ficha…' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(inside.getByRole('status')).toHaveTextContent('Enviando su ficha…');
  },
};

export const Recibida: Story = {
  args: { record: complete },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('received');
    expect(inside.getByText('LA-2024-0001')).toBeVisible();
  },
};

export const SinConexion: Story = {
  name: 'Sin conexión',
  args: { record: complete, answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvasElement }) => {
    const { form, inside, send, focus } = await formIn(canvasElement);
    await send();
    await focus('failure');
    expect(inside.getByText(/Todo lo que escribió sigue aquí/)).toBeVisible();
    expect(form.record).toEqual(complete);
  },
};

export const SoloLectura: Story = {
  name: 'Solo lectura',
  args: { record: complete, readonly: true },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await userEvent.type(inside.getByLabelText(/^Tema de la lección/), 'x');
    expect(form.record).toEqual(complete);
    expect(inside.queryAllByRole('button')).toEqual([]);
  },
};

export const Deshabilitada: Story = {
  args: { record: complete, disabled: true },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    for (const box of inside.getAllByRole('textbox')) expect(box).toBeDisabled();
    expect(inside.getByRole('button', { name: 'Enviar la ficha' })).toBeDisabled();
  },
};

export const Angosta: Story = {
  name: '320 px',
  args: { record: { ...withoutAdvice, planProgramaProyecto: ['Un plan', 'Otro', 'Y otro más'] } },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const { send, focus } = await formIn(canvasElement);
    await send();
    await focus('summary');
    expect(innerWidth).toBe(320);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

export const SinSoluciones: Story = {
  name: 'No hubo soluciones',
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    await userEvent.click(inside.getByRole('checkbox', { name: /^No hubo soluciones/ }));
    expect(form.record).toMatchObject({ solucionesMejoraNoHubo: true });
    expect(inside.queryByRole('textbox', { name: /^Solución/ })).toBeNull();
  },
};

export const VariosContactos: Story = {
  name: 'Varios contactos',
  args: {
    record: {
      ...complete,
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

export const Contradictoria: Story = {
  name: 'Sí y No en el papel',
  args: { record: { ...complete, autorizacion: { respuesta: 'contradictoria' } } },
  play: async ({ canvasElement }) => {
    const { inside, send, focus } = await formIn(canvasElement);
    expect(inside.getByRole('radio', { name: 'Sí y No a la vez' })).toBeChecked();
    await send();
    await focus('summary');
    expect(inside.getByRole('listitem')).toHaveTextContent('Pregunte cuál vale');
  },
};

export const Pasos: Story = {
  args: { record: withoutAdvice, pasos: true },
  play: async ({ canvasElement }) => {
    const { inside, focus } = await formIn(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: 'Siguiente' }));
    await focus('section-caracteristicasEspecificas');
    expect(inside.getByLabelText(/^Tema de la lección/)).toBeVisible();
    expect(inside.queryByRole('textbox', { name: /entidad/ })).toBeNull();
  },
};

export const Revision: Story = {
  name: 'Revisar las respuestas',
  args: { record: withoutAdvice, pasos: true },
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

export const Avance: Story = {
  name: 'Avance por sección',
  args: { record: withoutAdvice },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    expect(inside.getByText('2 de 2 casillas obligatorias respondidas')).toBeVisible();
    expect(inside.getByText('6 de 7 casillas obligatorias respondidas')).toBeVisible();
  },
};

export const DeshacerQuitar: Story = {
  name: 'Deshacer lo que se quitó',
  args: { record: { ...complete, planProgramaProyecto: ['Un plan', 'Otro', 'Y otro más'] } },
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

export const CasillasBloqueadas: Story = {
  name: 'Casillas bloqueadas',
  args: {
    record: complete,
    bloqueadas: ['/entidadYArea', '/planProgramaProyecto', '/autorizacion'],
  },
  play: async ({ canvasElement }) => {
    const { form, inside } = await formIn(canvasElement);
    const entity = inside.getByLabelText(/^Nombre de la entidad/);
    await userEvent.type(entity, 'x');
    await userEvent.click(inside.getByRole('radio', { name: 'No' }));
    expect(entity).toHaveAccessibleDescription('La completa su entidad.');
    expect(form.record).toEqual(complete);
  },
};

export const FechaLimite: Story = {
  name: 'Fecha límite',
  args: { fechaLimite: '2026-11-30' },
  play: async ({ canvasElement }) => {
    const { inside } = await formIn(canvasElement);
    await waitFor(() => expect(inside.getByText('30 de noviembre de 2026')).toBeVisible());
  },
};

export const BorradorIncompleto: Story = {
  name: 'Borrador: lo que falta',
  args: { record: withoutAdvice, profile: 'borrador' },
  play: async ({ canvasElement }) => {
    const { form, inside, focus } = await formIn(canvasElement);
    expect(inside.getByText('Para enviarla completa falta 1 casilla:')).toBeVisible();
    expect(form.checkValidity()).toBe(true);
    await userEvent.click(inside.getByRole('link', { name: 'Recomendación' }));
    await focus(inside.getByLabelText(/^¿Cuál es su recomendación/).id);
  },
};

export const Papel: Story = {
  name: 'Las casillas del papel',
  args: { version: '1', record: barrios },
  play: async ({ canvasElement }) => {
    const { form } = await formIn(canvasElement);
    expect(form.record).toEqual(barrios);
    expect(form.checkValidity()).toBe(true);
  },
};
