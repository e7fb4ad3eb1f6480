import type { Edition, OutlinePart } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import { isBlank } from '../layout/slots.ts';
import { paragraphsOf } from '../model/paragraphs-of.ts';
import type { Paragraph, SourceDocument } from '../model/source-document.ts';
import { fold } from '../text/words.ts';

/** A part of an article: its heading in the file and what is under it. */
export interface FoundPart {
  readonly part: OutlinePart;
  readonly heading: Paragraph;
  readonly paragraphs: readonly Paragraph[];
  /** The heading has other words than the paper: it was found by its number. */
  readonly isRenamed: boolean;
}

export interface FoundOutline {
  readonly edition: Edition;
  /** What stands before the first heading. */
  readonly preamble: readonly Paragraph[];
  readonly parts: readonly FoundPart[];
  /** How many headings were found; the title counts as one. */
  readonly likeness: number;
  /** The file itself says what is a heading. */
  readonly hasHeadings: boolean;
}

const LONGEST_HEADING = 250;

/** A heading that only has the number of one counts so much, and only below the title of the document. */
const RENAMED = 0.25;

const NUMBER = /^\s*(?:[0-9]\.?[-)]?)\s+/;

/** Looks for the headings of a document that is written as an article: those of the likeliest edition. */
export function findOutline(source: SourceDocument, document: ReadableDocument): FoundOutline {
  const paragraphs = paragraphsOf(source.blocks).filter((paragraph) => !isBlank(paragraph));
  const title = fold(document.form.title);
  const isTitle = ({ text }: Paragraph) => text.length < LONGEST_HEADING && fold(text) === title;
  const hasHeadings = paragraphs.some(isMarked);
  const found = document.editions.map((edition): FoundOutline => {
    const { preamble, parts } = partsOf(paragraphs, edition);
    const isTitled = source.furniture.some(isTitle) || preamble.some(isTitle);
    const named = parts.filter(({ isRenamed }) => !isRenamed).length;
    const renamed = isTitled ? (parts.length - named) * RENAMED : 0;
    const likeness = named + (isTitled ? 1 : 0) + renamed;
    return { edition, preamble, parts, likeness, hasHeadings };
  });
  const [first, ...others] = found;
  if (!first) throw new TypeError(`${document.key} has no edition.`);
  return others.reduce((best, other) => (other.likeness > best.likeness ? other : best), first);
}

/** Each heading once, in the order of the edition, with what is under it. */
function partsOf(paragraphs: readonly Paragraph[], { outline = [] }: Edition) {
  const wordings = outline.map(wordingOf);
  const preamble: Paragraph[] = [];
  const parts: (FoundPart & { paragraphs: Paragraph[] })[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const isShort = paragraph.text.length <= LONGEST_HEADING;
    const words = isShort ? fold(paragraph.text.replace(NUMBER, '')) : '';
    const at = wordings.findIndex(
      (wording, index) =>
        isShort && index >= next && (hasWords(words, wording) || hasNumber(paragraph, wording)),
    );
    const wording = wordings[at];
    if (wording) {
      next = at + 1;
      const isRenamed = !hasWords(words, wording);
      parts.push({ part: wording.part, heading: paragraph, paragraphs: [], isRenamed });
    } else (parts.at(-1)?.paragraphs ?? preamble).push(paragraph);
  }
  return { preamble, parts };
}

interface Wording {
  readonly part: OutlinePart;
  readonly whole: string;
  /** Up to its colon. */
  readonly beginning: string;
}

function wordingOf(part: OutlinePart): Wording {
  const [beginning = ''] = part.heading.split(':');
  return { part, whole: fold(part.heading), beginning: fold(beginning) };
}

/** The file says that it is a heading, and it is as short as one. */
export const isMarked = ({ heading, strong, text }: Paragraph) =>
  text.length <= LONGEST_HEADING && (heading !== undefined || strong === true);

/** The heading may stop at its colon, or go on when it is more than one word. */
function hasWords(words: string, { whole, beginning }: Wording): boolean {
  if (words === whole || words === beginning) return true;
  const isLong = beginning.includes(' ') && words.length < whole.length + 100;
  return isLong && words.startsWith(`${beginning} `);
}

/** By its number, where the file says that it is a heading. */
function hasNumber(paragraph: Paragraph, { part }: Wording): boolean {
  if (part.number === undefined || !isMarked(paragraph)) return false;
  const number = /^\s*([0-9])\b/.exec((paragraph.marker ?? '') + paragraph.text)?.[1];
  return number === String(part.number);
}
