import { valuesAt } from '../../rules/read.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { ANY_BOX } from './fields.ts';

/** A box that is no longer to be used, and is. */
export const deprecatedBox: AdvisoryRule = {
  id: 'casilla-en-desuso',
  severity: 'advisory',
  description: 'A box that its document has deprecated is filled in; the field guide says why.',
  pointers: ANY_BOX,
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Esta casilla ya no se usa. Busque en la guía cuál la reemplaza y pase allí la respuesta.',
    en: 'This box is no longer used. Find in the guide which one replaces it and move the answer there.',
  },
  vectors: [
    { record: { anterior: 'Una respuesta' }, finds: [{ pointer: '/anterior' }] },
    { record: { relato: 'Una respuesta' }, finds: [] },
  ],
  *check(record, { fields }) {
    for (const { deprecated, template } of fields) {
      if (deprecated === undefined) continue;
      for (const { pointer } of valuesAt(record, template)) yield { pointer };
    }
  },
};
