import { esCO } from './es-CO.ts';
import type { MessageTable } from './message-table.ts';

/** Spanish as it is written in Peru: what differs from Colombia, and the rest as there. */
export const esPE: MessageTable = {
  lang: 'es-PE',
  sentences: {
    ...esCO.sentences,
    'telefono-ilegible':
      'Escriba el número con + y el indicativo del país, por ejemplo +51 900 000 101.',
    'correo-ilegible': 'Escriba un correo completo, por ejemplo nombre@entidad.gob.pe.',
  },
};
