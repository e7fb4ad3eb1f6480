import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { command, readFixture, temporaryFolder } from '../command.ts';

const record = JSON.stringify(readFixture('barrios-con-bienestar'));

/** The names of the files in a folder that `validate` reads, with their lines. */
async function filesRead(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await command(['validate', '--format', 'ndjson', ...args]);
  const reports = stdout.trimEnd().split('\n');
  return reports.map((report) => {
    const { file, line } = JSON.parse(report);
    return file.slice(folder.length + 1) + (line === undefined ? '' : `:${line}`);
  });
}

describe('a folder', () => {
  test('is every file of records in it, a record each or a line each, packed or not, but hidden ones', async () => {
    using folder = temporaryFolder();
    const packed = gzipSync(record);
    folder.write('a.json', record);
    folder.write('b.json.gz', packed);
    folder.write('c/d.NDJSON', `${record}\n\n${record}`);
    folder.write('c/e.jsonl', record);
    folder.write('c/f.jsonl.gz', packed);
    folder.write('notas.txt', 'no es un registro');
    folder.write('node_modules/g/package.json', '{}');
    folder.write('.git/h.json', '{}');
    folder.write('c/._e.jsonl', '\0');
    const names = ['a.json', 'b.json.gz', 'c/d.NDJSON:1', 'c/d.NDJSON:3', 'c/e.jsonl:1'];
    expect(await filesRead(folder.path, folder.path)).toEqual([...names, 'c/f.jsonl.gz:1']);
  });
});

describe('a pattern', () => {
  test('is the files that match it, by name', async () => {
    using folder = temporaryFolder();
    for (const name of ['b.json', 'a.json', 'c/d.json', 'e.txt']) folder.write(name, record);
    const asked = [join(folder.path, '*.json'), join(folder.path, '{c,x}/**/*.json')];
    expect(await filesRead(folder.path, ...asked)).toEqual(['a.json', 'b.json', 'c/d.json']);
  });

  test('is a file where there is one of that name', async () => {
    using folder = temporaryFolder();
    const file = folder.write('[ab].json', record);
    folder.write('a.json', record);
    expect(await filesRead(folder.path, file)).toEqual(['[ab].json']);
  });

  test('that nothing matches ends with 2', async () => {
    using folder = temporaryFolder();
    const pattern = join(folder.path, '*.json');
    expect(await command(['validate', pattern])).toMatchObject({
      exitCode: 2,
      stderr: `Ningún archivo corresponde a «${pattern}».\n`,
    });
  });
});

describe('--ndjson', () => {
  test.each([['validate'], ['review'], ['stats']])(
    '%s: the standard input holds lines',
    async (name) => {
      const { exitCode, stdout } = await command([name, '--ndjson', '-'], `${record}\n${record}\n`);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('2 registros');
    },
  );

  test('so do files of any name', async () => {
    using folder = temporaryFolder();
    folder.write('a.txt', `${record}\n${record}`);
    const file = join(folder.path, 'a.txt');
    expect(await filesRead(folder.path, '--ndjson', file)).toEqual(['a.txt:1', 'a.txt:2']);
  });
});
