import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { catalogue } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { findPython } from '../../../scripts/python.ts';
import { fixturesFolder, fixturesOf, schemaFile } from './published.ts';

type Verdicts = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

describe.each(catalogue)('Python about the fixtures of $document $version', (entry) => {
  const judge = (): Verdicts => {
    const python = findPython();
    if (!python) {
      throw new Error('No Python with jsonschema here. Run: node scripts/system-packages.ts');
    }
    const schemas = dirname(schemaFile(entry, entry.profiles[0], '2020-12'));
    const script = join(import.meta.dirname, 'conformance.py');
    const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
    const run = spawnSync(python, [script, fixturesFolder(entry), schemas], options);
    if (run.status !== 0) throw new Error(`conformance.py failed:\n${run.stderr}`);
    return JSON.parse(run.stdout);
  };

  it('agrees with what is expected, in both drafts', () => {
    const expected = fixturesOf(entry).map(({ file, expected: verdicts }) => {
      const files = entry.profiles.flatMap((profile) => [
        [`${profile}.draft-07.json`, verdicts[profile].schemaValid],
        [`${profile}.json`, verdicts[profile].schemaValid],
      ]);
      return [file, Object.fromEntries(files)];
    });
    expect(judge()).toEqual(Object.fromEntries(expected));
  });
});

it('a service in Python passes the conformance packs, rules included', () => {
  const python = findPython();
  if (!python)
    throw new Error('No Python with jsonschema here. Run: node scripts/system-packages.ts');
  const root = join(import.meta.dirname, '../../..');
  const script = join(root, 'examples/python-service/conformance.py');
  const run = spawnSync(python, [script, join(root, 'packages/schema')], { encoding: 'utf8' });
  expect(run.stdout + run.stderr).toMatch(
    /^[0-9]+ verdicts and [0-9]+ examples of rules, 0 disagreements/,
  );
});
