import type { AdvisoryRule } from '../../rules/rule.ts';
import { textsIn } from './fields.ts';

/** Ten digits of a mobile or fixed line of Colombia, where the code of a country should stand. */
const colombianAfterPlus = /^\+(?:3[0-9]{9}|60[124-8][0-9]{7})(?:;ext=[0-9]{1,7})?$/;

/** A foreign number which is Colombian if the code of the country was forgotten. */
export const maybeColombian = {
  id: 'telefono-quiza-colombiano',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Si este número es de Colombia, escríbalo sin el signo +, o con +57. Si es de otro país, déjelo así.',
    en: 'If this number is Colombian, enter it without the + sign, or with +57. Otherwise leave it.',
  },
  *check(record, context) {
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (field.pattern === 'telephone' && colombianAfterPlus.test(value)) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;
