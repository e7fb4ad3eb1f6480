import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { patterns } from '../dialect/patterns.ts';
import { formatDate, normalizeDate } from './date.ts';

const civilDate = new RegExp(patterns.civilDate.source);

describe('dates of the filled-in copies and of official letters', () => {
  test.each([
    ['29/05/2024', '2024-05-29'],
    ['17/06/2025', '2025-06-17'],
    ['31 de octubre de 2022', '2022-10-31'],
    ['29-noviembre-2022', '2022-11-29'],
    ['29 de mayo del 2024', '2024-05-29'],
    ['29 de mayo del año 2024', '2024-05-29'],
    ['setiembre 12 de 2024', '2024-09-12'],
    ['mayo 29 de 2024', '2024-05-29'],
    ['mayo 29, 2024', '2024-05-29'],
    ['mayo 29/2024', '2024-05-29'],
    ['29.05.2024', '2024-05-29'],
    ['29-05-2024', '2024-05-29'],
    ['29 05 2024', '2024-05-29'],
    ['2024-05-29', '2024-05-29'],
    ['2024/5/9', '2024-05-09'],
    ['9/5/2024', '2024-05-09'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['29 mayo 2024', '2024-05-29'],
    ['29/mayo/2024', '2024-05-29'],
    ['29 de mayo, 2024', '2024-05-29'],
  ])('%j is %s', (literal, value) => {
    expect(normalizeDate(literal)).toEqual({ ok: true, value, literal, doubts: [] });
  });

  it('reads the day before the month even where both could be either', () => {
    expect(normalizeDate('05/06/2024')).toMatchObject({ value: '2024-06-05' });
  });
});

describe('the ways of writing a month', () => {
  test.each([
    ['01', 'ENERO', 'enero', 'Ene', 'ene.'],
    ['02', 'FEBRERO', 'febrero', 'Feb', 'feb.'],
    ['03', 'MARZO', 'marzo', 'Mar', 'mar.'],
    ['04', 'ABRIL', 'abril', 'Abr', 'abr.'],
    ['05', 'MAYO', 'mayo', 'May', 'may.'],
    ['06', 'JUNIO', 'junio', 'Jun', 'jun.'],
    ['07', 'JULIO', 'julio', 'Jul', 'jul.'],
    ['08', 'AGOSTO', 'agosto', 'Ago', 'ago.'],
    ['09', 'SEPTIEMBRE', 'septiembre', 'Sep', 'sep.', 'sept', 'Sept.', 'setiembre', 'set.'],
    ['10', 'OCTUBRE', 'octubre', 'Oct', 'oct.'],
    ['11', 'NOVIEMBRE', 'noviembre', 'Nov', 'nov.'],
    ['12', 'DICIEMBRE', 'diciembre', 'Dic', 'dic.'],
  ])('month %s in every notation', (month, ...names) => {
    for (const name of names) {
      for (const literal of [`7 de ${name} de 2024`, `7-${name}-2024`, `${name} 7 de 2024`]) {
        expect(normalizeDate(literal), literal).toMatchObject({ value: `2024-${month}-07` });
      }
    }
  });
});

describe('what may surround a date', () => {
  test.each([
    ['Bogotá D.C., 29 de mayo de 2024'],
    ['Bogotá, D. C., mayo 29 de 2024'],
    ['San José de Cúcuta, 29 de mayo de 2024'],
    ['Cúcuta (Norte de Santander), 29/05/2024'],
    ['miércoles 29 de mayo de 2024'],
    ['Miercoles, 29 de mayo de 2024'],
    ['Bogotá, miércoles 29 de mayo de 2024'],
    ['29 de mayo de 2024.'],
    ['  29 / 05 / 2024\n'],
    ['29 de\u00a0mayo\tde  2024'],
    ['29–05–2024'],
    ['\u200b29/05/20\u00ad24\ufeff'],
    ['29 de mayo de 2024'.normalize('NFD')],
    ['Bogotá, 29 de mayo del año 2024'.normalize('NFD')],
  ])('%j', (literal) => {
    expect(normalizeDate(literal)).toMatchObject({ ok: true, value: '2024-05-29', literal });
  });
});

describe('the first of a month', () => {
  test.each(['1.º', '1º', '1°', '1o', '1ro', '1ro.', '1ero', '01', 'primero', 'Primero'])(
    '%s',
    (first) => {
      expect(normalizeDate(`${first} de mayo de 2024`)).toMatchObject({ value: '2024-05-01' });
      expect(normalizeDate(`mayo ${first} de 2024`)).toMatchObject({ value: '2024-05-01' });
    },
  );

  it('is the only day with an ordinal', () => {
    expect(normalizeDate('21º de mayo de 2024')).toMatchObject({ reason: 'fecha-ilegible' });
  });
});

describe('a year of two digits', () => {
  test.each([
    ['29-nov-22', '2022-11-29'],
    ['29/05/24', '2024-05-29'],
    ['24-05-29', '2029-05-24'],
    ['mayo 29 de 24', '2024-05-29'],
    ['1/1/00', '2000-01-01'],
    ['31/12/49', '2049-12-31'],
  ])('%j is %s of this century, with a doubt', (literal, value) => {
    const doubts = ['fecha-anio-dos-cifras'];
    expect(normalizeDate(literal)).toEqual({ ok: true, value, literal, doubts });
  });
});

describe('what is no date', () => {
  test.each([
    ['fecha-inexistente', '31/02/2024'],
    ['fecha-inexistente', '29/02/2023'],
    ['fecha-inexistente', '29/02/1900'],
    ['fecha-inexistente', '31 de abril de 2024'],
    ['fecha-inexistente', '05/13/2024'],
    ['fecha-inexistente', '2024-13-01'],
    ['fecha-inexistente', '0/5/2024'],
    ['fecha-inexistente', '00/00/0000'],
    ['fecha-incompleta', 'mayo de 2024'],
    ['fecha-incompleta', 'Bogotá, mayo de 2024'],
    ['fecha-incompleta', 'mayo, 2024'],
    ['fecha-incompleta', 'may-24'],
    ['fecha-incompleta', 'mayo'],
    ['fecha-incompleta', '2024'],
    ['fecha-incompleta', '05/2024'],
    ['fecha-incompleta', '2024-05'],
    ['fecha-incompleta', '29 de mayo'],
    ['fecha-incompleta', '29/05'],
    ['fecha-incompleta', '1/1/50'],
    ['fecha-incompleta', '29/05/68'],
    ['fecha-incompleta', '29 de mayo de 99'],
    ['fecha-ilegible', ''],
    ['fecha-ilegible', '   '],
    ['fecha-ilegible', 'ayer'],
    ['fecha-ilegible', '29'],
    ['fecha-ilegible', '29052024'],
    ['fecha-ilegible', '29/05/224'],
    ['fecha-ilegible', '29/05-2024'],
    ['fecha-ilegible', '29 de maio de 2024'],
    ['fecha-ilegible', 'junta 5 de 2024'],
    ['fecha-ilegible', '29/05/2024 y 30/05/2024'],
    ['fecha-ilegible', '29/05/2024 - 30/05/2024'],
    ['fecha-ilegible', '29/05/2024\n30/05/2024'],
    ['fecha-ilegible', '29 y 30 de mayo de 2024'],
    ['fecha-ilegible', 'del 3 al 5 de mayo de 2024'],
    ['fecha-ilegible', 'junio, 12/05/2024'],
    ['fecha-ilegible', '2024-05-29T00:00:00.000Z'],
    ['fecha-ilegible', '29/05/2024 10:30'],
    ['fecha-ilegible', '29/05/2024¹'],
    ['fecha-ilegible', '-29/05/2024'],
  ])('%s: %j', (reason, literal) => {
    expect(normalizeDate(literal)).toEqual({ ok: false, reason, literal, params: {} });
  });
});

describe('formatDate', () => {
  it('writes the day first', () => {
    expect(formatDate('2024-05-29')).toBe('29/05/2024');
  });

  test.each([
    '',
    '29/05/2024',
    '2024-02-30',
    '2024-13-01',
    '2024-00-00',
    '2024-5-9',
    'ayer',
    '2024-05-29\n',
  ])('gives %j back unchanged', (value) => expect(formatDate(value)).toBe(value));
});

describe('for any input', () => {
  /** The calendar of the engine, which the grammar itself never asks. */
  const isInCalendar = (value: string): boolean => {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    return (
      date.getUTCFullYear() === year &&
      date.getUTCMonth() === month - 1 &&
      date.getUTCDate() === day
    );
  };
  const two = (number: number): string => String(number).padStart(2, '0');
  const anyNumbers = fc.tuple(fc.nat(9999), fc.nat(15), fc.nat(34));
  const words = '29 31 2 02 24 2024 mayo Feb. primero 1.º de del Cúcuta lunes y'.split(' ');
  const pieces = fc.constantFrom(...words, ...'/-.,  \u00a0\n\u00adº\u0301');
  const almostDates = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
  const anyString = fc.oneof(almostDates, fc.string({ unit: 'binary' }));

  it('agrees with the calendar on every day, month and year', () => {
    fc.assert(
      fc.property(anyNumbers, ([year, month, day]) => {
        const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const answer = isInCalendar(value) ? { ok: true, value } : { reason: 'fecha-inexistente' };
        expect(normalizeDate(value)).toMatchObject(answer);
        expect(civilDate.test(value)).toBe(isInCalendar(value));
      }),
    );
  });

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyNumbers, ([year, month, day]) => {
        const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        fc.pre(isInCalendar(value));
        expect(normalizeDate(formatDate(value))).toMatchObject({ value, doubts: [] });
      }),
    );
  });

  it('never throws, keeps the literal and gives civil dates only', () => {
    fc.assert(
      fc.property(anyString, (literal) => {
        const read = normalizeDate(literal);
        expect(read.literal).toBe(literal);
        if (read.ok) {
          expect(read.value).toMatch(civilDate);
          expect(isInCalendar(read.value)).toBe(true);
          expect(normalizeDate(read.value)).toMatchObject({ value: read.value });
        }
        expect(() => formatDate(literal)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['1', ' ', 'a,', '1/', 'mayo ', '1º', 'a\u0301\u0316'])(
    'a million characters of %j are no date, and are told so at once',
    (part) => {
      const literal = part.repeat(1_000_000 / part.length);
      expect(normalizeDate(literal)).toMatchObject({ reason: 'fecha-ilegible' });
      expect(formatDate(literal)).toBe(literal);
    },
  );
});
