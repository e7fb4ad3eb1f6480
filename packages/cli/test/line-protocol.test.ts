import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bin, command, fixture, readFixture, readJson } from './command.ts';

const complete = JSON.stringify(readFixture('barrios-con-bienestar'));
const incomplete = JSON.stringify(readJson(fixture('aliados-talento-humano')));
const protocol = ['validate', '--ndjson', '--format', 'ndjson', '-'];

/** What is said of lines, without their numbers. */
async function said(lines: readonly string[], ...args: string[]): Promise<string[]> {
  const input = lines.map((line) => `${line}\n`).join('');
  const { stdout } = await command([...protocol, ...args], input);
  return stdout.split('\n').map((line) => line.replace(/,"line":[0-9]+/, ''));
}

const lines = [complete, incomplete, '', '  \t', '{"a', '[]', '{"$schema": "x"}', `${complete}\r`];

describe('the line protocol', () => {
  test('answers each line that is not blank with one object, in order', async () => {
    const { exitCode, stdout } = await command(protocol, lines.join('\n'));
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(2);
    expect(answers.map(({ line, valid, issues }) => [line, valid, issues[0]?.code])).toEqual([
      [1, true, undefined],
      [2, false, 'falta-respuesta'],
      [5, false, 'json-ilegible'],
      [6, false, 'registro-no-es-objeto'],
      [7, false, 'documento-desconocido'],
      [8, true, undefined],
    ]);
    expect(answers[0]).toEqual({ file: '-', line: 1, valid: true, schemaValid: true, issues: [] });
  });

  test('says of the parts together what it says of the whole', async () => {
    const anyLines = fc.array(fc.constantFrom(...lines), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyLines, fc.nat(12), async (all, at) => {
        const parts = await Promise.all([said(all.slice(0, at)), said(all.slice(at))]);
        // Each ends with what follows the last line feed.
        const [first = [], second = []] = parts.map((part) => part.slice(0, -1));
        expect([...first, ...second, '']).toEqual(await said(all));
      }),
      { numRuns: 8 },
    );
  });

  test('says the same with any number of threads', async () => {
    const many = Array.from({ length: 400 }, () => lines).flat();
    const alone = await said(many, '--workers', '1');
    expect(alone).toHaveLength(400 * 6 + 1);
    expect(await said(many, '--workers', '3')).toEqual(alone);
  });

  test('answers a line before the next one is sent', async () => {
    const child = spawn(process.execPath, [bin, ...protocol, '--workers', '1']);
    const answers: string[] = [];
    for (const line of [complete, incomplete]) {
      const answer = new Promise((resolve) => child.stdout.once('data', resolve));
      child.stdin.write(`${line}\n`);
      answers.push(String(await answer));
    }
    child.stdin.end();
    expect(answers.map((answer) => JSON.parse(answer).line)).toEqual([1, 2]);
  });

  test('--verdict-only says nothing but the verdict', async () => {
    const answers = await said([complete, incomplete], '--verdict-only');
    expect(answers).toEqual(['{"file":"-","valid":true}', '{"file":"-","valid":false}', '']);
  });
});
