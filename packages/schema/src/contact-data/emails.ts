import { isLetterOrDigit, type Span } from './span.ts';

/** As RFC 5321 lets the part before the `@` be, and some more: whoever writes badly is found too. */
const ofLocalPart = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;

const domain =
  /(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,20}[\p{L}\p{M}][\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}]/uy;

/**
 * Every e-mail address in a text. Wider than the contract's pattern on purpose: letters of any
 * script, signs in odd places. Each `@` is looked at once, as far as its neighbours reach.
 */
export function emailsIn(text: string): Span[] {
  const found: Span[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at, floor);
    domain.lastIndex = at + 1;
    if (start === at || !domain.test(text)) continue;
    floor = domain.lastIndex;
    found.push({ start, end: floor });
  }
  return found;
}

/** Where the part before an `@` begins, however long; `at` itself when there is none. */
function startOfLocalPart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && ofLocalPart.test(text.charAt(start - 1))) start--;
  // A sign before it belongs to the sentence: «/ana@…», «*ana@…».
  while (start < at && !isLetterOrDigit(text[start])) start++;
  return start;
}
