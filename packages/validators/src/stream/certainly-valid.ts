/**
 * A verdict without decoding. JSON is ASCII outside of texts, so a line of UTF-8 may be parsed with
 * each byte as one character: the record has the same shape, and in place of each character beyond
 * ASCII stand two to four others, the second of them from 0x80 to 0xBF. If such a record is valid,
 * so is the one that is meant, for all that is asked of a text:
 *
 * - Lengths have upper limits alone, and decoding only makes a text shorter.
 * - Keys, answers and identifiers that the contract names are ASCII; what is equal to them is too.
 * - Patterns accept no character from 0x80 to 0xBF, so that what they accept is ASCII; but those of
 *   blanks and of links do, and texts for which that matters are left to be decoded.
 * - Rules compare texts with one another. Equal ones stay equal, different ones different, unless
 *   an escape (`\u00e1`) writes a character in a second way: `byteTextOf` gives nothing then.
 */
import type { ValidateOptions } from '../document-validator.ts';
import { validate } from '../validate.ts';

/** What a link begins with. */
const H = 0x68;
const VISIBLE_ASCII = /[!-~]/;
const NOT_ASCII = /[^\0-\x7f]/;

/** Whether a line is valid for certain, judged by its bytes, without extensions; `false` is no verdict. */
export function isCertainlyValid(byteText: string, options: ValidateOptions): boolean {
  let record: unknown;
  try {
    record = JSON.parse(byteText);
  } catch {
    return false;
  }
  return validate(record, options).valid && isReadAlike(record);
}

/** Whether whatever is valid of the texts in a value stays so when they are decoded. */
function isReadAlike(value: unknown): boolean {
  if (typeof value === 'string') return isAlikeText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isReadAlike);
  const group = value as Readonly<Record<string, unknown>>;
  for (const key in group) if (!isReadAlike(group[key])) return false;
  return true;
}

/** A text that shows ASCII is not blank; a link must be ASCII. The first unit often decides. */
function isAlikeText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f && first !== H) return true;
  return text.startsWith('https:') ? !NOT_ASCII.test(text) : VISIBLE_ASCII.test(text);
}
