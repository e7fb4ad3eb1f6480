import type { DocumentationOf } from '../rules/rule-documentation.ts';
import { entryLimits, type extensionLimits } from './limits.ts';

const { levels, values, textLength } = entryLimits;
const recordWith = (campos: unknown) => ({ extensiones: { 'x-prueba': { version: '1', campos } } });
const passes = (campos: unknown) => ({ record: recordWith(campos), finds: [] });
const fails = (campos: unknown, maximo: number) => ({
  record: recordWith(campos),
  finds: [{ pointer: '/extensiones/x-prueba', params: { maximo } }],
});
const nested = (depth: number): object => ({ a: depth === 1 ? 1 : nested(depth - 1) });
const text = (length: number) => 'a'.repeat(length);
const list = (length: number) => Array.from({ length }, () => 0);

export const documentation: DocumentationOf<typeof extensionLimits> = {
  'extension-demasiado-grande': {
    description:
      'An extension with more than 5 levels or 2,000 values below `campos`, or with a text of more than 20,000 code points; `maximo` is the limit that it passed.',
    pointers: ['/extensiones/*'],
    params: ['maximo'],
    source: 'project convention',
    vectors: [
      passes({ barrio: 'Centro', puestos: [1, 2] }),
      passes(nested(levels)),
      fails(nested(levels + 1), levels),
      passes({ lista: list(values - 1) }),
      fails({ lista: list(values) }, values),
      passes({ texto: text(textLength) }),
      fails({ texto: text(textLength + 1) }, textLength),
      fails({ [text(textLength + 1)]: 1 }, textLength),
      { record: { extensiones: text(textLength + 1) }, finds: [] },
    ],
  },
};
