/** `<ficha-leccion-vista>` in every state. */
import { expect } from 'storybook/test';
import { ficha, fichaNotShared, fichaV1, nota } from '../canvas/records.ts';
import { type ViewStory, viewIn, viewMeta } from '../canvas/view-story.ts';
import { viewStates } from '../states/view-states.ts';

const meta = { ...viewMeta('ficha-leccion-vista'), title: 'Vistas/ficha-leccion-vista' };

export default meta;

const states = viewStates({ record: fichaNotShared, said: 'Y así terminó.', other: nota });

export const Completa: ViewStory = { ...states.completa, name: 'Completa' };
export const EnBlanco: ViewStory = { ...states.enBlanco, name: 'En blanco, para escribir a mano' };
export const DeOtroDocumento: ViewStory = { ...states.deOtroDocumento, name: 'De otro documento' };
export const Oscura: ViewStory = { ...states.oscura, name: 'En una página oscura' };
export const ColoresGovco: ViewStory = {
  ...states.coloresGovco,
  name: 'Con los colores de GOV.CO',
};
export const Angosta: ViewStory = { ...states.angosta, name: 'En 320 px' };
export const EnIngles: ViewStory = { ...states.enIngles, name: 'En inglés' };
export const CssHostil: ViewStory = { ...states.cssHostil, name: 'Bajo estilos que deshacen todo' };
export const BajoOtrosTitulos: ViewStory = {
  ...states.bajoOtrosTitulos,
  name: 'Bajo otros títulos',
};
export const DeDerechaAIzquierda: ViewStory = {
  ...states.deDerechaAIzquierda,
  name: 'En una página de derecha a izquierda',
};

export const NoAutorizada: ViewStory = {
  name: 'No autorizada, con respuestas sin escribir',
  args: { record: fichaNotShared },
  play: async ({ canvasElement }) => {
    const { inside } = await viewIn(canvasElement);
    expect(inside.getByText('No autorizada para compartir')).toBeVisible();
    expect(inside.getByText('Sin respuesta')).toBeVisible();
    expect(inside.getByText('el segundo')).toBeVisible();
  },
};

export const Autorizada: ViewStory = {
  args: { record: ficha },
  play: async ({ canvasElement }) => {
    const { inside } = await viewIn(canvasElement);
    expect(inside.getByText('29 de mayo de 2024')).toBeVisible();
    expect(inside.queryByText('No autorizada para compartir')).toBeNull();
  },
};

export const DelPapel: ViewStory = {
  name: 'Del papel',
  args: { record: fichaV1 },
  play: async ({ canvasElement }) => {
    const { inside } = await viewIn(canvasElement);
    expect(inside.getByText('29 de mayo de 2024')).toBeVisible();
  },
};
