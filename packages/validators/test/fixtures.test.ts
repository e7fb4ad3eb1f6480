import { catalogue, type Profile } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { validate, validators } from '../src/index.ts';
import { fixtureFiles, fixturesOf } from './published.ts';

describe.each(catalogue)('fixtures of $document $version', (entry) => {
  const validator = validators.find(
    ({ document, version }) => document === entry.document && version === entry.version,
  );
  const fixtures = fixturesOf(entry);

  it('has an expectation for every file, in every profile', () => {
    expect(fixtures.map(({ file }) => file).sort()).toEqual(fixtureFiles(entry));
    for (const { file, expected } of fixtures) {
      expect(Object.keys(expected), file).toEqual(entry.profiles);
    }
  });

  const cases = entry.profiles.flatMap((profile) => fixtures.map((each) => ({ ...each, profile })));

  it.each(cases)('$file in $profile', ({ record, expected, profile }) => {
    const { issues, ...verdict } = validator?.validate(record, { profile }) ?? { issues: [] };
    const found = issues.map(({ code, pointer }) => ({ code, pointer }));
    expect({ ...verdict, issues: found }).toEqual(expected[profile]);
    for (const { message } of issues) expect(message).toMatch(/^[A-ZÁÉÍÓÚ].*[^.]\.$/);
  });

  it('keeps each fixture in the folder that says what it is', () => {
    for (const { file, expected } of fixtures) {
      // From the profile that asks for least to the one that asks for most.
      const counts = entry.profiles.map((profile: Profile) => expected[profile].issues.length);
      const found = counts.find((count) => count > 0);
      if (file.startsWith('invalid/varios-')) expect(Math.max(...counts), file).toBeGreaterThan(1);
      else if (file.startsWith('invalid/')) expect(found, file).toBe(1);
      else expect(Math.min(...counts), file).toBe(0);
    }
  });

  it('gives the same verdict when `$schema` chooses the validator', () => {
    for (const { file, record } of fixtures) {
      if ((record as { $schema?: string } | null)?.$schema !== validator?.identifier) continue;
      expect(validate(record), file).toEqual(validator?.validate(record));
    }
  });
});
