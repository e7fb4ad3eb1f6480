import { hasRightCheckDigit } from '../../rules/nit.ts';
import type { ReviewContext } from '../../rules/review-context.ts';
import type { AdvisoryRule, Finding } from '../../rules/rule.ts';
import { isContactBox, textsIn } from './fields.ts';

const nit =
  /(?<![\p{L}\p{N}.-])([0-9]{3})[. ]?([0-9]{3})[. ]?([0-9]{3}) ?[-\u2010-\u2015] ?([0-9])(?![\p{L}\p{N}])/gu;

/** «C.C. 1.090.123.456», «cédula de ciudadanía n.º 88123456», «DNI: 12345678». */
const announced =
  /(?<![\p{L}\p{N}])(?:c\. ?c\.?|cc|t\. ?i\.?|ti|c\. ?e\.?|ce|d\.? ?n\.? ?i\.?|c[eé]dula(?: de (?:ciudadan[ií]a|extranjer[ií]a))?|tarjeta de identidad)[\p{Zs}:,]{0,3}(?:n(?:[uú]mero|[.°ºo]{1,3})[\p{Zs}:]{0,3}|#[\p{Zs}]?)?(?:[0-9]{6,10}|[0-9]{1,3}(?:[. ][0-9]{3}){1,3})(?![\p{L}\p{N}])/giu;

/** A NIT in a narrative: of a person it is the number of their identity card. */
export const nitInText = {
  id: 'nit-en-texto',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Hay un NIT en este texto. Si es de una persona, retírelo antes de compartir el documento.',
    en: 'There is a NIT in this text. If it is of a person, remove it before sharing the document.',
  },
  check: (record, context) =>
    counted(record, context, (text) => {
      const found = [...text.matchAll(nit)];
      return found.filter(([, a, b, c, digit]) => hasRightCheckDigit(`${a}${b}${c}-${digit}`))
        .length;
    }),
} as const satisfies AdvisoryRule;

/** The number of somebody's identity document. */
export const identityNumberInText = {
  id: 'documento-identidad-en-texto',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Hay un número de documento de identidad en este texto. Retírelo antes de compartir el documento.',
    en: 'There is the number of an identity document in this text. Remove it before sharing.',
  },
  check: (record, context) =>
    counted(record, context, (text) => [...text.matchAll(announced)].length),
} as const satisfies AdvisoryRule;

function* counted(
  record: unknown,
  context: ReviewContext,
  count: (text: string) => number,
): Iterable<Finding> {
  for (const { field, pointer, value } of textsIn(record, context)) {
    if (field.kind !== 'text' || isContactBox(field)) continue;
    const cantidad = /[0-9]{3}/.test(value) ? count(value) : 0;
    if (cantidad > 0) yield { pointer, params: { cantidad } };
  }
}
