import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { repeatedText } from './repeated-text.ts';

const passage = 'Se acordaron reuniones mensuales con las familias de cada barrio. '.repeat(4);
const longer = Array.from({ length: 60 }, (_, index) => `Hecho número ${index}.`).join(' ');

export const documentation: DocumentationOf<typeof repeatedText> = {
  'texto-repetido': {
    description:
      'A narrative shares with an earlier one passages of at least 200 characters each that make at least half of the shorter of both; `caracteres` is their length.',
    pointers: ANY_BOX,
    params: ['caracteres'],
    source: 'project convention',
    vectors: [
      {
        record: { relato: passage.trim(), impacto: `Además: ${passage.trim()}` },
        finds: [{ pointer: '/impacto', params: { caracteres: 263 } }],
      },
      {
        record: { impacto: passage.slice(0, 200), acciones: ['Reunir', passage.slice(0, 200)] },
        finds: [{ pointer: '/acciones/1', params: { caracteres: 200 } }],
      },
      { record: { relato: passage.slice(0, 199), impacto: passage.slice(0, 199) }, finds: [] },
      {
        record: { relato: `${passage}${longer}`, impacto: `${longer.toUpperCase()}${passage}` },
        finds: [],
      },
      { record: { relato: passage, nombre: passage }, finds: [] },
    ],
  },
};
