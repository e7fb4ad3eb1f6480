import type { ReviewContext } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isCivilDate } from '../civil-today.ts';
import { type BoxText, isShown, textsIn } from './fields.ts';

/** The definition of a lesson that the paper cites is of that year; no paper can be older. */
export const EARLIEST = '2008-01-01';

/** A date that has not come yet. */
export const futureDate = {
  id: 'fecha-futura',
  severity: 'advisory',
  sentences: {
    'es-CO': 'Esta fecha todavía no ha llegado. Revise el día, el mes y el año.',
    en: 'This date has not come yet. Check day, month and year.',
  },
  *check(record, context) {
    for (const { pointer, value } of datesIn(record, context)) {
      if (value > context.today) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;

/** A date from before there was such a paper. */
export const oldDate = {
  id: 'fecha-antigua',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Esta fecha es anterior a 2008, el año de la definición que cita el formato. Revise el año.',
    en: 'This date is before 2008, the year of the definition that the form cites. Check the year.',
  },
  *check(record, context) {
    for (const { pointer, value } of datesIn(record, context)) {
      if (value < EARLIEST) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;

function datesIn(record: unknown, context: ReviewContext): BoxText[] {
  return textsIn(record, context).filter(
    ({ field, value }) => field.pattern === 'civilDate' && isShown(field) && isCivilDate(value),
  );
}
