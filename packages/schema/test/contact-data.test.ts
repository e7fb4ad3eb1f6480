/** What is contact data in a text, and what only looks like it. */
import { describe, expect, it, test } from 'vitest';
import { contactScanner } from '../src/contact-data/scan.ts';

const scan = contactScanner({ officeMailboxes: ['Contacto@ejemplo.gov.co'] });

/** The passages found, as they stand in the text. */
function found(text: string): string[] {
  return scan(text).map(({ start, end }) => text.slice(start, end));
}

describe('a telephone', () => {
  test.each([
    '3000000101',
    '300 000 0101',
    '300-000-0101',
    '300.000.0101',
    '300\u00a0000\u00a00101',
    '300–000–0101',
    '300 0000101',
    '300 000 01 01',
    '300000 0101',
    '+57 300 000 0101',
    '+573000000101',
    '573000000101',
    '57 300 000 0101',
    '(+57) 300 000 0101',
    '0057 300 000 0101',
    '00573000000101',
    '03 300 000 0101',
    '(607) 555-0101',
    '(607) 555 01 01',
    '607 5550101',
    '60 7 555 0101',
    '(60)(7) 555 0101',
    '+57 (607) 555-0101',
    '6075550101 ext. 123',
    '607 555 0101 extensión 12',
    '607 555 0101 (ext. 123)',
    '6075550101x123',
    '607 555 0101 #12',
    '+51 999 555 101',
    '+51999555101',
    '+51.999.555.101',
    '+51 1 555 0101',
    '+34 600 00 00 00',
    '+1 (212) 555-0101',
    '0034 600 000 000',
    '+3000000101',
    '300\u00ad000\u200b0101',
    '300\u2060 000 0101',
  ])('is found as written: %j', (telephone) => {
    expect(found(`Llame a Ana, ${telephone}, o vaya.`)).toEqual([telephone]);
    expect(found(telephone)).toEqual([telephone]);
    expect(found(`Tel.${telephone};2024`)).toEqual([telephone]);
  });

  test.each([
    ['3000000101-3000000102', 2],
    ['300 000 0101 / 300 000 0102', 2],
    ['3000000101/3000000102, 3000000103', 3],
    ['300 000 0101 y 300 000 0102', 2],
    ['3000000101+573000000102', 2],
    ['3000000101.3000000102', 2],
    ['300 000 0101 300 000 0102', 2],
  ])('stands beside another: %j', (text, count) => {
    expect(scan(text)).toHaveLength(count);
  });

  test.each([
    ['Llame al 3000000101.2023 fue un buen año', '3000000101'],
    ['1. 300 000 0101', '300 000 0101'],
    ['Ana (300 000 0101)', '300 000 0101'],
    ['(607) 555 0101', '(607) 555 0101'],
    ['En 2023 3000000101 3.500 personas', '3000000101'],
    ['https://wa.me/573000000101', '573000000101'],
    ['_3000000101_', '3000000101'],
  ])('is taken alone: %j', (text, telephone) => {
    expect(found(text)).toEqual([telephone]);
  });
});

describe('no telephone', () => {
  test.each([
    'Marque 123 o 155',
    'la línea 01 8000 123456, la 018000-910-123 y la +57 18000 123456',
    '3.005.551.234 habitantes',
    '6.075.550.101',
    '3,005,551,234.50',
    '3 005 551 234 personas',
    '1.001.234.567 y 3.001.234.567',
    'más de +1.500.000 y +3 500 000 personas',
    '$3005551234 y $ 3005551234',
    '3005551234 %',
    'NIT 300.555.123-4',
    'NIT 890.700.906-0 y 899999020-7',
    'NIT 3000000009',
    'el 31/10/2022, 2022-10-31 y 31-10-2022',
    'entre 2020-2023, 2021, 2022, 2023 y 2024',
    'rubro 2.3.3.01.04.0010',
    'rubro 3.3.01.04.0010',
    'rubro 2.1.2.02.02.008.007',
    'BPIN 2020005540001 y 0020210540012',
    'CDP 312345-2022 y contrato 345-2021-003',
    'radicado 20233005551234',
    'A3000000101 y 3000000101B',
    '13000000101',
    'las edades 30 31 32 33 34 35',
    'de 30 40 50 60 70 80 personas',
    '300, 400 y 5000',
    '300\n400\n5000',
    '555 0101',
    '550e8400-e29b-41d4-a716-446655440000',
    'sha256 00000000003000000101aaaa',
    'IP 192.168.100.100',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  test.each([
    'ana.ejemplo@example.com',
    'ANA@EXAMPLE.COM',
    'ana+fichas@sub.ejemplo.gov.co',
    "o'ejemplo@ejemplo.gov.co",
    'josé.peña@cancillería.gov.co',
    'jose\u0301@ejemplo.gov.co',
    'ana_e@mi_entidad.gov.co',
    'почта@пример.рф',
    'ana@ejemplo.gov.co',
    'a@b.co',
    'ana\u00ad@exam\u200bple.com',
  ])('is found as written: %j', (address) => {
    expect(found(`Escriba a ${address}.`)).toEqual([address]);
    expect(found(`(${address})`)).toEqual([address]);
    expect(found(`mailto:${address}?subject=1`)).toEqual([address]);
  });

  it('stands beside another', () => {
    expect(found('ana@example.com/luis@example.org;eva@example.net')).toHaveLength(3);
    expect(found('a@b.co@d.com')).toEqual(['a@b.co']);
  });

  it('of an office is none, in any case', () => {
    expect(found('CONTACTO@ejemplo.gov.co y contacto@ejemplo.gov.co')).toEqual([]);
    expect(found('otro.contacto@ejemplo.gov.co')).toHaveLength(1);
  });

  test.each(['@ana', 'ana@', 'ana@local', '5 @ 3.50', 'a @ b.co', '@@@@', 'ana@ejemplo.1'])(
    'is not %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test.each([
  '@',
  'a@',
  'a.',
  '3',
  '30 ',
  '300 ',
  '3000000101 ',
  '+1 ',
  '00 ',
  '001 ',
  '(',
  'a@b.',
  'a@b.co ',
  '\u200b',
  '3\u200b',
  'x#',
])('a megabyte of %j is read in time', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const begin = performance.now();
  scan(text);
  expect(performance.now() - begin).toBeLessThan(20_000);
});
