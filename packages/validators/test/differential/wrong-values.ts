/** What people, programs and attackers send instead of an answer. */
export const OF_OTHER_TYPES = [null, true, 7, -0.5, 'x', [], {}, ['x'], { x: 'x' }];

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
