interface Line {
  readonly text: string;
  readonly number: number;
}

const ENDS_SENTENCE = /[.:;!?…»”"')\]]\s*$/;
const BEGINS_ITEM = /^\s*(?:[-•●▪·*]|[0-9]{1,3}[.)]|[a-z][.)])\s*/;

/** Lines of a page are about so wide; longer ones are paragraphs as they were written. */
const NARROWEST_PAGE = 60;
const WIDEST_PAGE = 200;

/** A shorter line was ended by its author. */
const SHORTEST_LINE = 45;

/**
 * Joins the lines that a page broke. A line that ends no sentence goes on in the next one when that
 * begins in lower case, or when it is about as long as the longest line of the page; never in a line
 * that begins a box.
 */
export function unwrapped(
  lines: readonly Line[],
  beginsBox: (text: string) => boolean = () => false,
): Line[] {
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.trim().length), 0);
  const isPage = width >= NARROWEST_PAGE && width <= WIDEST_PAGE;
  const paragraphs: { readonly first: Line; readonly texts: string[] }[] = [];
  let last = '';
  for (const line of lines) {
    const text = line.text.trim();
    const open = paragraphs.at(-1);
    const isFull = isPage && last.length > width * 0.8;
    const goesOn =
      text !== '' &&
      last.length >= SHORTEST_LINE &&
      !ENDS_SENTENCE.test(last) &&
      !BEGINS_ITEM.test(text) &&
      (isFull || /^\p{Ll}/u.test(text)) &&
      !beginsBox(text);
    if (open && goesOn) open.texts.push(text);
    else paragraphs.push({ first: line, texts: [line.text.trimEnd()] });
    last = text;
  }
  return paragraphs.map(({ first, texts }) => ({ ...first, text: texts.join(' ') }));
}
