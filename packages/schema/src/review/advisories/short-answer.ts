import { codePoints } from '../../dialect/json.ts';
import { textsAt } from '../../rules/read.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { ANY_BOX, isFilledIn, narratives } from './fields.ts';

/** A box of so many lines asks for a story. */
const LONG_BOX = 6;
const FEWEST = 30;

/** A word or two where a story was asked. */
export const shortAnswer: AdvisoryRule = {
  id: 'respuesta-corta',
  severity: 'advisory',
  description: `Fewer than ${FEWEST} characters in a narrative box of at least ${LONG_BOX} lines.`,
  pointers: ANY_BOX,
  params: ['caracteres'],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Esta respuesta es muy breve. Cuente un poco más, para que otra área pueda aprender de ella.',
    en: 'This answer is very short. Tell a little more, so that others can learn from it.',
  },
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
  *check(record, { fields }) {
    for (const { template, rows = 0 } of narratives(fields)) {
      if (rows < LONG_BOX) continue;
      for (const { pointer, value } of textsAt(record, template)) {
        // Two code units at most make a code point.
        const caracteres = value.length < 2 * FEWEST ? codePoints(value.trim()) : FEWEST;
        if (caracteres < FEWEST && isFilledIn(value)) yield { pointer, params: { caracteres } };
      }
    }
  },
};
