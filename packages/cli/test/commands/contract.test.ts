import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { catalogue, identifierOf } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { command, temporaryFolder, versionOf } from '../command.ts';

const { resolve } = createRequire(import.meta.url);

function published(path: string): string {
  return readFileSync(resolve(`@ficha-leccion/schema/${path}`), 'utf8');
}

const [older, newest] = [versionOf('ficha-leccion/v1'), versionOf('ficha-leccion/v2')];
const note = versionOf('nota-conocimiento/v1');

describe('schema', () => {
  test('lists what there is', async () => {
    const { exitCode, stdout, stderr } = await command(['schema']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    for (const { document, version, profiles } of catalogue) {
      expect(lines.map((line) => line.split(/ {2,}/))).toContainEqual([
        document,
        version,
        profiles.join(', '),
      ]);
    }
  });

  const rows: readonly [args: string[], file: string][] = [
    [['ficha-leccion'], `ficha-leccion/${newest}.json`],
    [['ficha-leccion', older], `ficha-leccion/${older}.json`],
    [['ficha-leccion', '1'], `ficha-leccion/${older}.json`],
    [['ficha-leccion', '--profile', 'publicable'], `ficha-leccion/${newest}/publicable.json`],
    [['nota-conocimiento', '--draft-07'], `nota-conocimiento/${note}/diligenciada.draft-07.json`],
    [
      ['ficha-leccion', older, '--profile', 'borrador', '--draft-07'],
      `ficha-leccion/${older}/borrador.draft-07.json`,
    ],
  ];

  test.each(rows)('%j prints the published %s, to the byte', async (args, file) => {
    const { exitCode, stdout } = await command(['schema', ...args]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(published(`json-schema/${file}`));
  });

  test('copies the files of a version to where they are published', async () => {
    using folder = temporaryFolder();
    const args = ['schema', 'ficha-leccion', newest, '--out', folder.path];
    expect(await command(args)).toMatchObject({ exitCode: 0, stderr: '7 archivos escritos.\n' });
    for (const file of [
      `${newest}.json`,
      `${newest}/borrador.json`,
      `${newest}/publicable.draft-07.json`,
    ]) {
      const copy = readFileSync(join(folder.path, 'ficha-leccion', file), 'utf8');
      expect(copy).toBe(published(`json-schema/ficha-leccion/${file}`));
    }
  });

  test('ends with 2 where it cannot copy', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a', '');
    const { exitCode, stderr } = await command(['schema', '--out', file]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('No se pudo escribir');
  });
});

describe('codes', () => {
  const table: { code: string; sentences: Record<string, string> }[] = JSON.parse(
    published('codes.json'),
  );

  test('has a line for each code, with its sentence', async () => {
    const { exitCode, stdout } = await command(['codes']);
    const lines = stdout.trimEnd().split('\n');
    expect({ exitCode, count: lines.length }).toEqual({ exitCode: 0, count: table.length });
    for (const [index, { code, sentences }] of table.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^${code} +(?:error|aviso) `));
      expect(lines[index]).toContain(sentences['es-CO']);
    }
  });

  test('shows one in full', async () => {
    const { exitCode, stdout } = await command(['codes', 'texto-repetido']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Código +texto-repetido\nGravedad +aviso\nFrase \(es-CO\) /);
    expect(stdout).toMatch(/\nParámetros +caracteres\n/);
  });

  test('gives the same as JSON', async () => {
    const all = await command(['codes', '--format', 'json']);
    expect(JSON.parse(all.stdout)).toEqual(table);
    const one = await command(['codes', 'texto-repetido', '--format', 'json']);
    expect(table).toContainEqual(JSON.parse(one.stdout));
  });
});

describe('new', () => {
  test.each([
    ['ficha-leccion', older],
    ['ficha-leccion', newest],
    ['nota-conocimiento', note],
  ])('%s %s: an empty record is a draft, the sample is complete', async (...args) => {
    const empty = await command(['new', ...args]);
    expect(Object.keys(JSON.parse(empty.stdout))).toEqual(['$schema']);
    const draft = await command(['validate', '--profile', 'borrador', '-'], empty.stdout);
    expect(draft.stdout).toBe('1 registro: 1 válido como borrador.\n');
    const sample = await command(['new', ...args, '--example']);
    const complete = await command(['validate', '-'], sample.stdout);
    expect(complete.stdout).toBe('1 registro: 1 diligenciado.\n');
  });

  test('is of the last version unless another is asked for', async () => {
    const { stdout } = await command(['new', 'ficha-leccion']);
    expect(JSON.parse(stdout).$schema).toBe(identifierOf('ficha-leccion', newest));
    expect(stdout).toBe((await command(['new', 'ficha-leccion', newest])).stdout);
  });
});
