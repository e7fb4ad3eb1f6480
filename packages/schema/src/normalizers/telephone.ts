import { fold } from './literal.ts';
import { type Normalized, readAs, unreadable } from './normalized.ts';

/**
 * CRC Resolution 5826 of 2019: every Colombian number has ten digits since 1 September 2021. A mobile
 * number kept its own, a fixed one became 60 + region (1, 2, 4 to 8) + seven digits. Toll-free lines
 * are dialled 01 8000 + six digits. The prefixes 03 and 0 are the dialling of before; they still
 * stand before numbers on paper.
 */
const colombianNumber = /^(?:(?:\+|00)?57)?(?:03?)?(3[0-9]{9}|60[124-8][0-9]{7}|18000[0-9]{6})$/;

/** Seven digits were a whole fixed number within its region until 2021. */
const numberWithoutRegion = /^(?:(?:\+|00)57)?[0-9]{7}$/;

/** E.164 of any other country. Only `+` or `00` tells it from a Colombian number with a slip. */
const foreignNumber = /^(?:\+|00)([1-46-9][0-9]{6,14}|5[0-689][0-9]{5,13})$/;

const extensionAtEnd = /[ ,;(-]*(?:ext(?:ension)?|x|#)[ .:=]*([0-9]{1,7})\)?$/;
const separatedNumbers = /[0-9]\)?(?: ?[/,;|&] ?| [yo] )[(+]*[0-9]/;

/** What people write before a number to say which of their telephones it is: «Cel.», «Teléfono:». */
const kindBefore = /^(?:cel(?:ular)?|tel(?:efono)?|movil|pbx)[.: ]+/;

/** E.164 allows fifteen digits; whatever has more is more than one number. */
const mostDigits = 15;

/**
 * Reads a telephone, as written on the form, into `+57…` (Colombia) or `+…` (E.164, only when
 * written with `+` or `00`), followed by `;ext=…` when an extension was written. Blanks, dots, dashes
 * and parentheses may stand anywhere inside a number, a «Cel.» before it. Never completes a number
 * and never chooses one of several.
 *
 * Reasons: `telefono-sin-indicativo` (seven digits; params `digitos`), `telefono-varios` (two numbers
 * with `/`, `,`, `;`, «y», «o» or only blanks between them), `telefono-ilegible` (anything else). Whether
 * a range is assigned today is not asked: ranges grow.
 */
export function normalizeTelephone(literal: string): Normalized {
  const written = fold(literal).replace(kindBefore, '');
  const extension = extensionAtEnd.exec(written)?.[1];
  const number = written.replace(extensionAtEnd, '').replace(/[ .()-]/g, '');
  const suffix = extension ? `;ext=${extension}` : '';

  if (separatedNumbers.test(written)) return unreadable('telefono-varios', literal);

  const national = colombianNumber.exec(number)?.[1];
  if (national) return readAs(`+57${national}${suffix}`, literal);

  // «+44 (0)20…» leaves open whether the zero is dialled: in most countries it is not, in Italy it is.
  const abroad = foreignNumber.exec(number)?.[1];
  if (abroad && !written.includes('(0)')) return readAs(`+${abroad}${suffix}`, literal);

  if (numberWithoutRegion.test(number)) {
    return unreadable('telefono-sin-indicativo', literal, { digitos: 7 });
  }
  const digits = written.replace(/[^0-9]/g, '').length;
  return unreadable(digits > mostDigits ? 'telefono-varios' : 'telefono-ilegible', literal);
}

/**
 * Writes a telephone in normal form as people in Colombia read it: `300 000 0101`, `607 555 0101`,
 * `01 8000 123456`, with ` ext. 123` after it; a foreign number stays as it is. A string that is not
 * in normal form comes back unchanged.
 */
export function formatTelephone(value: string): string {
  const read = normalizeTelephone(value);
  if (!read.ok || read.value !== value) return value;
  return value
    .replace(/^\+57([36]..)(...)/, '$1 $2 ')
    .replace(/^\+5718000/, '01 8000 ')
    .replace(';ext=', ' ext. ');
}
