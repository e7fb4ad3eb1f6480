import { hasRightCheckDigit } from '../../rules/nit.ts';
import type { ReviewContext } from '../../rules/review-context.ts';
import type { AdvisoryRule, Finding } from '../../rules/rule.ts';
import { ANY_BOX, isContactBox, textsIn } from './fields.ts';

const nit =
  /(?<![\p{L}\p{N}.-])([0-9]{3})[. ]?([0-9]{3})[. ]?([0-9]{3}) ?[-\u2010-\u2015] ?([0-9])(?![\p{L}\p{N}])/gu;

/** «C.C. 1.090.123.456», «cédula de ciudadanía n.º 88123456», «DNI: 12345678». */
const announced =
  /(?<![\p{L}\p{N}])(?:c\. ?c\.?|cc|t\. ?i\.?|ti|c\. ?e\.?|ce|d\.? ?n\.? ?i\.?|c[eé]dula(?: de (?:ciudadan[ií]a|extranjer[ií]a))?|tarjeta de identidad)[\p{Zs}:,]{0,3}(?:n(?:[uú]mero|[.°ºo]{1,3})[\p{Zs}:]{0,3}|#[\p{Zs}]?)?(?:[0-9]{6,10}|[0-9]{1,3}(?:[. ][0-9]{3}){1,3})(?![\p{L}\p{N}])/giu;

/** A NIT in a narrative: of a person it is the number of their identity card. */
export const nitInText: AdvisoryRule = {
  id: 'nit-en-texto',
  severity: 'advisory',
  description:
    'A NIT with its right check digit inside a text; `cantidad` says how many. It is never masked: most are of entities.',
  pointers: ANY_BOX,
  params: ['cantidad'],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Hay un NIT en este texto. Si es de una persona, retírelo antes de compartir el documento.',
    en: 'There is a NIT in this text. If it is of a person, remove it before sharing the document.',
  },
  vectors: [
    {
      record: { relato: 'Con el conservatorio (NIT 890.700.906-0) y con 899999020-7.' },
      finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
    },
    { record: { relato: 'El conservatorio, NIT 890.700.906-1.' }, finds: [] },
    { record: { relato: 'Contrato 890700906-01' }, finds: [] },
    { record: { telefono: '890700906-0' }, finds: [] },
  ],
  check: (record, context) =>
    counted(record, context, (text) => {
      const found = [...text.matchAll(nit)];
      return found.filter(([, a, b, c, digit]) => hasRightCheckDigit(`${a}${b}${c}-${digit}`))
        .length;
    }),
};

/** The number of somebody's identity document. */
export const identityNumberInText: AdvisoryRule = {
  id: 'documento-identidad-en-texto',
  severity: 'advisory',
  description:
    'A number of 6 to 10 digits that a word for an identity document announces (C.C., cédula, T.I., C.E., DNI); `cantidad` says how many. It is never masked: a person must read the sentence.',
  pointers: ANY_BOX,
  params: ['cantidad'],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Hay un número de documento de identidad en este texto. Retírelo antes de compartir el documento.',
    en: 'There is the number of an identity document in this text. Remove it before sharing.',
  },
  vectors: [
    {
      record: { relato: 'Asistió Ana Ejemplo, C.C. 1.090.000.101, y luego CC 88000101.' },
      finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
    },
    {
      record: { relato: 'cédula de ciudadanía n.º 60000101; DNI: 40000101; T.I. 1090000102' },
      finds: [{ pointer: '/relato', params: { cantidad: 3 } }],
    },
    { record: { relato: 'Se expidieron 88000101 documentos.' }, finds: [] },
    { record: { relato: 'La cédula de 2024' }, finds: [] },
    { record: { relato: 'ACC 88000101' }, finds: [] },
  ],
  check: (record, context) =>
    counted(record, context, (text) => [...text.matchAll(announced)].length),
};

function* counted(
  record: unknown,
  { fields }: ReviewContext,
  count: (text: string) => number,
): Iterable<Finding> {
  for (const field of fields) {
    if (field.kind !== 'text' || isContactBox(field)) continue;
    for (const { pointer, value } of textsIn(record, field, fields)) {
      const cantidad = /[0-9]{3}/.test(value) ? count(value) : 0;
      if (cantidad > 0) yield { pointer, params: { cantidad } };
    }
  }
}
