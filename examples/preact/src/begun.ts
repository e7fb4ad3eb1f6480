import type { FormRecord } from '@ficha-leccion/elements';

/** What the entity knew already; the person goes on from here. */
export const begun: FormRecord = {
  $schema: 'https://unpkg.com/@ficha-leccion/schema/json-schema/ficha-leccion/2.0.json',
  entidadYArea: 'Alcaldía de Ejemplo – Oficina de Planeación',
  fechaDiligenciamiento: '2024-05-29',
  temaLeccion: 'Trámites sin filas',
  planProgramaProyecto: ['Plan de desarrollo 2024–2027'],
  situacionExperiencia: 'Las filas del trámite llegaban hasta la calle.',
  impacto: 'La espera bajó de tres horas a veinte minutos.',
  leccionAprendida: 'Conviene probar el turno virtual en una sola sede antes de ampliarlo.',
  recomendacion: 'Mida la espera antes y después del cambio.',
  autorizacion: { respuesta: 'no' },
};
