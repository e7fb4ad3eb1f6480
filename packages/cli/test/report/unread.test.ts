/** What could not be read is in the reports that programs read, for nobody sees the standard error. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder } from '../command.ts';

const complete = fixture('barrios-con-bienestar');
const record = JSON.stringify(readFixture('barrios-con-bienestar'));
const missing = '/no/existe.json';
const verdict = { valid: false, schemaValid: false };

const issueOf = (message: string) => ({
  ...{ code: 'archivo-sin-leer', pointer: '', severity: 'error', params: {}, message },
});

async function reports(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await command(args);
  const isLines = args.includes('ndjson');
  const found = isLines
    ? stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : JSON.parse(stdout);
  return { exitCode, stderr, found };
}

describe.each(['json', 'ndjson'])('--format %s', (format) => {
  test('has a file that is not there, after what could be read', async () => {
    const { exitCode, stderr, found } = await reports(
      'validate',
      '--format',
      format,
      missing,
      complete,
    );
    const message = `No existe el archivo «${missing}».`;
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`${message}\n`);
    expect(found).toEqual([
      { file: complete, valid: true, schemaValid: true, issues: [] },
      { file: missing, ...verdict, issues: [issueOf(message)] },
    ]);
  });

  test('has it with the verdict alone, too', async () => {
    const { found } = await reports('validate', '--verdict-only', '--format', format, missing);
    expect(found).toMatchObject([{ file: missing, valid: false, issues: [{ pointer: '' }] }]);
    expect(found[0]).not.toHaveProperty('schemaValid');
  });

  test('has a folder without records, and a pattern that nothing matches', async () => {
    using folder = temporaryFolder();
    const pattern = `${folder.path}/*.json`;
    const { found } = await reports('validate', '--format', format, folder.path, pattern);
    expect(found.map(({ file }: { file: string }) => file)).toEqual([folder.path, pattern]);
  });

  test('has a file of lines that was cut off, after its lines', async () => {
    using folder = temporaryFolder();
    const packed = gzipSync(`${record}\n`.repeat(20_000));
    const file = folder.write('a.ndjson.gz', packed.subarray(0, packed.length - 8));
    const { exitCode, found } = await reports('validate', '--format', format, file);
    expect(exitCode).toBe(2);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toMatchObject({
      file,
      ...verdict,
      issues: [{ code: 'archivo-sin-leer' }],
    });
    expect(found.at(-1)).not.toHaveProperty('line');
    expect(found.at(-2)).toMatchObject({ line: found.length - 1, valid: true });
  });

  test('of a review has it without a verdict, and a text that holds no record, too', async () => {
    using folder = temporaryFolder();
    const lines = folder.write('a.ndjson', `${record}\n{\n`);
    const { exitCode, found } = await reports('review', '--format', format, missing, lines);
    expect(exitCode).toBe(2);
    expect(found).toMatchObject([
      { file: lines, line: 1 },
      { file: missing, issues: [{ code: 'archivo-sin-leer' }] },
      { file: lines, line: 2, issues: [{ code: 'json-ilegible' }] },
    ]);
    expect(found.filter((each: object) => 'valid' in each)).toEqual([]);
  });
});

test('the code is explained', async () => {
  const { exitCode, stdout } = await command(['codes', 'archivo-sin-leer']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('archivo-sin-leer');
});
