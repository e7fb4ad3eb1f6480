/** What the reader gives, JSON.parse gives too; what is no JSON, it never gives. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ByteRecordReader } from '../../src/stream/byte-record-reader.ts';
import { scanned } from '../../src/stream/scanner.ts';

const read = (line: string) => readBy(new ByteRecordReader(), line);

/** The bytes of the line are its characters, but for those beyond ASCII. */
function readBy(reader: ByteRecordReader, line: string): unknown {
  const bytes = Buffer.from(line);
  const text = scanned(bytes, 0, bytes.length);
  if (!text) throw new Error('Nothing scans here.');
  return reader.read(text, 0, bytes.length);
}

/** The texts and keys of a value as JSON spells them, with each byte as one character. */
function spelled(value: unknown): unknown {
  if (typeof value === 'string') return spelling(value);
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, each]) => [spelling(key), spelled(each)]));
}

function spelling(text: string): string {
  return Buffer.from(JSON.stringify(text).slice(1, -1)).toString('latin1');
}

/** Characters that make and break JSON. */
const unit = fc.constantFrom(...'{}[]",:\\ nutrefalsb/0123456789.-+eE_pñ');

describe('lines of JSON', () => {
  it('gives what JSON.parse gives, with texts as they are spelled', () => {
    const values = fc.json({ stringUnit: fc.constantFrom('a', 'n', '"', '\\', '\n', ' ', 'ñ') });
    let count = 0;
    fc.assert(
      fc.property(values, (line) => {
        const value = read(line);
        if (value === undefined) return;
        count++;
        expect(value).toEqual(spelled(JSON.parse(line)));
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(500);
  });

  it('gives nothing for what JSON.parse refuses', () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat(2),
      insert: fc.array(unit, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.json(), edit, (json, { at, drop, insert }) => {
        const place = at % json.length;
        const line = json.slice(0, place) + insert.join('') + json.slice(place + drop);
        if (read(line) !== undefined) JSON.parse(line);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads records one after another, with their keys in any order', () => {
    const reader = new ByteRecordReader();
    const lines = [
      '{"a":"x","b":"y","c":{"a":"z"}}',
      '{"b":"y","a":"x"}',
      '{"a":"x","c":[],"ab":1}',
    ];
    for (const line of [...lines, ...lines]) expect(readBy(reader, line)).toEqual(JSON.parse(line));
  });

  it('reads a line that ends in a carriage return', () => {
    expect(read('{"a": 1}\r')).toEqual({ a: 1 });
  });

  it('takes the last of two equal keys, as JSON.parse does', () => {
    expect(read('{"a":"x","a":"y"}')).toEqual({ a: 'y' });
  });

  it('reads what no line names a second time, however many keys there are', () => {
    const reader = new ByteRecordReader();
    for (let key = 0; key < 3000; key++) expect(readBy(reader, `{"k${key}":1}`)).toBeDefined();
  });
});

test.each([
  '',
  ' ',
  '{',
  '{"a"',
  '{"a":',
  '{"a":"x"',
  '{"a":"x",',
  '{"a":"x",}',
  '{"a":"x"}}',
  '{"a" "x"}',
  '{"a":"x""b":"y"}',
  '{a:"x"}',
  "{'a':'x'}",
  '{,}',
  '[',
  '[1',
  '[1,',
  '[1,]',
  '[,1]',
  '[1 2]',
  '[1]]',
  '"x',
  '"x\\',
  '"x\\"',
  '"x\\q"',
  '"x" "y"',
  'nul',
  'nulll',
  'True',
  'NaN',
  'undefined',
  '01',
  '+1',
  '1.',
  '.5',
  '0x10',
  '1e',
  '--1',
])('no JSON: %s', (line) => {
  expect(() => JSON.parse(line)).toThrow();
  expect(read(line)).toBeUndefined();
});

test.each([
  ['a second spelling of a letter', '{"a":"\\u0061"}'],
  ['a second spelling of a slash', '{"a":"x\\/y"}'],
  ['an escape in a key', '{"a\\n":"x"}'],
  ['the key of a prototype', '{"__proto__":"x"}'],
  ['a text that may be blank', '{"a":"\u00c2\u00a0"}'],
  ['more groups in one another than any record has', `${'['.repeat(100)}${']'.repeat(100)}`],
])('left to others: %s', (_, line) => {
  expect(JSON.parse(line)).toBeDefined();
  expect(read(line)).toBeUndefined();
});
