import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { deprecatedBox } from './deprecated-box.ts';

export const documentation: DocumentationOf<typeof deprecatedBox> = {
  'casilla-en-desuso': {
    description: 'A box that its document has deprecated is filled in; the field guide says why.',
    pointers: ANY_BOX,
    params: [],
    source: 'project convention',
    vectors: [
      { record: { anterior: 'Una respuesta' }, finds: [{ pointer: '/anterior' }] },
      { record: { relato: 'Una respuesta' }, finds: [] },
    ],
  },
};
