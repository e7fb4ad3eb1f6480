import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import reuniones from '@ficha-leccion/schema/fixtures/nota-conocimiento/1.0/reuniones-de-socializacion.json' with {
  type: 'json',
};
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, within } from 'storybook/test';
import type { DocumentViewElement, FormRecord } from '../src/index.ts';

interface Args {
  readonly lang: 'es-CO' | 'en';
  readonly record: unknown;
  readonly blank: boolean;
  readonly headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Vistas/ficha-leccion-vista',
  component: 'ficha-leccion-vista',
  args: { lang: 'es-CO', record: undefined, blank: false, headingLevel: 2 },
  render: ({ lang, record, blank, headingLevel }) => html`
    <ficha-leccion-vista lang=${lang} .record=${record} ?blank=${blank} heading-level=${headingLevel}></ficha-leccion-vista>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const migrated = migrate(barrios, { to: fichaLeccionV2Form.version });
const complete: FormRecord = migrated.ok ? migrated.record : {};
const notShared: FormRecord = {
  ...complete,
  contactos: [{ telefono: '+573000000101' }, { correo: 'ana.ejemplo@example.gov.co' }],
  situacionExperiencia: 'Hubo dos hechos:\n- el primero\n- el segundo\n\nY así terminó.',
  impacto: undefined,
  autorizacion: { respuesta: 'no' },
};

async function viewIn(canvasElement: HTMLElement) {
  const view = canvasElement.querySelector<DocumentViewElement>('main > :not(h1)');
  if (!view) throw new Error('There is no view on the canvas.');
  await view.updateComplete;
  return within(view.shadowRoot as unknown as HTMLElement);
}

export const Completa: Story = {
  args: { record: complete },
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText('29 de mayo de 2024')).toBeVisible();
    expect(inside.queryByText('No autorizada para compartir')).toBeNull();
  },
};

export const DelPapel: Story = { name: 'Del papel', args: { record: barrios } };

export const EnIngles: Story = {
  name: 'En inglés',
  args: { record: notShared, lang: 'en' },
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText('Not authorised to be shared')).toBeVisible();
    expect(inside.getByText('Y así terminó.')).toHaveAttribute('lang', 'es-CO');
  },
};

export const NoAutorizada: Story = {
  name: 'No autorizada, con respuestas sin escribir',
  args: { record: notShared },
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText('No autorizada para compartir')).toBeVisible();
    expect(inside.getByText('Sin respuesta')).toBeVisible();
    expect(inside.getByText('el segundo')).toBeVisible();
  },
};

export const EnBlanco: Story = {
  name: 'En blanco, para escribir a mano',
  args: { blank: true },
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText(/siga en otra hoja/)).toBeVisible();
    expect(inside.getByText('No')).toBeVisible();
  },
};

export const DeOtroDocumento: Story = {
  name: 'De otro documento',
  args: { record: reuniones },
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText(/es de otro tipo/)).toBeVisible();
  },
};

export const Oscura: Story = {
  args: { record: notShared },
  decorators: [
    (story) => html`<div style="color-scheme: dark; background: #16191d">${story()}</div>`,
  ],
};

export const Angosta: Story = {
  name: 'En 320 px',
  args: { record: notShared },
  globals: { viewport: { value: 'narrow' } },
};

export const Nota: Story = {
  name: 'Nota del conocimiento',
  render: () => html`<nota-conocimiento-vista .record=${reuniones}></nota-conocimiento-vista>`,
  play: async ({ canvasElement }) => {
    const inside = await viewIn(canvasElement);
    expect(inside.getByText('Buena práctica')).toBeVisible();
  },
};

export const NotaEnBlanco: Story = {
  name: 'Nota en blanco',
  render: () => html`<nota-conocimiento-vista blank></nota-conocimiento-vista>`,
};
