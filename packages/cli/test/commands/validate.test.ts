import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder } from '../command.ts';

const complete = [
  'barrios-con-bienestar',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
].map((name) => fixture(name));
const incomplete = fixture('aliados-talento-humano');
const record = JSON.stringify(readFixture('barrios-con-bienestar'));

async function validateJson(args: readonly string[], input?: string | Uint8Array) {
  const { exitCode, stdout, stderr } = await command(
    ['validate', '--format', 'json', ...args],
    input,
  );
  return { exitCode, stderr, reports: JSON.parse(stdout) };
}

describe('validate', () => {
  test('ends with 0 for complete fichas and says how many there are', async () => {
    expect(await command(['validate', ...complete])).toEqual({
      exitCode: 0,
      stdout: '3 registros: 3 diligenciados.\n',
      stderr: '',
    });
  });

  test('ends with 1 for a finding: one line with file, pointer, code and sentence', async () => {
    expect(await command(['validate', ...complete, incomplete])).toEqual({
      exitCode: 1,
      stdout:
        `${incomplete}  /recomendacion  falta-respuesta  ` +
        'Escriba su recomendación para un escenario similar.\n' +
        '4 registros: 3 diligenciados, 1 con hallazgos.\n',
      stderr: '',
    });
  });

  test('--verdict-only names those that have findings', async () => {
    expect(await command(['validate', '--verdict-only', ...complete, incomplete])).toEqual({
      exitCode: 1,
      stdout: `${incomplete}\n4 registros: 3 diligenciados, 1 con hallazgos.\n`,
      stderr: '',
    });
  });

  test('puts the findings in columns', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', record.replace('"2024-05-29"', '7'));
    const other = folder.write('b.json', readFileSync(incomplete, 'utf8'));
    const { stdout } = await command(['validate', file, other]);
    const [first = '', second = ''] = stdout.split('\n');
    expect(first.indexOf('tipo-texto')).toBe(second.indexOf('falta-respuesta'));
    expect(first.indexOf('Escriba')).toBe(second.indexOf('Escriba'));
  });

  test('takes a draft with --profile borrador', async () => {
    const { exitCode, stdout } = await command(['validate', '--profile', 'borrador', incomplete]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('1 registro: 1 válido como borrador.\n');
  });

  test('reports as JSON, one entry a file', async () => {
    const [first = ''] = complete;
    const { exitCode, reports } = await validateJson([first, incomplete]);
    expect(exitCode).toBe(1);
    expect(reports).toEqual([
      { file: first, valid: true, schemaValid: true, issues: [] },
      {
        file: incomplete,
        valid: false,
        schemaValid: false,
        issues: [
          {
            code: 'falta-respuesta',
            pointer: '/recomendacion',
            severity: 'error',
            params: {},
            message: 'Escriba su recomendación para un escenario similar.',
          },
        ],
      },
    ]);
  });

  test('reads the standard input for «-», once', async () => {
    const { exitCode, stdout, stderr } = await command(['validate', '-', '-'], record);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '1 registro: 1 diligenciado. No se pudo leer todo: 1 problema.\n',
      stderr: 'La entrada estándar solo se puede leer una vez.\n',
    });
  });

  test('reads every .json of a folder, at any depth, in the order of their names', async () => {
    using folder = temporaryFolder();
    folder.write('b/z.json', record);
    folder.write('a.json', record);
    folder.write('B.JSON', record);
    folder.write('notas.txt', 'no es un registro');
    const { exitCode, reports } = await validateJson([folder.path]);
    const files = reports.map(({ file }: { file: string }) => file.slice(folder.path.length));
    expect({ exitCode, files }).toEqual({
      exitCode: 0,
      files: ['/B.JSON', '/a.json', '/b/z.json'],
    });
  });

  test('does not go round in a folder that links to itself', async () => {
    using folder = temporaryFolder();
    folder.write('a.json', record);
    symlinkSync(folder.path, join(folder.path, 'vuelta'));
    expect((await validateJson([folder.path])).reports).toHaveLength(1);
  });

  test('flushes an output larger than a pipe holds', async () => {
    using folder = temporaryFolder();
    const { $schema } = readFixture('barrios-con-bienestar');
    const keys = Array.from({ length: 90 }, (_, index) => [`desconocida-${index}`, 1]);
    const file = folder.write('a.json', JSON.stringify({ $schema, ...Object.fromEntries(keys) }));
    const { reports } = await validateJson(Array.from({ length: 100 }, () => file));
    expect(JSON.stringify(reports).length).toBeGreaterThan(1_000_000);
  });
});

describe('a text without a record', () => {
  const bom = '\ufeff';
  const rows: readonly [name: string, input: string | Uint8Array, code: string, params: object][] =
    [
      ['empty', '', 'texto-ausente', {}],
      ['blank', ' \n\t', 'texto-ausente', {}],
      ['a byte-order mark only', bom, 'texto-ausente', {}],
      ['not JSON', '{\n  "a": sí\n}', 'json-ilegible', { linea: 2, columna: 8 }],
      ['cut off', '{"a": [1, 2', 'json-ilegible', { linea: 1, columna: 12 }],
      ['after a byte-order mark', `${bom}{,`, 'json-ilegible', { linea: 1, columna: 2 }],
      ['Latin-1', Buffer.from('{"a": "sí"}', 'latin1'), 'texto-no-utf8', {}],
      ['UTF-16', Buffer.from(`${bom}${record}`, 'utf16le'), 'texto-utf16', {}],
      ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le'), 'texto-utf16', {}],
      ['a NUL', '{"a": "\0"}', 'texto-con-nulos', { linea: 1, columna: 8 }],
    ];

  test.each(rows)('%s is a finding, and ends with 2', async (_, input, code, params) => {
    const { exitCode, reports, stderr } = await validateJson(['-'], input);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    expect(reports).toMatchObject([{ file: '-', valid: false, issues: [{ code, params }] }]);
    expect(reports[0].issues).toHaveLength(1);
  });

  test('a byte-order mark before a record is passed over', async () => {
    expect((await validateJson(['-'], `${bom}${record}`)).exitCode).toBe(0);
  });
});

describe('JSON of no document', () => {
  test.each([
    ['a list', '[]', 'registro-no-es-objeto'],
    ['an unknown $schema', '{"$schema": "https://example.com/x.json"}', 'documento-desconocido'],
    ['a __proto__ key only', '{"__proto__": {}}', 'documento-desconocido'],
  ])('%s is a finding, and ends with 1', async (_, input, code) => {
    const { exitCode, reports, stderr } = await validateJson(['-'], input);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(reports[0].issues).toMatchObject([{ code }]);
  });
});
