import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { maybeColombian } from './maybe-colombian.ts';

export const documentation: DocumentationOf<typeof maybeColombian> = {
  'telefono-quiza-colombiano': {
    description: 'A foreign number whose digits after the + are those of a Colombian one.',
    pointers: ANY_BOX,
    params: [],
    source: 'Resolución CRC 5826 de 2019: ten digits, mobile 3…, fixed 60…',
    vectors: [
      { record: { telefono: '+3000000101' }, finds: [{ pointer: '/telefono' }] },
      { record: { telefono: '+6075550101;ext=12' }, finds: [{ pointer: '/telefono' }] },
      { record: { telefono: '+573000000101' }, finds: [] },
      { record: { telefono: '+34600000000' }, finds: [] },
      { record: { telefono: '+6035550101' }, finds: [] },
      { record: { telefono: '3000000101' }, finds: [] },
    ],
  },
};
