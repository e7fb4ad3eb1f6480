import { EMAIL } from '../dialect/patterns.ts';
import { tidy } from './literal.ts';
import { type Normalized, readAs, unreadable } from './normalized.ts';

/** RFC 5321 lets a path have 256 characters, and its angle brackets are two of them. */
const maximumLength = 254;

const address = new RegExp(EMAIL, 'u');

/**
 * Reads an e-mail address: trims it, takes it out of `mailto:` and `Name <…>`, and puts its domain
 * in lower case. The part before the `@` stays as typed, for only its own server knows whether case
 * matters there. Letters with accents are allowed on both sides.
 *
 * Reasons: `correo-varios` (several addresses in one box, whatever separates them),
 * `correo-ilegible` (anything else).
 */
export function normalizeEmail(literal: string): Normalized {
  const written = tidy(literal)
    .replace(/^[^<>@]*<([^<>]*)>$/, '$1')
    .replace(/^mailto:/i, '')
    .trim();
  const addresses = written.split(/[ ,;/|<>]+/).filter((part) => /.@./.test(part));
  if (addresses.length > 1) return unreadable('correo-varios', literal);

  const at = written.lastIndexOf('@');
  const value = written.slice(0, at) + written.slice(at).toLowerCase();
  return value.length <= maximumLength && address.test(value)
    ? readAs(value, literal)
    : unreadable('correo-ilegible', literal);
}
