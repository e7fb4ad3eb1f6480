import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import { FEWEST, LONG_BOX, type shortAnswer } from './short-answer.ts';

export const documentation: DocumentationOf<typeof shortAnswer> = {
  'respuesta-corta': {
    description: `Fewer than ${FEWEST} characters in a narrative box of at least ${LONG_BOX} lines.`,
    pointers: ANY_BOX,
    params: ['caracteres'],
    source: 'project convention',
    vectors: [
      {
        record: { relato: 'Ninguna.' },
        finds: [{ pointer: '/relato', params: { caracteres: 8 } }],
      },
      {
        record: { relato: '🙂'.repeat(29) },
        finds: [{ pointer: '/relato', params: { caracteres: 29 } }],
      },
      { record: { relato: 'a'.repeat(30) }, finds: [] },
      { record: { relato: ' \n ' }, finds: [] },
      { record: { acciones: ['Reunir'] }, finds: [] },
    ],
  },
};
