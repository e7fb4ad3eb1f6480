import * as colombian from './es-CO.ts';
import type { MessageTable, Sentences } from './message-table.ts';

// Spanish as it is written in Peru: what differs from Colombia, and the rest as there.

export {
  affirmations,
  choices,
  dates,
  groups,
  identifiers,
  links,
  lists,
  numbers,
  publication,
  readings,
  record,
  texts,
  versions,
} from './es-CO.ts';

export const telephones = {
  'telefono-ilegible':
    'Escriba el número con + y el indicativo del país, por ejemplo +51 900 000 101.',
} satisfies Sentences;

export const emails = {
  'correo-ilegible': 'Escriba un correo completo, por ejemplo nombre@entidad.gob.pe.',
} satisfies Sentences;

/** Peruvian Spanish, whole. */
export const esPE: MessageTable = /* @__PURE__ */ (() => ({
  lang: 'es-PE',
  sentences: { ...colombian.esCO.sentences, ...telephones, ...emails },
}))();
