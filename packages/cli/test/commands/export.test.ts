import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, readJson, temporaryFolder } from '../command.ts';

const FICHA = 'ficha-leccion/v2';
const complete = fixture('valid/todas-las-casillas', FICHA);
const publishable = fixture('valid/publicable', FICHA);
const record = readFixture('valid/publicable', FICHA);
const named = `ficha-leccion-${record.fechaDiligenciamiento}`;
const unauthorised = { ...record, autorizacion: { respuesta: 'no' }, publicacion: undefined };

describe('a record', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['markdown', '---\n'],
    ['json', '{\n  "$schema"'],
    ['jsonld', '{\n  "@context"'],
    ['oai_dc', '<?xml version="1.0"'],
  ])('is printed as %s', async (format, begin) => {
    const { exitCode, stdout } = await command(['export', '--format', format, publishable]);
    expect(exitCode).toBe(0);
    expect(stdout.toLowerCase().startsWith(begin.toLowerCase())).toBe(true);
  });

  test('goes to the file that is named, or to a folder under the name of its document', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'una/ficha.docx');
    const { exitCode, stdout, stderr } = await exported('docx', file, publishable);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain(`${publishable} → ${file}\n`);
    await exported('docx', join(folder.path, 'muchas'), publishable);
    expect(readdirSync(join(folder.path, 'muchas'))).toEqual([`${named}.docx`]);
  });

  test('comes back from Word as it was', async () => {
    using folder = temporaryFolder();
    const [word, back] = [join(folder.path, 'ficha.docx'), join(folder.path, 'vuelta')];
    await exported('docx', word, complete);
    const { exitCode } = await command(['import', '--out', back, word]);
    expect(exitCode).toBe(0);
    const { temaLeccion, impacto, contactos } = readFixture('valid/todas-las-casillas', FICHA);
    const read = readJson(join(back, 'ficha.docx.json'));
    expect(read).toMatchObject({ temaLeccion, impacto });
    expect(read.contactos).toHaveLength((contactos as unknown[]).length);
  });

  test('is in English where that is asked for', async () => {
    const args = ['export', '--lang', 'en', '--format', 'html', '--edition', 'nada', publishable];
    const { exitCode, stderr } = await command(args);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/edicion-desconocida +That edition .* Editions: fp-describa-4filas, /);
  });
});

describe('several records', () => {
  test('have a file each, none written over another, and the same ones when asked again', async () => {
    using folder = temporaryFolder();
    const others = ['Otro tema', 'Un tercero'].map((temaLeccion) => ({ ...record, temaLeccion }));
    const lines = [record, ...others].map((each) => JSON.stringify(each)).join('\n');
    const file = folder.write('lote.ndjson', lines);
    const out = join(folder.path, 'fuera');
    for (const _ of ['once', 'again']) {
      const { exitCode, stderr } = await exported('html', out, '--quiet', file);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 0,
        stderr: '3 registros: 3 exportados.\n',
      });
      expect(readdirSync(out).sort()).toEqual([
        `${named}-2.html`,
        `${named}-3.html`,
        `${named}.html`,
      ]);
    }
  });

  test.each([
    [['csv'], 'entidadYArea,'],
    [['csv', '--delimiter', ';', '--bom'], '\ufeffentidadYArea;'],
  ])('are a table: %j', async (format, begin) => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'tabla.csv');
    const args = ['export', '--format', ...format, '--out', out, complete, publishable];
    expect((await command(args)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8').startsWith(begin)).toBe(true);
  });

  test('are an Excel file', async () => {
    using folder = temporaryFolder();
    const { exitCode } = await exported('xlsx', folder.path, complete, publishable);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder.path, 'ficha-leccion.xlsx'), 'latin1')).toMatch(/^PK/);
  });

  test('of two documents are no table, and those of one are written', async () => {
    const note = fixture('valid/todas-las-casillas', 'nota-conocimiento/v1');
    const { exitCode, stdout, stderr } = await command([
      'export',
      ...['--format', 'csv'],
      publishable,
      note,
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(String(record.temaLeccion));
    expect(stderr).toContain(`${note}  (registro)  otro-documento  Es otro tipo de documento.`);
    expect(stderr).toContain('2 registros: 1 exportado, 1 con hallazgos.');
  });
});

describe('a record that its readers may not have', () => {
  test.each(['docx', 'markdown', 'csv', 'xlsx'])('gives no %s, and says why', async (format) => {
    using folder = temporaryFolder();
    const file = folder.write('no.json', JSON.stringify(unauthorised));
    const out = join(folder.path, 'fuera.x');
    const { exitCode, stderr } = await exported(format, out, '--audience', 'otrasEntidades', file);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/no\.json {2}\(registro\) {2}[a-z-]+ {2}[A-ZÁÉÍÓÚ].*\./);
    expect(stderr).toContain('1 registro: 1 con hallazgos.');
    expect(readdirSync(folder.path)).toEqual(['no.json']);
  });

  test('is left out of a table of others, and goes to its own area', async () => {
    using folder = temporaryFolder();
    const file = folder.write('no.json', JSON.stringify(unauthorised));
    const args = ['export', '--format', 'csv', '--audience', 'otrasEntidades', publishable, file];
    const { exitCode, stderr } = await command(args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('2 registros: 1 exportado, 1 con hallazgos.');
    expect((await command(['export', '--format', 'csv', file])).exitCode).toBe(0);
  });
});

describe('what cannot be done ends with 2 and writes nothing', () => {
  test.each([
    [['--format', 'docx', publishable], 'Para docx indique --out: un archivo o una carpeta.'],
    [['--format', 'html', publishable, complete], 'Son varios registros. Indique con --out'],
    [['--format', 'html', '--bom', publishable], '--bom solo va con --format csv.'],
    [['--format', 'csv', '--edition', 'a', publishable], '--edition solo va con docx, html'],
    [['--format', 'pdf', publishable], '«pdf» no es un valor de --format'],
    [[publishable], 'Falta la opción --format'],
    [['--format', 'html', '--out', '/dev/null/a.html', publishable], 'No se pudo escribir'],
    [['--format', 'html', '/no/existe.json'], 'No existe el archivo «/no/existe.json».'],
  ])('%j', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await command(['export', ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('the file that is read is not written over', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', JSON.stringify(record));
    const { exitCode, stderr } = await exported('json', file, file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`«${file}» es también el archivo de salida.`);
    expect(readJson(file)).toEqual(record);
  });
});

/** Exports to a place. */
function exported(format: string, out: string, ...args: string[]) {
  return command(['export', '--format', format, '--out', out, ...args]);
}
