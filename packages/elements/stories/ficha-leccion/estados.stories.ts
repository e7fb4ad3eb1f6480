/** `<ficha-leccion>` in every state that forms have. */
import { alcaldia } from '../../test/configurations.ts';
import { type FormStory, formMeta } from '../canvas/form-story.ts';
import { ficha, fichaWithoutAdvice } from '../canvas/records.ts';
import { formStates } from '../states/form-states.ts';

const meta = { ...formMeta('ficha-leccion'), title: 'Formularios/ficha-leccion/Estados' };

export default meta;

const states = formStates({
  complete: ficha,
  incomplete: fichaWithoutAdvice,
  lacking: 'Recomendación',
  text: { label: /^Tema de la lección/, pointer: '/temaLeccion' },
  configuracion: { ...alcaldia, territorio: [{ codigo: '54001', nombre: 'Cúcuta' }] },
  added: /^Barrio/,
});

export const Vacia: FormStory = { ...states.vacia, name: 'Vacía' };
export const AMedias: FormStory = { ...states.aMedias, name: 'A medias' };
export const Completa: FormStory = { ...states.completa, name: 'Completa' };
export const ConErrores: FormStory = { ...states.conErrores, name: 'Con errores' };
export const ErroresDelServicio: FormStory = {
  ...states.erroresDelServicio,
  name: 'Errores del servicio',
};
export const ConAvisos: FormStory = { ...states.conAvisos, name: 'Con avisos' };
export const Enviando: FormStory = { ...states.enviando, name: 'Enviando' };
export const Recibida: FormStory = { ...states.recibida, name: 'Recibida' };
export const SinConexion: FormStory = { ...states.sinConexion, name: 'Sin conexión' };
export const SoloLectura: FormStory = { ...states.soloLectura, name: 'Solo lectura' };
export const Deshabilitada: FormStory = { ...states.deshabilitada, name: 'Deshabilitada' };
export const BorradorOfrecido: FormStory = {
  ...states.borradorOfrecido,
  name: 'Borrador ofrecido',
};
export const Pasos: FormStory = { ...states.pasos, name: 'En pasos' };
export const Revision: FormStory = { ...states.revision, name: 'Revisar las respuestas' };
export const Oscura: FormStory = { ...states.oscura, name: 'En una página oscura' };
export const ColoresGovco: FormStory = {
  ...states.coloresGovco,
  name: 'Con los colores de GOV.CO',
};
export const Angosta: FormStory = { ...states.angosta, name: 'En 320 px' };
export const EnIngles: FormStory = { ...states.enIngles, name: 'En inglés' };
export const CssHostil: FormStory = { ...states.cssHostil, name: 'Bajo estilos que deshacen todo' };
export const BajoOtrosTitulos: FormStory = {
  ...states.bajoOtrosTitulos,
  name: 'Bajo otros títulos',
};
export const DeDerechaAIzquierda: FormStory = {
  ...states.deDerechaAIzquierda,
  name: 'En una página de derecha a izquierda',
};
export const EncabezadoFijo: FormStory = {
  ...states.encabezadoFijo,
  name: 'Bajo un encabezado fijo',
};
export const Configurada: FormStory = {
  ...states.configurada,
  name: 'Con lo que su entidad agrega',
};
export const ArchivoPorRevisar: FormStory = {
  ...states.archivoPorRevisar,
  name: 'Archivo soltado, por revisar',
};
export const FechaLimite: FormStory = { ...states.fechaLimite, name: 'Con fecha límite' };
export const Bloqueada: FormStory = { ...states.bloqueada, name: 'Con una casilla bloqueada' };
