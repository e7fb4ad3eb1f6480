import type { DocumentationOf } from '../rules/rule-documentation.ts';
import type { undeclaredExtension } from './undeclared.ts';

export const documentation: DocumentationOf<typeof undeclaredExtension> = {
  'extension-no-declarada': {
    description:
      'An extension whose prefix the host has not declared (`config.extensions`): it is kept, and nobody checks it.',
    pointers: ['/extensiones/*'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { extensiones: { 'x-prueba': { version: '1', campos: { a: 1 } } } },
        finds: [{ pointer: '/extensiones/x-prueba' }],
      },
      { record: { extensiones: {} }, finds: [] },
      { record: { extensiones: 'x-prueba' }, finds: [] },
      { record: {}, finds: [] },
    ],
  },
};
