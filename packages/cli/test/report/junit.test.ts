import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder } from '../command.ts';

const incomplete = fixture('aliados-talento-humano');
const complete = fixture('barrios-con-bienestar');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a text that must be well-formed XML 1.0, and all its text. */
function parsed(xml: string) {
  const elements: Element[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  const named = (name: string) => elements.filter((element) => element.name === name);
  return {
    text,
    suites: named('testsuite'),
    cases: named('testcase'),
    failures: named('failure'),
    errors: named('error'),
  };
}

describe('--format junit', () => {
  test('has a suite for each file, a case for each record, and what is wrong with it', async () => {
    const { stdout } = await command(['validate', '--format', 'junit', complete, incomplete]);
    const { suites, cases, failures, text } = parsed(stdout);
    const counts = suites.map(({ attributes: { tests, failures } }) => ({ tests, failures }));
    expect(counts).toEqual([
      { tests: '1', failures: '0' },
      { tests: '1', failures: '1' },
    ]);
    expect(cases.map(({ attributes }) => attributes.name)).toEqual([complete, incomplete]);
    expect(failures).toMatchObject([{ attributes: { type: 'falta-respuesta' } }]);
    expect(text).toContain('/recomendacion  falta-respuesta  Escriba su recomendación');
  });

  test('says what there is to say where only the verdict was asked for', async () => {
    const args = ['validate', '--verdict-only', '--format', 'junit', incomplete, complete];
    const { failures, cases } = parsed((await command(args)).stdout);
    expect(cases).toHaveLength(2);
    expect(failures.map(({ attributes }) => attributes)).toEqual([
      { message: 'Tiene hallazgos. Para verlos, quite --verdict-only.', type: 'verdict' },
    ]);
  });

  test('has an error for what could not be read', async () => {
    const args = ['validate', '--format', 'junit', '/no/existe.json', complete];
    const { suites, errors } = parsed((await command(args)).stdout);
    const counts = suites.map(({ attributes: { tests, errors } }) => ({ tests, errors }));
    expect(counts).toEqual([
      { tests: '1', errors: '0' },
      { tests: '1', errors: '1' },
    ]);
    const message = 'No existe el archivo «/no/existe.json».';
    expect(errors.map(({ attributes }) => attributes)).toEqual([{ message }]);
  });

  test('names the lines of a file, and those that hold no record', async () => {
    const lines = `${JSON.stringify(readFixture('barrios-con-bienestar'))}\n\n{"a`;
    const { stdout } = await command(['validate', '--format', 'junit', '--ndjson', '-'], lines);
    const { cases, failures } = parsed(stdout);
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(['-:1', '-:3']);
    expect(failures).toMatchObject([{ attributes: { type: 'json-ilegible' } }]);
  });

  test('fails no record for an advisory', async () => {
    const { exitCode, stdout } = await command(['review', '--format', 'junit', incomplete]);
    expect(exitCode).toBe(0);
    expect(parsed(stdout)).toMatchObject({ failures: [] });
    expect(parsed(stdout).text).toContain('sin-contacto');
  });

  test('is XML whatever the keys of a record and the name of its file are', async () => {
    using folder = temporaryFolder();
    const { $schema } = readFixture('barrios-con-bienestar');
    const key = '\u0000\u001b\ufffe\uffff\ud800]]>&amp;<b a="\'">\n\u0085\u2028😀';
    const file = folder.write('<&">\u0001.json', JSON.stringify({ $schema, [key]: 1 }));
    const { stdout } = await command(['validate', '--format', 'junit', file]);
    const { cases, text } = parsed(stdout);
    expect(cases[0]?.attributes.name).toBe(file.replace('\u0001', '\\u0001'));
    const shown = '/\\u0000\\u001b\\ufffe\\uffff\\ud800]]>&amp;<b a="\'">\\u000a\\u0085\\u2028😀';
    expect(text).toContain(`${shown}  casilla-desconocida`);
  });
});
