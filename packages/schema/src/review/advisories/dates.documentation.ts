import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import { EARLIEST, type futureDate, type oldDate } from './dates.ts';

export const documentation: DocumentationOf<typeof futureDate | typeof oldDate> = {
  'fecha-futura': {
    description: 'A date after today, in the time zone of the document.',
    pointers: ANY_BOX,
    params: [],
    source: 'project convention',
    vectors: [
      { record: { fecha: '2026-01-16' }, finds: [{ pointer: '/fecha' }] },
      { record: { fecha: '9999-12-31' }, finds: [{ pointer: '/fecha' }] },
      { record: { fecha: '2026-01-15' }, finds: [] },
      { record: { fecha: '2027-02-30' }, finds: [] },
      { record: { fecha: '16 de enero de 2027' }, finds: [] },
    ],
  },
  'fecha-antigua': {
    description: `A date before ${EARLIEST}: the technical note that the paper cites is of 2008.`,
    pointers: ANY_BOX,
    params: [],
    source: 'footnote of the ficha: Banco Interamericano de Desarrollo (2008), nota técnica',
    vectors: [
      { record: { fecha: '2007-12-31' }, finds: [{ pointer: '/fecha' }] },
      { record: { fecha: '0022-10-31' }, finds: [{ pointer: '/fecha' }] },
      { record: { fecha: '2008-01-01' }, finds: [] },
      { record: { fecha: '2007-02-29' }, finds: [] },
    ],
  },
};
