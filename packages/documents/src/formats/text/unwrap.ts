interface Line {
  readonly text: string;
  readonly number: number;
}

const ENDS_SENTENCE = /[.:;!?…»”"')\]]\s*$/;
const BEGINS_ITEM = /^\s*(?:[-•●▪·*]|[0-9]{1,3}[.)]|[a-z][.)])\s*/;

/** Shorter than this, a text was not broken into lines by a page. */
const NARROWEST_PAGE = 60;
const WIDEST_PAGE = 200;

/**
 * Joins the lines that a page broke. A line goes on in the next one when it is about as long as the
 * longest and ends no sentence, or when the next one begins in lower case.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const lengths = lines.map(({ text }) => text.trim().length);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  // A paragraph longer than any line of a page: its lines are not a page's.
  if (width < NARROWEST_PAGE || width > WIDEST_PAGE) return [...lines];

  const joined: Line[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const text = line.text.trim();
    const last = joined.at(-1);
    const isFull = lastLength > width * 0.8;
    const goesOn =
      last !== undefined &&
      text !== '' &&
      lastLength > width / 2 &&
      !ENDS_SENTENCE.test(last.text) &&
      !BEGINS_ITEM.test(text) &&
      (isFull || /^\p{Ll}/u.test(text));
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()} ${text}` };
    else joined.push(line);
    lastLength = text.length;
  }
  return joined;
}
