import { catalogue, definitionOf, identifierOf } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendRecord } from '../../src/mend/mend-record.ts';
import { readFixture } from '../command.ts';
import { anyBoxesOf } from './any-record.ts';

const sample = readFixture('valid/todas-las-casillas', 'ficha-leccion/v2');
const contact = { telefono: '+573000000101', correo: 'ana@example.gov.co' };

describe('mends', () => {
  const rows: readonly [what: string, before: object, after: object, pointers: string[]][] = [
    [
      'a date',
      { fechaDiligenciamiento: '29-noviembre-2022' },
      { fechaDiligenciamiento: '2022-11-29' },
      ['/fechaDiligenciamiento'],
    ],
    [
      'blanks, line ends and accents of a text',
      { impacto: ' Mejoro\u0301  mucho.\r\n\r\n\r\nTodo. ' },
      { impacto: 'Mejoró mucho.\n\nTodo.' },
      ['/impacto'],
    ],
    [
      'a telephone and an address',
      { contactos: [{ telefono: '300 000 01 01', correo: ' mailto:ana@EXAMPLE.gov.co' }] },
      { contactos: [contact] },
      ['/contactos/0/telefono', '/contactos/0/correo'],
    ],
    [
      'a box of blanks',
      { nombreServidorPublico: ' \t\n' },
      { nombreServidorPublico: undefined },
      ['/nombreServidorPublico'],
    ],
    [
      'a list and a group that this leaves empty',
      { contactos: [{ correo: '  ' }], planProgramaProyecto: ['', 'Plan de ejemplo'] },
      { contactos: undefined, planProgramaProyecto: ['Plan de ejemplo'] },
      ['/contactos/0/correo', '/planProgramaProyecto/0'],
    ],
  ];

  test.each(rows)('%s', (_, before, after, pointers) => {
    const { record, mends } = mendRecord({ ...sample, ...before });
    expect(JSON.parse(JSON.stringify(record))).toEqual(
      JSON.parse(JSON.stringify({ ...sample, ...after })),
    );
    expect(mends.map(({ pointer }) => pointer).sort()).toEqual([...pointers].sort());
  });
});

describe('leaves as it is', () => {
  const rows: readonly [what: string, record: unknown][] = [
    ['what is in normal form', sample],
    ['a date with a doubt', { ...sample, fechaDiligenciamiento: '29/05/24' }],
    ['a date that does not exist', { ...sample, fechaDiligenciamiento: '31/02/2024' }],
    ['half a date', { ...sample, fechaDiligenciamiento: 'mayo de 2024' }],
    ['seven digits', { ...sample, contactos: [{ telefono: '555 0101' }] }],
    ['two numbers', { ...sample, contactos: [{ telefono: '3000000101 / 3000000102' }] }],
    ['an answer that is not offered', { ...sample, autorizacion: { respuesta: ' Sí' } }],
    [
      'a list, a group or a number where a text belongs',
      { ...sample, impacto: [' a '], temaLeccion: { a: ' ' }, recomendacion: 1 },
    ],
    ['empty lists and groups', { ...sample, contactos: [], area: {}, planProgramaProyecto: [{}] }],
    ['an unknown box', { ...sample, otra: '  a  ' }],
    [
      'the boxes of an entity',
      { ...sample, extensiones: { 'x-a': { version: '1', campos: { a: ' a ' } } } },
    ],
    ['an unknown document', { $schema: 'https://example.com/x.json', impacto: ' a ' }],
    ['no record', [' a ']],
    [
      'a list over its limit',
      { ...sample, planProgramaProyecto: Array.from({ length: 2_000 }, () => ' a ') },
    ],
  ];

  test.each(rows)('%s', (_, record) => {
    const mended = mendRecord(record);
    expect(mended.record).toBe(record);
    expect(mended.mends).toEqual([]);
  });
});

describe.each(catalogue)('any $document $version', ({ document, version, profiles }) => {
  const $schema = identifierOf(document, version);
  const anyBoxes = anyBoxesOf(definitionOf(document, version).formModel);

  test('has no more issues once it is mended, and mending it again changes nothing', () => {
    fc.assert(
      fc.property(anyBoxes, (boxes) => {
        const before = { $schema, ...boxes };
        const { record } = mendRecord(before);
        for (const profile of profiles) {
          const after = validate(record, { profile }).issues.length;
          expect(after).toBeLessThanOrEqual(validate(before, { profile }).issues.length);
        }
        expect(mendRecord(record)).toEqual({ record, mends: [] });
      }),
      { numRuns: 150 },
    );
  });
});
