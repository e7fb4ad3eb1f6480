/** However a line is damaged, the verdict on it is that of JSON.parse and `validate`. */
import { describe, expect, it, test, vi } from 'vitest';
import { lineValidator } from '../../src/stream/index.ts';
import { validate } from '../../src/validate.ts';
import { complete } from '../sample.ts';

const whole = JSON.stringify({ ...complete, temaLeccion: 'Año \\ "1" \n \u2028 ñ' });
const bytes = Buffer.from(whole);
const isUtf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON.parse takes a character that cannot be decoded, so that UTF-8 is asked for first. */
function verdictOn(line: Buffer): boolean {
  try {
    return validate(JSON.parse(isUtf8.decode(line)), {}).valid;
  } catch {
    return false;
  }
}

function verdictsOn(lines: readonly Buffer[], size = Number.POSITIVE_INFINITY): boolean[] {
  const all = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const validator = lineValidator({ verdictOnly: true });
  const found: boolean[] = [];
  for (let start = 0; start < all.length; start += size) {
    for (const { valid } of validator.push(all.subarray(start, start + size))) found.push(valid);
  }
  for (const { valid } of validator.end()) found.push(valid);
  return found;
}

/** Each between whole lines, so that the bytes of a damaged one are looked at. */
function assertSame(damaged: readonly Buffer[]) {
  const lines = damaged.flatMap((line) => [bytes, line]);
  const expected = damaged.flatMap((line) => [true, verdictOn(line)]);
  expect(verdictsOn(lines)).toEqual(expected);
}

const places = Array.from(bytes.keys());

describe('a line in which a byte is', () => {
  test.each([
    ['a quotation mark', '"'],
    ['a backslash', '\\'],
    ['a zero', '\0'],
    ['a tab', '\t'],
    ['a carriage return', '\r'],
    ['a brace', '}'],
    ['a comma', ','],
    ['a letter', 'u'],
  ])('%s', (_, text) => {
    assertSame(places.map((at) => Buffer.from(bytes).fill(text, at, at + 1)));
    assertSame(
      places.map((at) =>
        Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]),
      ),
    );
  });
});

it('is judged alike when it is cut off at any byte, or lacks one', () => {
  assertSame(places.slice(1).map((at) => bytes.subarray(0, at)));
  assertSame(places.map((at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])));
});

it('does not change when a line beside it is not UTF-8', () => {
  const broken = Buffer.from(bytes).fill(0xf1, 120, 121);
  expect(verdictsOn([bytes, broken, bytes, bytes])).toEqual([true, false, true, true]);
});

it.each([1000, 65_536, 70_000])('is judged alike in pieces of %d bytes, long lines too', (size) => {
  const long = Buffer.from(`${whole.slice(0, -1)}${' '.repeat(70_000)}}`);
  const lines = Array.from({ length: 40 }, (_, index) => (index % 7 === 3 ? long : bytes));
  expect(verdictsOn(lines, size)).toEqual(lines.map(() => true));
});

it('is judged alike where there is no WebAssembly', async () => {
  vi.resetModules();
  vi.stubGlobal('WebAssembly', undefined);
  const { lineValidator: without } = await import('../../src/stream/index.ts');
  const found = [...without({ verdictOnly: true }).push(`${whole}\n{}\n`)];
  expect(found.map(({ valid }) => valid)).toEqual([true, false]);
  vi.unstubAllGlobals();
});

it('is judged alike when two streams are read in turns', () => {
  const broken = Buffer.from(whole.replace('"temaLeccion"', '"otraClave"'));
  const all = [
    [bytes, broken],
    [broken, bytes],
  ].map((lines) => Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
  const [one, other] = all.map((piece) =>
    lineValidator({ verdictOnly: true }).push(piece)[Symbol.iterator](),
  );
  const found = [one, other, one, other].map((lines) => lines?.next().value?.valid);
  expect(found).toEqual([true, false, false, true]);
});
