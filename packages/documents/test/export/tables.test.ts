/** Tables that spreadsheets read as they are, and never run. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/collection/csv.ts';
import { csvLines, exportCollection } from '../../src/export/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { partsOf, textOf } from './text-of.ts';

describe('a cell', () => {
  it.each([
    ['llano', 'llano'],
    ['con, coma', '"con, coma"'],
    ['con; punto y coma', 'con; punto y coma'],
    ['con "comillas"', '"con ""comillas"""'],
    ['dos\nlíneas', '"dos\nlíneas"'],
    [' orilla', '" orilla"'],
    ['=1+1', "'=1+1"],
    ['+573000000101', '+573000000101'],
    ['+576070000101;ext=5', "'+576070000101;ext=5"],
    ['-12,5', '"-12,5"'],
    ['+57+cmd', "'+57+cmd"],
    ["'=1+1", "''=1+1"],
    ["'útil'", "'útil'"],
    ['-2 grados', "'-2 grados"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    [-12.5, '-12.5'],
  ])('%j is written %j', (value, written) => {
    expect(csv([[value]], ',')).toBe(`${written}\r\n`);
  });

  it('is parted by the sign that was asked for', () => {
    expect(csv([['a;b', 'c,d']], ';')).toBe('"a;b";c,d\r\n');
  });
});

describe('a collection', () => {
  const records = ['politica-emprendimiento', 'territorio-memoria-convivencia'].map((name) =>
    fixtureOf('ficha-leccion/v2', name),
  );

  it('is the same table when it is written a line at a time', async () => {
    const options = { delimiter: ';', bom: true } as const;
    const lines = await csvLines(options);
    expect(lines.fileName).toBeUndefined();
    const text = records.map((record) => lines.add(record)).join('');
    const whole = await exportCollection(records, { format: 'csv', ...options });
    expect([text, lines.fileName]).toEqual([whole.content, whole.fileName]);
    expect(() =>
      lines.add(fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion')),
    ).toThrow('Es otro tipo de documento.');
  });

  it('has a column for each box and a row for each record', async () => {
    const { content, fileName, refused } = await exportCollection(records, { format: 'csv' });
    const [header = '', first = ''] = textOf(content).split('\r\n');
    expect([fileName, refused]).toEqual(['ficha-leccion.csv', []]);
    expect(header).toMatch(/^entidadYArea,nombreServidorPublico,contactos\.telefono,/);
    expect(first).toContain('María Ejemplo Prueba');
    expect(textOf(content).match(/\r\n/g)).toHaveLength(3);
    expect(content).toContain(
      'Bienestar y Equidad en el Acceso a la Educación | Educación inicial',
    );
  });

  it('may begin with a mark of its encoding and be parted by semicolons', async () => {
    const { content } = await exportCollection(records, {
      format: 'csv',
      delimiter: ';',
      bom: true,
    });
    expect(textOf(content)).toMatch(/^\ufeffentidadYArea;nombreServidorPublico;/);
  });

  it('brings older versions along and keeps another document out', async () => {
    const older = fixtureOf('ficha-leccion/v1', 'territorio-memoria-convivencia');
    const note = fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion');
    const { content, refused } = await exportCollection([...records, older, note], {
      format: 'csv',
    });
    const [, , second, third] = textOf(content).split('\r\n');
    expect(third).toBe(second);
    expect(refused).toMatchObject([{ index: 3, code: 'otro-documento' }]);
  });
});

describe('an Excel file', () => {
  const record = fixtureOf('ficha-leccion/v2', 'politica-emprendimiento');

  it('has the rows of the table as texts, none of them a formula', async () => {
    const records = [{ ...record, temaLeccion: '=1+1 <b>' }];
    const { content, fileName, warnings } = await exportCollection(records, { format: 'xlsx' });
    const sheet = partsOf(content)['xl/sheet1.xml'] ?? '';
    new SaxesParser({ xmlns: true }).write(sheet).close();
    expect([fileName, warnings]).toEqual(['ficha-leccion.xlsx', []]);
    expect(sheet).toContain('<t xml:space="preserve">=1+1 &lt;b&gt;</t>');
    expect(sheet.match(/<row>/g)).toHaveLength(2);
    expect(sheet).not.toContain('<f>');
  });

  it('says what a cell could not hold', async () => {
    const records = [
      { $schema: '' },
      { ...record, solucionesMejora: Array(5).fill('a'.repeat(9_000)) },
    ];
    const { content, warnings } = await exportCollection(records, { format: 'xlsx' });
    expect(warnings).toMatchObject([
      { code: 'celda-recortada', pointer: '/1/solucionesMejora', params: { sobran: 12_245 } },
    ]);
    expect(partsOf(content)['xl/sheet1.xml']).toMatch(/>[a |]{32767}</);
  });
});
