/** One word of a text, as it is compared, and where it ends in the text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A soft hyphen or a zero-width mark parts no word. */
const WORD = /\bn\.? ?[º°]|[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d\ufeff]+/giu;

/** The words of a text without case, accents and punctuation; what is in parentheses is left out. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  // Blanks of the same length keep the places of the other words.
  const visible = text.replace(/\([^()\n]{0,80}\)/g, (group) => ' '.repeat(group.length));
  for (const { 0: word, index } of visible.matchAll(WORD)) {
    words.push({ folded: foldWord(word), start: index, end: index + word.length });
    if (words.length >= limit) break;
  }
  return words;
}

/** A text as it is compared with the wording of a paper. */
export function fold(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
}
