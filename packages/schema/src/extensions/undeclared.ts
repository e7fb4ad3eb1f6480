import type { AdvisoryRule } from '../rules/rule.ts';
import { entriesOf } from './entries.ts';

/** An entry of `extensiones` that is kept as it is, because nobody here knows what it should hold. */
export const undeclaredExtension: AdvisoryRule = {
  id: 'extension-no-declarada',
  severity: 'advisory',
  description:
    'An extension whose prefix the host has not declared (`config.extensions`): it is kept, and nobody checks it.',
  pointers: ['/extensiones/*'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Pregunte a qué sistema pertenece esta extensión: la guardamos tal como llegó, sin revisarla.',
    en: 'Find out which system this extension belongs to: it is kept as it came, unchecked.',
  },
  vectors: [
    {
      record: { extensiones: { 'x-prueba': { version: '1', campos: { a: 1 } } } },
      finds: [{ pointer: '/extensiones/x-prueba' }],
    },
    { record: { extensiones: {} }, finds: [] },
    { record: { extensiones: 'x-prueba' }, finds: [] },
    { record: {}, finds: [] },
  ],
  *check(record, { config }) {
    const declared = new Set(config.extensions?.map(({ prefix }) => prefix));
    for (const { prefix, pointer } of entriesOf(record)) {
      if (!declared.has(prefix)) yield { pointer };
    }
  },
};
