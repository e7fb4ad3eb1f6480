import { codePoints } from '../../dialect/json.ts';
import { patterns } from '../../dialect/patterns.ts';
import { extensionLimits } from '../../extensions/limits.ts';
import { undeclaredExtension } from '../../extensions/undeclared.ts';
import { listOf, member, textsAt, valuesAt } from '../../rules/read.ts';
import type { AdvisoryRule, ErrorRule, Rule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

const COMPLETE = ['diligenciada', 'publicable'] as const;

const NOT_BLANK = new RegExp(patterns.notBlank.source, 'u');

const codeOfNumber: ErrorRule = {
  id: 'codigo-no-corresponde',
  severity: 'error',
  description: 'The code of the note is not its number, padded to three digits, and its year.',
  profiles: COMPLETE,
  pointers: ['/numero/codigo'],
  params: [],
  source: 'nota N.º 001-2024',
  sentences: {
    'es-CO':
      'Escriba el código con el correlativo, de tres cifras por lo menos, un guion y el año: 001-2024.',
    en: 'Enter the code as the number in three digits, a hyphen and the year, for example 001-2024.',
  },
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
    { record: { numero: { correlativo: 1, anio: 2024, codigo: '\u200b\ufeff\u0085' } }, finds: [] },
  ],
  check(record) {
    const numero = member(record, 'numero');
    const [correlativo, anio, codigo] = ['correlativo', 'anio', 'codigo'].map((key) =>
      member(numero, key),
    );
    // What is no whole number, or no code at all, is said by its own box.
    if (!Number.isInteger(correlativo) || !Number.isInteger(anio)) return [];
    if (typeof codigo !== 'string' || !NOT_BLANK.test(codigo) || codePoints(codigo) > 9) return [];
    const expected = `${String(correlativo).padStart(3, '0')}-${anio}`;
    return codigo === expected ? [] : [{ pointer: '/numero/codigo' }];
  },
};

const referenceWithoutNote: ErrorRule = {
  id: 'nota-sin-texto',
  severity: 'error',
  description: 'A result refers to a footnote that the note does not have.',
  profiles: COMPLETE,
  pointers: ['/resultados/*/notaRef'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'No hay una nota al pie con esta marca. Escríbala en las notas al pie o quite la marca.',
    en: 'There is no footnote with this mark. Write it among the footnotes or remove the mark.',
  },
  vectors: [
    {
      record: { resultados: [{ notaRef: '(*)' }, { notaRef: '(1)' }], notas: [{ marca: '(*)' }] },
      finds: [{ pointer: '/resultados/1/notaRef' }],
    },
    { record: { resultados: [{ notaRef: '(*)' }], notas: [{ marca: '(*)' }] }, finds: [] },
  ],
  check(record) {
    const marks = new Set(listOf(member(record, 'notas')).map((note) => member(note, 'marca')));
    const references = textsAt(record, '/resultados/*/notaRef');
    return references.filter(({ value }) => !marks.has(value)).map(({ pointer }) => ({ pointer }));
  },
};

const repeatedMark: ErrorRule = {
  id: 'marca-repetida',
  severity: 'error',
  description: 'Two footnotes bear the same mark, so that a reference has two meanings.',
  profiles: COMPLETE,
  pointers: ['/notas/*/marca'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO': 'Otra nota al pie ya tiene esta marca. Dé a cada una la suya, por ejemplo (*) y (**).',
    en: 'Another footnote already bears this mark. Give each its own, for example (*) and (**).',
  },
  vectors: [
    {
      record: { notas: [{ marca: '(*)' }, { marca: '(*)' }] },
      finds: [{ pointer: '/notas/1/marca' }],
    },
    { record: { notas: [{ marca: '(*)' }, { marca: '(**)' }] }, finds: [] },
  ],
  check(record) {
    const seen = new Set<string>();
    const marks = textsAt(record, '/notas/*/marca');
    return marks
      .filter(({ value }) => seen.size === seen.add(value).size)
      .map(({ pointer }) => ({ pointer }));
  },
};

const impossiblePercentage: ErrorRule = {
  id: 'porcentaje-imposible',
  severity: 'error',
  description: 'A percentage below 0 or over 100 that is not a variation.',
  profiles: COMPLETE,
  pointers: ['/resultados/*/cifras/*/valor'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO': 'Escriba un porcentaje entre 0 y 100, o elija «Variación en porcentaje» como unidad.',
    en: 'Enter a percentage from 0 to 100, or choose «Variación en porcentaje» as its unit.',
  },
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
  check(record) {
    const figures = valuesAt(record, '/resultados/*/cifras/*');
    return figures.filter(isImpossible).map(({ pointer }) => ({ pointer: `${pointer}/valor` }));
  },
};

function isImpossible({ value }: { readonly value: unknown }): boolean {
  const valor = member(value, 'valor');
  if (member(value, 'unidad') !== 'porcentaje') return false;
  return typeof valor === 'number' && (valor < 0 || valor > 100);
}

const noMethodology: AdvisoryRule = {
  id: 'metodologia-sin-contenido',
  severity: 'advisory',
  description: 'The note has no methodology: on paper it may have been a picture that was lost.',
  pointers: ['/metodologia'],
  params: [],
  source: 'nota N.º 001-2024, whose methodology was a picture',
  sentences: {
    'es-CO':
      'La metodología está vacía. Si era una imagen, escriba sus pasos o un texto que diga lo mismo.',
    en: 'There is no methodology. If it was a picture, write its steps or a text that says the same.',
  },
  vectors: [
    { record: { titulo: 'Reuniones' }, finds: [{ pointer: '/metodologia' }] },
    { record: { metodologia: { pasos: ['Convocar'] } }, finds: [] },
  ],
  check: (record) =>
    member(record, 'metodologia') === undefined ? [{ pointer: '/metodologia' }] : [],
};

const UNCLEAR_LINK =
  /^(?:(?:haga )?cli(?:ck|c)\b|aqu[ií]$|acced[ea] aqu[ií]|ver m[aá]s$|m[aá]s informaci[oó]n$)/iu;

const unclearLink: AdvisoryRule = {
  id: 'enlace-poco-claro',
  severity: 'advisory',
  description: 'The text of a link says what to press, not where it leads.',
  pointers: ['/recursos/*/texto'],
  params: [],
  source: 'Resolución MinTIC 1519 de 2020, annex 1, CC26 (adequate links)',
  sentences: {
    'es-CO': 'Diga en el enlace a dónde lleva, por ejemplo «Video de las reuniones de 2023».',
    en: 'Let the link say where it leads, for example «Video of the meetings of 2023».',
  },
  vectors: [
    {
      record: { recursos: [{ texto: 'Click para ver el video' }, { texto: 'Video de 2023' }] },
      finds: [{ pointer: '/recursos/0/texto' }],
    },
    { record: { recursos: [{ texto: 'Clínica móvil: video' }] }, finds: [] },
  ],
  check(record) {
    const texts = textsAt(record, '/recursos/*/texto');
    return texts
      .filter(({ value }) => UNCLEAR_LINK.test(value.slice(0, 100)))
      .map(({ pointer }) => ({ pointer }));
  },
};

export const rules: readonly Rule[] = [
  codeOfNumber,
  referenceWithoutNote,
  repeatedMark,
  impossiblePercentage,
  extensionLimits,
  undeclaredExtension,
  noMethodology,
  unclearLink,
];

export const sharing: Sharing = {
  publication: '/publicacion',
  classification: '/clasificacionInformacion',
};
