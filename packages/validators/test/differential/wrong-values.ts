/** What people, programs and attackers send instead of an answer. */
export const OF_OTHER_TYPES = [
  ...[null, true, false, 7, 0, -0.5, 'x', 'true', '7'],
  ...[[], {}, ['x'], { x: 'x' }, [true], [[]], [{}]],
];

/** Where a statement was asked. */
export const NOT_TRUE = [false, null, 0, 1, 'true', 'sí', [], {}, [true]];

/** Where a number was asked; JSON says `1e999`, and programs read `Infinity`. */
export const NUMBERS = [
  ...[0, -0, -1, 1.5, -0.5, 1e-7, 1e300, -1e300, 2 ** 53, -(2 ** 53), 2 ** 31],
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, '7', '1e3'],
];

export const BLANKS = [
  '',
  ' ',
  '\u00a0',
  '\t\r\n',
  '\u200b',
  '\u3000',
  '\ufeff',
  '\u00ad',
  '\u0000\u001f',
];

export const UNKNOWN_KEYS = [
  'x',
  '',
  '0',
  '__proto__',
  'constructor',
  'a/b',
  'm~n',
  '🙂',
  '\ud83d',
  '$id',
];

/** Where the keys of a map have a pattern. */
export const WRONG_KEYS = [...UNKNOWN_KEYS, 'x-', 'X-a', 'x-a\n', 'x-á', 'x--a', 'x-a/b', 'x-~1'];

/** What comes close to a pattern, an option or an identifier, and is not it. */
export const NEAR_MISSES: ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => `\n${text}`,
  (text) => ` ${text}`,
  (text) => `${text} `,
  (text) => `${text}\u200b`,
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => text + text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace(/[-+@;.]/, ''),
  (text) => text.replace(/[0-9]/, '9'),
  (text) => text.replaceAll('-', '/'),
];
