import { codePoints } from '../../dialect/json.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isFilledIn, isNarrative, textsIn } from './fields.ts';

/** A box of so many lines asks for a story. */
export const LONG_BOX = 6;
export const FEWEST = 30;

/** A word or two where a story was asked. */
export const shortAnswer = {
  id: 'respuesta-corta',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Esta respuesta es muy breve. Cuente un poco más, para que otra área pueda aprender de ella.',
    en: 'This answer is very short. Tell a little more, so that others can learn from it.',
  },
  *check(record, context) {
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (!isNarrative(field) || (field.rows ?? 0) < LONG_BOX) continue;
      // Two code units at most make a code point.
      const caracteres = value.length < 2 * FEWEST ? codePoints(value.trim()) : FEWEST;
      if (caracteres < FEWEST && isFilledIn(value)) yield { pointer, params: { caracteres } };
    }
  },
} as const satisfies AdvisoryRule;
