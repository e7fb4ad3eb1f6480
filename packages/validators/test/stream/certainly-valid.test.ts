/** A verdict from bytes must be the verdict on the record, whatever stands in the line. */
import { catalogue, patterns } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CertainVerdicts } from '../../src/stream/certainly-valid.ts';
import { lineValidator } from '../../src/stream/index.ts';
import { validate } from '../../src/validate.ts';
import { broken } from '../differential/mutations.ts';
import { validRecord } from '../differential/records.ts';
import { fixturesOf, schemaOf } from '../published.ts';
import { complete } from '../sample.ts';

/** Whether the bytes of a line are enough to know that it is valid. */
function isCertain(line: string, profile: 'borrador' | 'diligenciada' | 'publicable'): boolean {
  const bytes = Buffer.from(line);
  const whole = { number: 1, bytes, start: 0, end: bytes.length };
  return new CertainVerdicts().isValid(whole, { profile });
}

/** Whether bytes were enough; throws where they say something else than the record does. */
function assertSameVerdict(line: string, profile: 'borrador' | 'diligenciada' | 'publicable') {
  const { valid } = validate(JSON.parse(line), { profile });
  const isKnown = isCertain(line, profile);
  if (isKnown && !valid) throw new Error('Bytes were taken for a valid record.');
  const [first, second] = lineValidator({ profile, verdictOnly: true }).push(
    Buffer.from(`${line}\n${line}\n`),
  );
  expect([first?.valid, second?.valid]).toEqual([valid, valid]);
  return isKnown;
}

describe.each(catalogue)('records of $document $version', (entry) => {
  const { profiles } = entry;

  test.each([...profiles])('%s: bytes and record agree', (profile) => {
    const schema = schemaOf(entry, profile, '2020-12');
    const texts = fc.array(
      fc.constantFrom(
        '\u00a0',
        '\u3000',
        'ñ',
        '教',
        '🙂',
        ' ',
        'a',
        '\u0085',
        '\n',
        '\\',
        '"',
        '\b',
      ),
    );
    const records = broken(validRecord(schema), schema);
    fc.assert(
      fc.property(
        records,
        texts.map((units) => units.join('')),
        (record, text) => {
          assertSameVerdict(JSON.stringify(record), profile);
          assertSameVerdict(JSON.stringify(respelled(record, text)), profile);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('fixtures: bytes and record agree', () => {
    for (const { record } of fixturesOf(entry)) {
      for (const profile of profiles) assertSameVerdict(JSON.stringify(record), profile);
    }
  });
});

/** The first text of a record replaced; the one after its `$schema`. */
function respelled(record: unknown, text: string): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const keys = Object.keys(record).filter((key) => key !== '$schema');
  const key = keys[text.length % Math.max(1, keys.length)];
  if (key === undefined) return record;
  const value = (record as Record<string, unknown>)[key];
  return { ...record, [key]: Array.isArray(value) ? value.map(() => text) : text };
}

describe('a line that only its characters decide', () => {
  const base = JSON.stringify({ ...complete, temaLeccion: 'X' });

  test.each([
    ['a blank beyond ASCII', '\u00a0'],
    ['wide blanks', '\u3000\u3000'],
    ['blanks of both kinds', ' \u00a0 '],
    ['a blank as an escape', '\\u00a0'],
    ['a blank beyond ASCII and an escape', '\u00a0\\u00a0'],
    ['a blank whose escape is a letter', '\\n\\t'],
    ['a blank beyond ASCII and one whose escape is a letter', '\u00a0\\n'],
  ])('%s is no text', (_, text) => {
    const line = base.replace('"X"', `"${text}"`);
    expect(validate(JSON.parse(line), { profile: 'borrador' }).valid).toBe(false);
    expect(assertSameVerdict(line, 'borrador')).toBe(false);
  });

  test.each([
    ['a link whose last label is one letter', 'url', 'https://entidad.ñ'],
    ['a link beyond the characters that it may have', 'url', 'https://\u{21861}.gov.co'],
    ['a code that is short in characters alone', 'codigo', 'ñññññ'],
  ])('%s', (_, key, text) => {
    const { record } = withKey(key);
    const line = JSON.stringify(record, (name, value) => (name === key ? text : value));
    const profiles = ['borrador', 'diligenciada', 'publicable'] as const;
    for (const profile of profiles) assertSameVerdict(line, profile);
  });
});

test('texts are compared as they are meant, however they are spelled', () => {
  const { record } = withKey('marca');
  const [note] = (record as { notas: unknown[] }).notas;
  const line = JSON.stringify({ ...(record as object), notas: [note, note] }, (key, value) =>
    key === 'marca' || key === 'notaRef' ? 'ñ a' : value,
  );
  const respelled = line.replace('"marca":"ñ a"', '"marca":"\\u00f1 a"');
  const { issues } = validate(JSON.parse(respelled), { profile: 'diligenciada' });
  expect(issues.map(({ code }) => code)).toEqual(['marca-repetida']);
  assertSameVerdict(respelled, 'diligenciada');
});

/** A valid record that answers a box, of whatever document has it. */
function withKey(key: string) {
  const all = catalogue.flatMap((entry) => fixturesOf(entry));
  const found = all.find(
    ({ file, record }) =>
      !file.startsWith('invalid') && JSON.stringify(record).includes(`"${key}":`),
  );
  if (!found) throw new Error(`No fixture has «${key}».`);
  return found;
}

describe('what the argument rests on', () => {
  const others = Object.entries(patterns).filter(([name]) => name !== 'notBlank');

  it.each(others)(
    'what matches %s is a link without a backslash, or has no second byte of a character either',
    (_, pattern) => {
      // fast-check makes no texts for the lookahead that keeps a last line feed out.
      const { source } = pattern;
      const matching = fc.stringMatching(new RegExp(source.replace('(?!\\n)', ''), 'u'));
      fc.assert(
        fc.property(matching, (text) =>
          text.startsWith('https:') ? !text.includes('\\') : !/[\x80-\xbf\\]/.test(text),
        ),
        { numRuns: 500 },
      );
    },
  );

  it('real records are judged by their bytes', () => {
    const samples = fixturesOf(catalogue[0]).filter(({ file }) => !file.includes('/'));
    const certain = samples.map(({ record }) => isCertain(JSON.stringify(record), 'borrador'));
    expect(certain).not.toContain(false);
  });
});
