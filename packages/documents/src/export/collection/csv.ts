/**
 * Excel takes what begins so for a formula, and runs it. A text that has apostrophes before such a
 * beginning gets one more, so that whoever takes one away has every text as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A sign and digits, as telephones are in their normal form: a number, that calls nothing. */
const NUMBER = /^[+-][0-9]+(?:[.,][0-9]+)?$/;

/** How cells are parted; Excel in Spanish expects the semicolon. */
export type Delimiter = ',' | ';';

/**
 * Writes a table after RFC 4180. A text that a program would take for a formula begins with an
 * apostrophe, as it does when it is typed; numbers and telephones stay what they are.
 */
export function csv(rows: readonly (readonly (string | number)[])[], delimiter: Delimiter): string {
  return rows
    .map((row) => `${row.map((value) => cell(value, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function cell(value: string | number, delimiter: Delimiter): string {
  if (typeof value === 'number') return String(value);
  const isFormula = FORMULA.test(value) && !NUMBER.test(value);
  const text = isFormula ? `'${value}` : value;
  const mustQuote = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}
