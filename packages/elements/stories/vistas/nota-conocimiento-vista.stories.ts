/** `<nota-conocimiento-vista>` in every state. */
import { ficha, nota } from '../canvas/records.ts';
import { type ViewStory, viewMeta } from '../canvas/view-story.ts';
import { viewStates } from '../states/view-states.ts';

const meta = { ...viewMeta('nota-conocimiento-vista'), title: 'Vistas/nota-conocimiento-vista' };

export default meta;

const states = viewStates({ record: nota, said: String(nota.titulo), other: ficha });

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
