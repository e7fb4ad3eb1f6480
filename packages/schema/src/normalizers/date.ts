import { fold } from './literal.ts';
import { type Normalized, readAs, unreadable } from './normalized.ts';

const monthNames = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

// The grammar, in pieces. It meets folded text: lower case and without accents, so «año» is «ano».
const fullOrCut = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const monthWord = `(?<month>${fullOrCut}|sept|setiembre|set)`;
const oneOrTwo = '[0-9]{1,2}';
const dayDigits = `(?<day>${oneOrTwo})`;
const monthDigits = `(?<month>${oneOrTwo})`;
const yearDigits = '(?<year>[0-9]{4}|[0-9]{2})';
const mark = ' ?(?<mark>[-/. ]) ?';
const sameMark = ' ?\\k<mark> ?';
const gap = '\\.?(?: del? (?:ano )?| ?[-/.,] ?| )';

const wholeDates = [
  dayDigits + mark + monthDigits + sameMark + yearDigits,
  `(?<year>[0-9]{4})${mark}${monthDigits}${sameMark}${dayDigits}`,
  dayDigits + gap + monthWord + gap + yearDigits,
  monthWord + gap + dayDigits + gap + yearDigits,
].map(whole);
const partsOfDates = [
  `(?:${oneOrTwo}${gap})?${monthWord}`,
  `${monthWord}${gap}(?:[0-9]{4}|${oneOrTwo})`,
  `(?:${oneOrTwo}${mark})?[0-9]{4}`,
  `[0-9]{4}${mark}${oneOrTwo}`,
  `${oneOrTwo} ?[-/.] ?${oneOrTwo}`,
].map(whole);

const placePrefix = /^[a-z][a-z .,()'-]*, ?/;
const weekdayPrefix = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) /;
const namedMonth = new RegExp(`\\b${monthWord}\\b`);
const firstOfMonth = /\b(?:primero|0?1\.?(?:[º°o]|e?ro))(?![a-z])/;

/**
 * Reads a date, as written on the form, into a civil date `AAAA-MM-DD`.
 *
 * The day comes before the month, as Colombia and Peru write it: `29/05/2024`, also with `-`, `.` or
 * blanks; `29 de mayo de(l) 2024`; `29-noviembre-2022`; `mayo 29 de 2024`; and `2024-05-29`. Months
 * may be cut to three letters, the first of a month may be «1.º» or «primero», and a place
 * («Bogotá D.C., ») or a weekday may come before. The weekday is not compared with the date. A year
 * of two digits is read as 2000 to 2049, with the doubt `fecha-anio-dos-cifras`; «68» may be 1968 or
 * 2068, so from 50 on all four digits are asked for.
 *
 * Reasons: `fecha-inexistente` (31/02/2024), `fecha-incompleta` («mayo de 2024», «29 de mayo», «29/05/68»),
 * `fecha-ilegible` (anything else, such as two dates in one box).
 *
 * A grammar of our own because a wrong date is worse than none: general readers of dates take
 * `29-noviembre-2022` for a day of the current year. Neither clock nor time zone is asked: a civil
 * date is no instant.
 */
export function normalizeDate(literal: string): Normalized {
  const written = withoutPrefix(fold(literal)).replace(firstOfMonth, '1').replace(/\.$/, '');
  const found = wholeDates.map((shape) => shape.exec(written)).find(Boolean)?.groups;
  if (!found) {
    const isPart = partsOfDates.some((shape) => shape.test(written));
    return unreadable(isPart ? 'fecha-incompleta' : 'fecha-ilegible', literal);
  }

  const { year = '', month = '', day = '' } = found;
  if (year.length === 2 && year >= '50') return unreadable('fecha-incompleta', literal);
  const fullYear = year.padStart(4, '20');
  const monthNumber = numberOfMonth(month);
  if (!isInCalendar(Number(fullYear), monthNumber, Number(day))) {
    return unreadable('fecha-inexistente', literal);
  }
  const value = `${fullYear}-${twoDigits(monthNumber)}-${twoDigits(day)}`;
  return readAs(value, literal, year === fullYear ? [] : ['fecha-anio-dos-cifras']);
}

/**
 * Writes a civil date `AAAA-MM-DD` as the form shows it: `29/05/2024`. Any other string comes back
 * unchanged, so that a box which could not be read keeps what was typed.
 */
export function formatDate(value: string): string {
  const [, year = '', month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) ?? [];
  return isInCalendar(Number(year), Number(month), Number(day)) ? `${day}/${month}/${year}` : value;
}

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** Without place and weekday. A month before a comma is a part of the date, never of a place. */
function withoutPrefix(written: string): string {
  const prefix = placePrefix.exec(written)?.[0] ?? '';
  return written.slice(namedMonth.test(prefix) ? 0 : prefix.length).replace(weekdayPrefix, '');
}

function numberOfMonth(written: string): number {
  const head = written.slice(0, 3).replace('set', 'sep');
  return Number(written) || monthNames.findIndex((name) => name.startsWith(head)) + 1;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
