import { documentation as extensionLimits } from '../../extensions/limits.documentation.ts';
import { documentation as undeclaredExtension } from '../../extensions/undeclared.documentation.ts';
import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import type { advisories, errorRules } from './rules.ts';

export const documentation: DocumentationOf<
  (typeof errorRules)[number] | (typeof advisories)[number]
> = {
  'codigo-no-corresponde': {
    description: 'The code of the note is not its number, padded to three digits, and its year.',
    pointers: ['/numero/codigo'],
    params: [],
    source: 'nota N.º 001-2024',
    vectors: [
      {
        record: { numero: { correlativo: 1, anio: 2024, codigo: '1-2024' } },
        finds: [{ pointer: '/numero/codigo' }],
      },
      { record: { numero: { correlativo: 1, anio: 2024, codigo: '001-2024' } }, finds: [] },
      { record: { numero: { correlativo: 1234, anio: 2024, codigo: '1234-2024' } }, finds: [] },
      { record: { numero: { anio: 2024, codigo: '001-2024' } }, finds: [] },
      {
        record: { numero: { correlativo: 1, anio: 2024, codigo: '🙂🙂🙂🙂🙂' } },
        finds: [{ pointer: '/numero/codigo' }],
      },
      {
        record: { numero: { correlativo: 1, anio: 2024, codigo: '\u200b\ufeff\u0085' } },
        finds: [],
      },
    ],
  },
  'nota-sin-texto': {
    description: 'A result refers to a footnote that the note does not have.',
    pointers: ['/resultados/*/notaRef'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { resultados: [{ notaRef: '(*)' }, { notaRef: '(1)' }], notas: [{ marca: '(*)' }] },
        finds: [{ pointer: '/resultados/1/notaRef' }],
      },
      { record: { resultados: [{ notaRef: '(*)' }], notas: [{ marca: '(*)' }] }, finds: [] },
    ],
  },
  'marca-repetida': {
    description: 'Two footnotes bear the same mark, so that a reference has two meanings.',
    pointers: ['/notas/*/marca'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { notas: [{ marca: '(*)' }, { marca: '(*)' }] },
        finds: [{ pointer: '/notas/1/marca' }],
      },
      { record: { notas: [{ marca: '(*)' }, { marca: '(**)' }] }, finds: [] },
    ],
  },
  'porcentaje-imposible': {
    description: 'A percentage below 0 or over 100 that is not a variation.',
    pointers: ['/resultados/*/cifras/*/valor'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { resultados: [{ cifras: [{ valor: 120, unidad: 'porcentaje' }] }] },
        finds: [{ pointer: '/resultados/0/cifras/0/valor' }],
      },
      { record: { resultados: [{ cifras: [{ valor: 100, unidad: 'porcentaje' }] }] }, finds: [] },
      {
        record: { resultados: [{ cifras: [{ valor: 120, unidad: 'variacionPorcentual' }] }] },
        finds: [],
      },
    ],
  },
  ...extensionLimits,
  ...undeclaredExtension,
  'metodologia-sin-contenido': {
    description: 'The note has no methodology: on paper it may have been a picture that was lost.',
    pointers: ['/metodologia'],
    params: [],
    source: 'nota N.º 001-2024, whose methodology was a picture',
    vectors: [
      { record: { titulo: 'Reuniones' }, finds: [{ pointer: '/metodologia' }] },
      { record: { metodologia: { pasos: ['Convocar'] } }, finds: [] },
    ],
  },
  'enlace-poco-claro': {
    description: 'The text of a link says what to press, not where it leads.',
    pointers: ['/recursos/*/texto'],
    params: [],
    source: 'Resolución MinTIC 1519 de 2020, annex 1, CC26 (adequate links)',
    vectors: [
      {
        record: { recursos: [{ texto: 'Click para ver el video' }, { texto: 'Video de 2023' }] },
        finds: [{ pointer: '/recursos/0/texto' }],
      },
      { record: { recursos: [{ texto: 'Clínica móvil: video' }] }, finds: [] },
    ],
  },
};
