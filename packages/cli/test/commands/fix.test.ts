import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, readFixture, readJson, temporaryFolder } from '../command.ts';

const clean = readFixture('barrios-con-bienestar');
const dirty = {
  ...clean,
  fechaDiligenciamiento: '29-noviembre-2022',
  numeroContacto: '300 000 01 01',
};
const mended = { ...clean, fechaDiligenciamiento: '2022-11-29', numeroContacto: '+573000000101' };
const unclear = { ...clean, fechaDiligenciamiento: '29/05/24' };

describe('validate --fix', () => {
  test.each(['1e999', '-1e999', '12345678901234567890'])(
    'does not write a record whose number %s it would change',
    async (number) => {
      using folder = temporaryFolder();
      const campos = `{"version":"1","campos":{"a":[${number}]}}`;
      const text = `${JSON.stringify(dirty).slice(0, -1)},"extensiones":{"x-prueba":${campos}}}`;
      const file = folder.write('a.json', text);
      const { exitCode, stdout, stderr } = await command(['validate', '--fix', '--in-place', file]);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('/extensiones/x-prueba/campos/a/0 cambiaría.');
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  test('shows the changes alone, tells of them and writes nothing', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', JSON.stringify(dirty));
    const { exitCode, stdout, stderr } = await command(['validate', '--fix', file]);
    expect(exitCode).toBe(0);
    const changes = stdout.split('\n').filter((line) => /^[-+]/.test(line));
    expect(changes).toEqual([
      `--- ${file}`,
      `+++ ${file}`,
      '-  "numeroContacto": "300 000 01 01",',
      '+  "numeroContacto": "+573000000101",',
      '-  "fechaDiligenciamiento": "29-noviembre-2022",',
      '+  "fechaDiligenciamiento": "2022-11-29",',
    ]);
    expect(stderr).toBe(
      `${file}  se corrige  /numeroContacto\n` +
        `${file}  se corrige  /fechaDiligenciamiento\n` +
        '1 registro: 1 se puede corregir.\n',
    );
    expect(readJson(file)).toEqual(dirty);
  });

  test('leaves a doubt as a finding, shows nothing of it and ends with 1', async () => {
    const { exitCode, stdout, stderr } = await command(
      ['validate', '--fix', '-'],
      JSON.stringify(unclear),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('-  /fechaDiligenciamiento  fecha-inexistente');
    expect(stderr).toContain('1 registro: 1 con hallazgos.\n');
  });

  test('--quiet holds no value of a record', async () => {
    const { stdout, stderr } = await command(
      ['validate', '--fix', '--quiet', '-'],
      JSON.stringify(dirty),
    );
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: '1 registro: 1 se puede corregir.\n',
    });
  });

  test('--in-place replaces what was mended, and nothing else', async () => {
    using folder = temporaryFolder();
    const untouched = JSON.stringify(clean);
    const files = [
      folder.write('a.json', JSON.stringify(dirty)),
      folder.write('b.json', untouched),
    ];
    const { exitCode, stderr } = await command(['validate', '--fix', '--in-place', ...files]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('2 registros: 1 corregido.\n');
    expect(readJson(join(folder.path, 'a.json'))).toEqual(mended);
    expect(readFileSync(join(folder.path, 'b.json'), 'utf8')).toBe(untouched);
  });

  test('mends lines into a file of lines', async () => {
    using folder = temporaryFolder();
    const file = folder.write(
      'a.ndjson',
      [dirty, clean].map((each) => JSON.stringify(each)).join('\n'),
    );
    const out = join(folder.path, 'out');
    const { exitCode, stdout } = await command(['validate', '--fix', '--out', out, file]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`--- ${file}:1\n`);
    const written = readFileSync(join(out, 'a.ndjson'), 'utf8').trimEnd().split('\n');
    expect(written.map((line) => JSON.parse(line))).toEqual([mended, clean]);
  });

  test('in place, a file of lines without anything to mend stays as it is', async () => {
    using folder = temporaryFolder();
    const text = `\n${JSON.stringify(clean)}`;
    const file = folder.write('a.ndjson', text);
    expect((await command(['validate', '--fix', '--in-place', file])).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each([
    [['--fix', '--format', 'json'], '--fix <'],
    [['--in-place'], '--in-place solo va con --fix.'],
    [['--quiet'], '--quiet solo va con --fix.'],
  ])('%j is misuse', async (args, sentence) => {
    const { exitCode, stderr } = await command(['validate', ...args, '-'], JSON.stringify(clean));
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence.replace(' <', ''));
  });
});
