import { describe, expect, test } from 'vitest';
import { REMOVED, withoutContactData } from '../src/contact-data.ts';

describe('withoutContactData takes out', () => {
  test.each([
    '300 000 0199',
    '3000000199',
    '300-000-0199',
    '300.000.0199',
    '(300) 000 0199',
    '+57 300 000 0199',
    '+573000000199',
    '(+57) 300 000 01 99',
    '0057 300 0000199',
    '300\u00a0000\u00a00199',
    '300–000–0199',
    '300\u200b000\u00ad0199',
    '3 0 0 0 0 0 0 1 9 9',
    '300 000\n0199',
    '607 555 0199',
    '(607) 555-0199 ext. 12',
    '607 555 0199 extensión 4567',
    '607 555 0199, ext 12',
    '607 555 0199 (ext. 12)',
    '6075550199x12',
    '03 300 000 0199',
    '+44 20 7946 0199',
    'ana.ejemplo@example.com',
    'ana_ejemplo+prueba@correo.entidad.gov.co',
    'peña@example.com',
  ])('%j', (written) => {
    expect(withoutContactData(written)).toBe(REMOVED);
    expect(withoutContactData(`Llame al ${written}, por favor.`)).toBe(
      `Llame al ${REMOVED}, por favor.`,
    );
    expect(withoutContactData(`(es: ${written}).`)).toBe(`(es: ${REMOVED}).`);
  });

  test.each([
    ['300 000 0199 / 301 000 0198', `${REMOVED} / ${REMOVED}`],
    ['(3000000199) cel.3010000198ext.12', `(${REMOVED}) cel.${REMOVED}`],
    ['300 000 0199 301 000 0198', `${REMOVED} ${REMOVED}`],
    ['3000000199-3010000198', `${REMOVED}-${REMOVED}`],
    ['3000000199,3010000198', `${REMOVED},${REMOVED}`],
    ['En 2024 300 000 0199', `En 2024 ${REMOVED}`],
    ['1. 300 000 0199\n2. 301 000 0198', `1. ${REMOVED}\n2. ${REMOVED}`],
    ['$ 3.001.234.567 300 000 0199', `$ 3.001.234.567 ${REMOVED}`],
    ['01 8000 123456 o 300 000 0199', `01 8000 123456 o ${REMOVED}`],
    ['01 8000 123456 - 300 000 0199', `01 8000 123456 - ${REMOVED}`],
    ['<ana@example.com>; «ana@example.com».', `<${REMOVED}>; «${REMOVED}».`],
    ['...ana@example.com...', `...${REMOVED}...`],
    ['mailto:ana@example.com,eva@example.com', `mailto:${REMOVED},${REMOVED}`],
  ])('all of %j', (written, shown) => {
    expect(withoutContactData(written)).toBe(shown);
  });
});

describe('withoutContactData leaves', () => {
  test.each([
    'En 2024, de 2019 a 2023, 2019-2023',
    'Marque 123 o 155',
    '01 8000 123456',
    'línea gratuita 018000-123456',
    'el radicado 20243000000199',
    'el radicado 30000001990',
    '$ 3.001.234.567,50 y $3001234567',
    '- 01 8000 123456 (gratis), 2026',
    'el 31-05-2024 10:30',
    'del 31-05-2024 - 30-06-2024',
    'del 2024-05-31 - 2024-06-30',
    '3.500 personas, 60 %',
    'la Ley 1581 de 2012 y el artículo 60',
    'Calle 30 # 12-34',
    'NIT 899.999.999-1',
    '@entidad y ana@entidad',
    'sin números',
  ])('%j', (written) => {
    expect(withoutContactData(written)).toBe(written);
  });
});

test('a long text takes no more than its share of time', { timeout: 60_000 }, () => {
  for (const part of ['1', 'a.', 'a@', '31-05-', '((', '. ', '$1 ', 'ext ', '300 000 0199 ']) {
    withoutContactData(part.repeat(200_000 / part.length));
  }
  for (const part of ['1 ', '0 1 ', '+1 ', '(1)', '1,ext ']) {
    withoutContactData(part.repeat(20_000 / part.length));
  }
});
