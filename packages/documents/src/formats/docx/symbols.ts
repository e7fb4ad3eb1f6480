/** What the characters of Word's picture fonts look like, by font and by the last byte of the code. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    111: '☐',
    113: '☐',
    114: '☐',
    120: '☒',
    168: '☐',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
    108: '●',
    110: '■',
    159: '•',
    167: '▪',
    216: '➢',
    224: '→',
  },
  'wingdings 2': {
    79: '✗',
    80: '✓',
    81: '☒',
    82: '☑',
    83: '☒',
    84: '☒',
    42: '☐',
    48: '☐',
    163: '☐',
  },
  symbol: { 183: '•', 168: '♦' },
};

/** The character that `<w:sym w:font="Wingdings" w:char="F0FE"/>` shows. */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isInteger(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  return fonts[font.toLowerCase()]?.[code & 0xff] ?? String.fromCodePoint(code);
}
