import type { AdvisoryRule } from '../rules/rule.ts';
import { entriesOf } from './entries.ts';

/** An entry of `extensiones` that is kept as it is, because nobody here knows what it should hold. */
export const undeclaredExtension = {
  id: 'extension-no-declarada',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Pregunte a qué sistema pertenece esta extensión: la guardamos tal como llegó, sin revisarla.',
    en: 'Find out which system this extension belongs to: it is kept as it came, unchecked.',
  },
  *check(record, { config }) {
    const declared = new Set(config.extensions?.map(({ prefix }) => prefix));
    for (const { prefix, pointer } of entriesOf(record)) {
      if (!declared.has(prefix)) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;
