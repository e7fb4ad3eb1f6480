import { type Placed, textsAt } from '../../rules/read.ts';
import type { ReviewContext } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isCivilDate } from '../civil-today.ts';
import { ANY_BOX, shown } from './fields.ts';

/** The definition of a lesson that the paper cites is of that year; no paper can be older. */
const EARLIEST = '2008-01-01';

/** A date that has not come yet. */
export const futureDate: AdvisoryRule = {
  id: 'fecha-futura',
  severity: 'advisory',
  description: 'A date after today, in the time zone of the document.',
  pointers: ANY_BOX,
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO': 'Esta fecha todavía no ha llegado. Revise el día, el mes y el año.',
    en: 'This date has not come yet. Check day, month and year.',
  },
  vectors: [
    { record: { fecha: '2026-01-16' }, finds: [{ pointer: '/fecha' }] },
    { record: { fecha: '9999-12-31' }, finds: [{ pointer: '/fecha' }] },
    { record: { fecha: '2026-01-15' }, finds: [] },
    { record: { fecha: '2027-02-30' }, finds: [] },
    { record: { fecha: '16 de enero de 2027' }, finds: [] },
  ],
  *check(record, context) {
    for (const { pointer, value } of datesIn(record, context)) {
      if (value > context.today) yield { pointer };
    }
  },
};

/** A date from before there was such a paper. */
export const oldDate: AdvisoryRule = {
  id: 'fecha-antigua',
  severity: 'advisory',
  description: `A date before ${EARLIEST}: the technical note that the paper cites is of 2008.`,
  pointers: ANY_BOX,
  params: [],
  source: 'footnote of the ficha: Banco Interamericano de Desarrollo (2008), nota técnica',
  sentences: {
    'es-CO':
      'Esta fecha es anterior a 2008, el año de la definición que cita el formato. Revise el año.',
    en: 'This date is before 2008, the year of the definition that the form cites. Check the year.',
  },
  vectors: [
    { record: { fecha: '2007-12-31' }, finds: [{ pointer: '/fecha' }] },
    { record: { fecha: '0022-10-31' }, finds: [{ pointer: '/fecha' }] },
    { record: { fecha: '2008-01-01' }, finds: [] },
    { record: { fecha: '2007-02-29' }, finds: [] },
  ],
  *check(record, context) {
    for (const { pointer, value } of datesIn(record, context)) {
      if (value < EARLIEST) yield { pointer };
    }
  },
};

function datesIn(record: unknown, { fields }: ReviewContext): Placed<string>[] {
  return shown(fields)
    .filter(({ pattern }) => pattern === 'civilDate')
    .flatMap(({ template }) => textsAt(record, template))
    .filter(({ value }) => isCivilDate(value));
}
