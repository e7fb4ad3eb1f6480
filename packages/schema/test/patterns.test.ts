import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type PatternName, patterns } from '../src/dialect/patterns.ts';

const names = Object.keys(patterns) as PatternName[];
const anchored = names.filter((name) => name !== 'notBlank');

/** Unicode White_Space, controls, soft hyphen, zero-width and direction marks. */
const BLANKS = [
  ...[
    0x20, 0x7f, 0x85, 0xa0, 0xad, 0x61c, 0x1680, 0x180e, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
    0xfeff,
  ],
  ...range(0x00, 0x1f),
  ...range(0x80, 0x9f),
  ...range(0x2000, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
].map((codePoint) => String.fromCodePoint(codePoint));

describe.each(names)('%s', (name) => {
  const { source } = patterns[name];
  const expression = new RegExp(source, 'u');

  it('refuses every text without a visible character', () => {
    for (const blank of ['', ...BLANKS, BLANKS.join(''), ' '.repeat(1_000)]) {
      expect(expression.test(blank), JSON.stringify(blank)).toBe(false);
    }
  });

  it('uses nothing that other languages read in another way', () => {
    expect(source).not.toMatch(/\\[dDwWsSbBpPAzZx1-9]|\\u\{|\(\?</);
  });

  it.each(hostileTexts(name))('decides a megabyte of %s', (_, make) => {
    expect(() => test(expression, make(1_000_000))).not.toThrow();
  });
});

it.each(anchored)('%s reads the whole text, and no line feed after it', (name) => {
  const { source } = patterns[name];
  expect(source.startsWith('^')).toBe(true);
  expect(source.endsWith('$(?!\\n)')).toBe(true);
});

it('lets every other character stand for an answer', () => {
  const expression = new RegExp(patterns.notBlank.source, 'u');
  const blank = new Set(BLANKS);
  const notBlank = [...range(0, 0x2fff), 0x1f642, 0xd83d, 0xe000, 0x10ffff];
  for (const text of notBlank.map((codePoint) => String.fromCodePoint(codePoint))) {
    expect(expression.test(text), unicodeName(text)).toBe(!blank.has(text));
  }
});

/** Texts that come close to matching for as long as they can. */
function hostileTexts(name: PatternName): [string, (length: number) => string][] {
  const repeated = (unit: string, end = '') => {
    return (length: number) => `${unit.repeat(length / unit.length)}${end}`;
  };
  const near: Record<PatternName, [string, string?][]> = {
    notBlank: [[' '], ['\u200b'], ['\n']],
    civilDate: [['2024-02-'], ['0'], ['2024-02-29\n']],
    telephone: [['+57'], ['+1234567;ext=1'], ['3']],
    email: [['a'], ['a.'], ['a@'], ['a@a.', '@'], ['a@a-', '-'], ['@a.'], ['-']],
    httpsUrl: [['https://'], ['https://a.', '/'], ['https://aa.aa/', ' '], ['a.']],
    nit: [['1'], ['123456789-']],
    divipola: [['5'], ['54001']],
    opaqueId: [['a'], ['a.', '.'], ['/']],
    sha256: [['a'], ['0f']],
    extensionPrefix: [['x-'], ['x-a'], ['-a', '-']],
  };
  return near[name].map(([unit, end]) => [JSON.stringify(unit), repeated(unit, end)]);
}

/** A pattern that takes more than linear time would need hours; it is stopped, as only `vm` can. */
function test(expression: RegExp, text: string): boolean {
  const context = createContext({ expression, text });
  return new Script('expression.test(text)').runInContext(context, { timeout: 20_000 });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function unicodeName(text: string): string {
  return `U+${text.codePointAt(0)?.toString(16)}`;
}
