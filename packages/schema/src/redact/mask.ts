import type { ContactScanner } from '../contact-data/scan.ts';
import { codePoints } from '../dialect/json.ts';

/** What stands in a text where a telephone or an address stood. */
const MASK = '[dato de contacto retirado]';

/** Where the whole mask would put a box over its limit; no telephone or address is shorter. */
const SHORT_MASK = '[…]';

/** A passage that was masked: positions in the original text, in code points. */
export interface Masked {
  readonly kind: 'correo' | 'telefono';
  readonly start: number;
  readonly end: number;
}

/** The text without contact data; the very same one where there are none. */
export function mask(
  text: string,
  scan: ContactScanner,
  maxLength = Number.POSITIVE_INFINITY,
): { text: string; masked: readonly Masked[] } {
  const found = scan(text);
  if (found.length === 0) return { text, masked: [] };
  const kept: string[] = [];
  const masked: Masked[] = [];
  let next = 0;
  let position = 0;
  for (const { kind, start, end } of found) {
    kept.push(text.slice(next, start));
    position += codePoints(text.slice(next, start));
    const from = position;
    position += codePoints(text.slice(start, end));
    masked.push({ kind, start: from, end: position });
    next = end;
  }
  kept.push(text.slice(next));
  const whole = kept.join(MASK);
  return { text: codePoints(whole) > maxLength ? kept.join(SHORT_MASK) : whole, masked };
}
