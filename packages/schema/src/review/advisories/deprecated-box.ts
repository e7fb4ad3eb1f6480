import { valuesAt } from '../../rules/read.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';

/** A box that is no longer to be used, and is. */
export const deprecatedBox = {
  id: 'casilla-en-desuso',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Esta casilla ya no se usa. Busque en la guía cuál la reemplaza y pase allí la respuesta.',
    en: 'This box is no longer used. Find in the guide which one replaces it and move the answer there.',
  },
  *check(record, { fields }) {
    for (const { deprecated, template } of fields) {
      if (deprecated === undefined) continue;
      for (const { pointer } of valuesAt(record, template)) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;
