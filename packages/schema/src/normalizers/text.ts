/**
 * A run of marks that no language writes: Unicode's Stream-Safe Text Format (UAX #15) stops at
 * thirty. Composing such a run takes quadratic time, so a text that holds one is left uncomposed.
 */
const endlessMarks = /\p{M}{31}/u;

/** Zero-width space, byte-order mark and soft hyphen: left behind by web pages, files and PDFs. */
const leftovers = /[\u200b\ufeff\u00ad]/g;

/** What the contract counts as an answer: a text of controls and zero-width marks only is none. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** Runs of blanks but for the single space, so that what is written plainly is not put together anew. */
const blanks = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * The first class is only ever a bullet (U+F0B7 is Word's, from the font Symbol), so the text may be
 * glued to it; the second class also begins words and numbers, so a blank must follow.
 */
const bullets =
  /^(?:[\u25cf\u2022\u25aa\u25e6\u2023\u2219\uf0b7] ?(?=.)|[\u00b7\u2013\u2014*+] )/gm;

/**
 * The one form in which a narrative is stored: NFC; lines end in LF and are trimmed; blanks and
 * their runs are one space; bullets are `- `; one blank line at most between paragraphs, none at the
 * ends. A text without a visible character becomes `''`.
 *
 * Nothing else changes: numbers of lists (`1. `, `a) `), single line feeds, quotation marks and
 * spelling stay the author's, and so do U+200C and U+200D, which shape letters and emoji.
 */
export function normalizeText(text: string): string {
  // Leftovers go before the composition: one of them may stand between a letter and its accent.
  const plain = text.replace(leftovers, '');
  if (!visible.test(plain)) return '';
  return (endlessMarks.test(plain) ? plain : plain.normalize('NFC'))
    .replace(lineEnds, '\n')
    .replace(blanks, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .trim()
    .replace(bullets, '- ')
    .replace(/\n{3,}/g, '\n\n');
}

/** Whether a text already is in the form in which narratives are stored. */
export function isNormalText(text: string): boolean {
  return isPlainlyNormal(text) || text === normalizeText(text);
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;

/**
 * Nearly every text is told to be normal by looking at each of its units once: letters of Latin
 * alphabets, which are composed, single blanks, and no more than two line feeds. What is not may be
 * normal all the same.
 */
function isPlainlyNormal(text: string): boolean {
  let before = LINE_FEED;
  let lineFeeds = 2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === BLANK) {
      if (before === BLANK || before === LINE_FEED) return false;
    } else if (unit === LINE_FEED) {
      if (before === BLANK || ++lineFeeds > 2) return false;
    } else {
      if (!isPlain(unit) || (before === LINE_FEED && mayBeBullet(unit))) return false;
      lineFeeds = 0;
    }
    before = unit;
  }
  return before !== BLANK && before !== LINE_FEED;
}

/** ASCII, Latin-1 and Latin Extended-A but for blanks and soft hyphens; dashes and quotation marks. */
function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit > BLANK;
  if (unit < 0x180) return unit > 0xa0 && unit !== 0xad;
  return (unit >= 0x2013 && unit <= 0x201f) || unit === 0x2026;
}

/** `*`, `+`, `·` and dashes. */
function mayBeBullet(unit: number): boolean {
  return unit === 0x2a || unit === 0x2b || unit === 0xb7 || unit === 0x2013 || unit === 0x2014;
}
