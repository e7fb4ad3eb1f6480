/** What is contact data in a text, and what only looks like it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contactCounter, contactScanner } from '../src/contact-data/scan.ts';

const config = { officeMailboxes: ['Contacto@ejemplo.gov.co'] };
const scan = contactScanner(config);
const count = contactCounter(config);

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
    '+1 (212) 555-2010',
    '+57 30 05 55 01 01',
    '+57 3 00 555 01 01',
    '+57 3 0 0 5 5 5 0 1 0 1',
    '(+57) 300.55.50.101',
    '+57 300 250 2023',
    '0057 30 05 55 01 01',
    '0057 3005.550.101',
    '300\u00ad000\u200b0101',
    '300\u2060 000 0101',
  ])('is found as written: %j', (telephone) => {
    expect(found(`Llame a Ana, ${telephone}, o vaya.`)).toEqual([telephone]);
    expect(found(telephone)).toEqual([telephone]);
    expect(found(`Tel.${telephone};2024`)).toEqual([telephone]);
    expect(count(`Llame a Ana, ${telephone}, o vaya.`)).toBe(1);
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

  test.each([
    'Marque 123 o 155',
    'la línea 01 8000 123456, la 018000-910-123 y la 01 8000 312345',
    '3.005.551.234 habitantes',
    '3 005 551 234 personas',
    'NIT 300.555.123-4',
    'rubro 3.3.01.04.0010',
    'en el 3.3.01.04.0010',
    'BPIN 2020005540001 y 0020210540012',
    'las edades 30 31 32 33 34 35',
    'entre 2020-2023, 2021, 2022, 2023 y 2024',
    'IP 192.168.100.100',
    'Beneficiarios: +850 (2023)',
    '+120 2022',
    '+35 (2022-2023)',
    'tasa (+3) 2020-2022',
    'meta +300 (2022) 450',
    'meta 300 (2022) 450',
    '2019 300 2020 350 2021 400',
    'Grupo 3 (2019-2023) 5',
    '+300 450 (2023)',
    '+20 2022 2023 2024',
    'Resolución 0045-2023-0012',
    'Contrato 0012-2023-00456',
    'Contrato 0012-123-00456',
    'Acuerdo 0012 2023 4567',
    'Radicado 2024-300-5550101',
    'Radicado 2024-601-1234567',
    '604 250 2023',
    '300 250 2023',
    '311 320 2024',
    '604.250.2023',
    'No. 315-20-23045',
    '54001 60 1 2345678',
    '3150000000 pesos',
    '3150000000 COP',
    '3150000000 de pesos',
    'COP 300.555.0101',
    'USD $ 3005550101',
    '601.234.5678 habitantes',
  ])('of any kind: %j', (text) => {
    for (const given of [text, `En Ejemplo, ${text}, según el informe.`]) {
      expect(found(given)).toEqual([]);
      expect(count(given)).toBe(0);
    }
  });

  it('has half a parenthesis', () => {
    expect(found('(tel. 607) 555 0101')).toEqual([]);
    expect(count('(tel. 607) 555 0101')).toBe(1);
    expect(found('((607) 555 0101)')).toEqual(['(607) 555 0101']);
    expect(found('(607 555 0101 (ext. 5 o 6))')).toEqual(['607 555 0101']);
  });

  test.each([
    'Tel. 604 250 2023',
    'Contacto: 300 555 2010',
    'cel: 300 2023 456',
    'WhatsApp 300 250 2024',
    'Llame al 300 250 2023',
  ])('unless a word announces it: %j', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('what may be a telephone is counted, not found', () => {
  test.each([
    '57 30 05 55 01 01',
    '30 05 55 01 01',
    '300 5 550 101',
    '300.55.50.101',
    '3005.550.101',
    '3 0 0 5 5 5 0 1 0 1',
    '300 2023 456',
    '601 2020 345',
    '(601) 2019 555',
    '300\n555 0101',
    '300 555\n01 01',
    '300\n555\n0101',
    '+57 300\n555 0101',
    '300     555     0101',
    '+57      300      555      0101',
    '(300)  -  555  -  0101',
    '3005550101%',
    '3005550101¹',
    'Cel3005550101',
    'WhatsApp3005550101',
    '2024-3005550101',
    '1.300 555 0101',
    '３００５５５０１０１',
    '３００ ５５５ ０１０１',
    '300&#32;555&nbsp;0101',
    '300%20555%200101',
  ])('%j', (telephone) => {
    expect(found(`Vive con Ana, ${telephone}.`)).toEqual([]);
    for (const text of [telephone, `Escriba a Ana: ${telephone}. Es urgente.`]) {
      expect(count(text)).toBe(1);
    }
  });

  it('however it is cut', () => {
    const gap = fc.constantFrom('', '', '', ' ', '-', '.', '  ', '     ', ' - ', '\n', '\u00a0');
    const gaps = fc.array(gap, { minLength: 10, maxLength: 10 });
    const number = fc.constantFrom('3005550101', '3105550199', '6075550101', '+573005550101');
    const property = fc.property(number, gaps, (digits, between) => {
      const start = digits.length - 10;
      const national = [...digits.slice(start)].map((digit, index) => `${between[index]}${digit}`);
      const text = `Escriba a: ${digits.slice(0, start)}${national.join('').trimStart()}; gracias`;
      // Levels of a budget and thousands: `3.3.01.04.0010`, `3.005.551.234`.
      fc.pre(!/: [-.\s]*\d(?:\.\d(?:\.\d{1,4}){3,}|(?:[. \u00a0]\d{3}){3});/.test(text));
      expect(count(text)).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 20_000 });
  });

  it('beside another', () => {
    expect(count('3005550101y 3105550101')).toBe(2);
    expect(count('3005550101y3105550101')).toBe(2);
    expect(count('30 05 55 01 01, 300 555 0101')).toBe(2);
    expect(count('30 05 55 01 01 y 300 5 550 101')).toBe(2);
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
    `${'a'.repeat(300)}@example.com`,
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

describe('what may be an address is counted, not found', () => {
  test.each([
    'ana@ b.co',
    'ana @b.co',
    'ana @ b.co',
    'ana@\nb.co',
    'ana\n@b.co',
    'ana@b.\nco',
    'ana@b .co',
    '"ana perez"@b.co',
    'ana＠b.co',
    'ana@b．co',
    'ana＠b．co',
    'ana&#64;b.co',
    'ana&#x40;b.co',
    'ana&commat;b.co',
    'https://a.co/?m=ana%40b.co',
    'https://a.co/?m=ana%2540b.co',
    'https://a.co/?n=%E1&m=ana%40b.co',
    'ana%E1%40b.co',
    'ana arroba b.co',
    'ana ARROBA ejemplo punto gov punto co',
    'ana (arroba) ejemplo.gov.co',
    'ana[at]ejemplo.gov.co',
    'ana.perez [at] ejemplo [dot] gov [dot] co',
    'ana {at} ejemplo(punto)co',
  ])('%j', (address) => {
    for (const text of [address, `Escriba a ${address}. Es urgente.`]) {
      expect(found(text)).toEqual([]);
      expect(count(text)).toBe(1);
    }
  });

  test.each([
    '@ana',
    'ana@',
    'ana@local',
    'ana@local. La comunidad',
    'en Instagram @ejemplo. La comunidad',
    '5 @ 3.50',
    '100 % de 20&30; 5%40',
    'contacto @ejemplo.gov.co y contacto%40ejemplo.gov.co',
    'contacto＠ejemplo.gov.co',
    'contacto arroba ejemplo punto gov punto co',
    'una arroba de papa, y dos arrobas. Luego',
    'la arroba vale poco. El punto es otro',
    'se reunió [at] la alcaldía',
  ])('not %j', (text) => {
    expect(count(text)).toBe(0);
  });
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
  '+57 ',
  '+57 3 ',
  '3.',
  '6 0 1 ',
  '3        ',
  '%40',
  '&#64;',
  'a @',
  'a@b. ',
  '１',
  '\ufdfa1',
])('a megabyte of %j is read in time', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const begin = performance.now();
  scan(text);
  count(text);
  expect(performance.now() - begin).toBeLessThan(30_000);
});
