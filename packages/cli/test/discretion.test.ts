import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder, versionOf } from './command.ts';

const newest = versionOf('ficha-leccion/v2');

const telephone = '300 000 0199';

describe('no output holds a value of a record', () => {
  const record = readFixture('barrios-con-bienestar');
  const planted: readonly [place: string, text: string][] = [
    ['a telephone box', JSON.stringify({ ...record, numeroContacto: telephone })],
    ['a date box', JSON.stringify({ ...record, fechaDiligenciamiento: telephone })],
    ['a narrative over its limit', JSON.stringify({ ...record, impacto: telephone.repeat(9_000) })],
    ['a choice', JSON.stringify({ ...record, autorizacionDivulgacion: telephone })],
    ['a list', JSON.stringify({ ...record, planProgramaProyecto: telephone })],
    ['an unknown key', JSON.stringify({ ...record, otra: { telefono: telephone } })],
    ['$schema', JSON.stringify({ ...record, $schema: telephone })],
    ['a text that is not JSON', `{"numeroContacto": ${telephone}}`],
    ['a text that ends too soon', `{"numeroContacto": "${telephone}`],
    ['a text alone', JSON.stringify(telephone)],
  ];

  test.each(planted)('%s', async (_, text) => {
    for (const format of ['text', 'json']) {
      const args = ['validate', '--format', format, '-'];
      const { exitCode, stdout, stderr } = await command(args, text);
      expect(exitCode).toBeGreaterThan(0);
      expect(stdout + stderr).not.toContain('0199');
    }
  });

  test.each(planted)('%s, reviewed, counted or redacted', async (_, text) => {
    for (const format of ['text', 'json']) {
      const review = await command(['review', '--format', format, '-'], text);
      const stats = await command(['stats', '--format', format, '-'], text);
      for (const { stdout, stderr } of [review, stats])
        expect(stdout + stderr).not.toContain('0199');
    }
    // Their standard output is the record itself.
    const redact = await command(['redact', '--audience', 'otrasEntidades', '-'], text);
    const migrate = await command(['migrate', '--to', newest, '-'], text);
    for (const { stderr } of [redact, migrate]) expect(stderr).not.toContain('0199');
  });
});

describe('a terminal', () => {
  const key = '\u001b[31m\u009b\u202e\n{';

  test('is not steered by the keys of a record', async () => {
    const { $schema } = readFixture('barrios-con-bienestar');
    const text = JSON.stringify({ $schema, [key]: 1 });
    const asText = await command(['validate', '--profile', 'borrador', '-'], text);
    expect(asText.stdout).toContain('/\\u001b[31m\\u009b\\u202e\\u000a{');
    const asJson = await command(
      ['validate', '--profile', 'borrador', '--format', 'json', '-'],
      text,
    );
    expect(asJson.stdout).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(JSON.parse(asJson.stdout)[0].issues[0].pointer).toBe(`/${key}`);
  });

  test('is not steered by a record, which is the same record all the same', async () => {
    const record = { ...readFixture('barrios-con-bienestar'), impacto: `\u202e\u009b ${key}` };
    const { stdout } = await command(['migrate', '--to', newest, '-'], JSON.stringify(record));
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(JSON.parse(stdout).impacto).toBe(record.impacto);
  });

  test('is not steered by the name of a file', async () => {
    using folder = temporaryFolder();
    const file = folder.write('\u001b[2J.json', '');
    expect((await command(['validate', file])).stdout).toContain('\\u001b[2J.json');
    expect((await command(['validate', `${file}/x`])).stderr).toContain('\\u001b[2J.json');
  });

  test('that closes the pipe early sees no stack trace', async () => {
    const bin = join(import.meta.dirname, '../bin/ficha-leccion.js');
    const many = Array.from({ length: 2_000 }, () => fixture('aliados-talento-humano'));
    const child = spawn(process.execPath, [bin, 'validate', ...many]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  });
});
