import { codePoints } from '../../dialect/json.ts';
import { NOT_BLANK } from '../../dialect/not-blank.ts';
import { extensionLimits } from '../../extensions/limits.ts';
import { undeclaredExtension } from '../../extensions/undeclared.ts';
import { findingsAt, listOf, member, textsAt } from '../../rules/read.ts';
import type { AdvisoryRule, ErrorRule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

const COMPLETE = ['diligenciada', 'publicable'] as const;

const notBlank = new RegExp(NOT_BLANK, 'u');

const codeOfNumber = {
  id: 'codigo-no-corresponde',
  severity: 'error',
  profiles: COMPLETE,
  sentences: {
    'es-CO':
      'Escriba el código con el correlativo, de tres cifras por lo menos, un guion y el año: 001-2024.',
    en: 'Enter the code as the number in three digits, a hyphen and the year, for example 001-2024.',
  },
  check(record) {
    const numero = member(record, 'numero');
    const correlativo = member(numero, 'correlativo');
    const anio = member(numero, 'anio');
    const codigo = member(numero, 'codigo');
    // What is no whole number, or no code at all, is said by its own box.
    if (!Number.isInteger(correlativo) || !Number.isInteger(anio)) return [];
    if (typeof codigo !== 'string' || !notBlank.test(codigo) || codePoints(codigo) > 9) return [];
    const expected = `${String(correlativo).padStart(3, '0')}-${anio}`;
    return codigo === expected ? [] : [{ pointer: '/numero/codigo' }];
  },
} as const satisfies ErrorRule;

const referenceWithoutNote = {
  id: 'nota-sin-texto',
  severity: 'error',
  profiles: COMPLETE,
  sentences: {
    'es-CO':
      'No hay una nota al pie con esta marca. Escríbala en las notas al pie o quite la marca.',
    en: 'There is no footnote with this mark. Write it among the footnotes or remove the mark.',
  },
  check(record) {
    let marks: Set<unknown> | undefined;
    return findingsAt(record, '/resultados/*/notaRef', (mark) => {
      if (typeof mark !== 'string') return false;
      marks ??= new Set(listOf(member(record, 'notas')).map((note) => member(note, 'marca')));
      return !marks.has(mark);
    });
  },
} as const satisfies ErrorRule;

const repeatedMark = {
  id: 'marca-repetida',
  severity: 'error',
  profiles: COMPLETE,
  sentences: {
    'es-CO': 'Otra nota al pie ya tiene esta marca. Dé a cada una la suya, por ejemplo (*) y (**).',
    en: 'Another footnote already bears this mark. Give each its own, for example (*) and (**).',
  },
  check(record) {
    const seen = new Set<string>();
    return findingsAt(
      record,
      '/notas/*/marca',
      (mark) => typeof mark === 'string' && seen.size === seen.add(mark).size,
    );
  },
} as const satisfies ErrorRule;

const impossiblePercentage = {
  id: 'porcentaje-imposible',
  severity: 'error',
  profiles: COMPLETE,
  sentences: {
    'es-CO': 'Escriba un porcentaje entre 0 y 100, o elija «Variación en porcentaje» como unidad.',
    en: 'Enter a percentage from 0 to 100, or choose «Variación en porcentaje» as its unit.',
  },
  check(record) {
    const found = findingsAt(record, '/resultados/*/cifras/*', isImpossible);
    return found.map(({ pointer }) => ({ pointer: `${pointer}/valor` }));
  },
} as const satisfies ErrorRule;

function isImpossible(figure: unknown): boolean {
  if (member(figure, 'unidad') !== 'porcentaje') return false;
  const valor = member(figure, 'valor');
  return typeof valor === 'number' && (valor < 0 || valor > 100);
}

const noMethodology = {
  id: 'metodologia-sin-contenido',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'La metodología está vacía. Si era una imagen, escriba sus pasos o un texto que diga lo mismo.',
    en: 'There is no methodology. If it was a picture, write its steps or a text that says the same.',
  },
  check: (record) =>
    member(record, 'metodologia') === undefined ? [{ pointer: '/metodologia' }] : [],
} as const satisfies AdvisoryRule;

const UNCLEAR_LINK =
  /^(?:(?:haga )?cli(?:ck|c)\b|aqu[ií]$|acced[ea] aqu[ií]|ver m[aá]s$|m[aá]s informaci[oó]n$)/iu;

const unclearLink = {
  id: 'enlace-poco-claro',
  severity: 'advisory',
  sentences: {
    'es-CO': 'Diga en el enlace a dónde lleva, por ejemplo «Video de las reuniones de 2023».',
    en: 'Let the link say where it leads, for example «Video of the meetings of 2023».',
  },
  check(record) {
    const texts = textsAt(record, '/recursos/*/texto');
    return texts
      .filter(({ value }) => UNCLEAR_LINK.test(value.slice(0, 100)))
      .map(({ pointer }) => ({ pointer }));
  },
} as const satisfies AdvisoryRule;

export const errorRules = [
  codeOfNumber,
  referenceWithoutNote,
  repeatedMark,
  impossiblePercentage,
  extensionLimits,
] as const satisfies readonly ErrorRule[];

export const advisories = [
  undeclaredExtension,
  noMethodology,
  unclearLink,
] as const satisfies readonly AdvisoryRule[];

export const sharing: Sharing = {
  publication: '/publicacion',
  classification: '/clasificacionInformacion',
};
