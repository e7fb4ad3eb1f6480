import { codePoints } from '../../dialect/json.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isNarrative, textsIn } from './fields.ts';
import { type Passage, SharedPassages } from './shared-passages.ts';

/** In code points. What is shorter may be a name, a quotation or a turn of phrase. */
const SHORTEST = 200;

/** A box that tells in the same words what another one already told. */
export const repeatedText = {
  id: 'texto-repetido',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Gran parte de esta respuesta ya está, palabra por palabra, en otra. Deje aquí solo lo que corresponde a esta pregunta.',
    en: 'Much of this answer stands in another one already, word by word. Leave here only what this question asks.',
  },
  *check(record, context) {
    const lengths: number[] = [];
    const shared = new SharedPassages();
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (value.length < SHORTEST || !isNarrative(field)) continue;
      const caracteres = mostShared(value, shared.add(value), lengths);
      if (caracteres > 0) yield { pointer, params: { caracteres } };
      lengths.push(codePoints(value));
    }
  },
} as const satisfies AdvisoryRule;

/** How much of a text stands in one earlier text too, of the one with which it shares the most. */
function mostShared(
  text: string,
  passages: readonly Passage[],
  lengths: readonly number[],
): number {
  const sums = new Map<number, number>();
  for (const { text: earlier, start, end } of passages) {
    const length = codePoints(text.slice(start, end));
    if (length >= SHORTEST) sums.set(earlier, (sums.get(earlier) ?? 0) + length);
  }
  const own = codePoints(text);
  const enough = [...sums].filter(
    ([earlier, sum]) => 2 * sum >= Math.min(own, lengths[earlier] ?? 0),
  );
  return enough.reduce((most, [, sum]) => Math.max(most, sum), 0);
}
