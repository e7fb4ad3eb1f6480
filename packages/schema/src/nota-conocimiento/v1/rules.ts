import { codePoints } from '../../dialect/json.ts';
import { NOT_BLANK } from '../../dialect/not-blank.ts';
import { extensionLimits } from '../../extensions/limits.ts';
import { undeclaredExtension } from '../../extensions/undeclared.ts';
import { boxesOf, listOf, textsAt } from '../../rules/read.ts';
import type { AdvisoryRule, ErrorRule, Finding } from '../../rules/rule.ts';
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
    const { correlativo, anio, codigo } = boxesOf(boxesOf(record).numero);
    // What is no whole number, or no code at all, is said by its own box.
    if (!Number.isInteger(correlativo) || !Number.isInteger(anio)) return [];
    if (typeof codigo !== 'string') return [];
    if (codigo === codeOf(correlativo as number, anio as number)) return [];
    const isCode = notBlank.test(codigo) && codePoints(codigo) <= 9;
    return isCode ? [{ pointer: '/numero/codigo' }] : [];
  },
} as const satisfies ErrorRule;

/** `001-2024`. */
function codeOf(correlativo: number, anio: number): string {
  const digits = String(correlativo);
  return `${'00'.slice(digits.length - 1)}${digits}-${anio}`;
}

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
    const { resultados, notas } = boxesOf(record);
    const found: Finding[] = [];
    let marks: Set<unknown> | undefined;
    listOf(resultados).forEach((resultado, index) => {
      const { notaRef } = boxesOf(resultado);
      if (typeof notaRef !== 'string') return;
      marks ??= new Set(listOf(notas).map((nota) => boxesOf(nota).marca));
      if (!marks.has(notaRef)) found.push({ pointer: `/resultados/${index}/notaRef` });
    });
    return found;
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
    const notas = listOf(boxesOf(record).notas);
    const found: Finding[] = [];
    const seen = new Set<string>();
    notas.forEach((nota, index) => {
      const { marca } = boxesOf(nota);
      if (typeof marca !== 'string') return;
      if (seen.has(marca)) found.push({ pointer: `/notas/${index}/marca` });
      seen.add(marca);
    });
    return found;
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
    const found: Finding[] = [];
    listOf(boxesOf(record).resultados).forEach((resultado, place) => {
      listOf(boxesOf(resultado).cifras).forEach((cifra, index) => {
        if (!isImpossible(cifra)) return;
        found.push({ pointer: `/resultados/${place}/cifras/${index}/valor` });
      });
    });
    return found;
  },
} as const satisfies ErrorRule;

function isImpossible(figure: unknown): boolean {
  const { unidad, valor } = boxesOf(figure);
  if (unidad !== 'porcentaje') return false;
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
    boxesOf(record).metodologia === undefined ? [{ pointer: '/metodologia' }] : [],
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
