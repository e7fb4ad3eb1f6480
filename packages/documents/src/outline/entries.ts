import type { EntryBoxes } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import { canonical, narrative } from '../text/narrative.ts';
import { wordsOf } from '../text/words.ts';
import { figuresIn } from './figures.ts';
import { type FoundPart, isMarked } from './find-outline.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What is under one heading. */
export interface ReadEntries {
  /** Before the first entry. */
  readonly introduction: readonly Paragraph[];
  readonly entries: readonly Entry[];
  readonly notes: readonly Entry[];
  /** The entries in which a figure can be read in two ways. */
  readonly doubts: readonly number[];
}

/** `(*) Resultados de…`: a mark of its own, then the note. */
const FOOTNOTE = /^(\(\*{1,5}\)|\*{1,5}|\([0-9]{1,2}\)|[¹²³⁴-⁹]) ?(?=\p{L})(.+)$/su;

/**
 * The parts of an article, the notes at its end with the entries that have their mark: Word puts them
 * after whatever comes last.
 */
export function withNotesOf(parts: readonly FoundPart[]): readonly FoundPart[] {
  const marked = parts.find(({ part }) => part.entries);
  const texts = marked?.paragraphs.map(canonical).join('\n') ?? '';
  const isNote = (paragraph: Paragraph) => {
    const [, mark = ''] = FOOTNOTE.exec(canonical(paragraph)) ?? [];
    // A star alone may be the sign of a list.
    return /^[(\u00b9\u00b2\u00b3\u2074-\u2079]/.test(mark) && texts.includes(mark);
  };
  const others = parts.filter((found) => found !== marked);
  const notes = others.flatMap(({ paragraphs }) => paragraphs.filter(isNote));
  if (notes.length === 0) return parts;
  return parts.map((found) =>
    found === marked
      ? { ...found, paragraphs: [...found.paragraphs, ...notes] }
      : { ...found, paragraphs: found.paragraphs.filter((paragraph) => !isNote(paragraph)) },
  );
}

/** Reads what is under a heading that has others under it: an introduction, entries, notes. */
export function readEntries(
  paragraphs: readonly Paragraph[],
  boxes: EntryBoxes,
  hasHeadings: boolean,
): ReadEntries {
  const introduction: Paragraph[] = [];
  const notes: { readonly mark: string; readonly text: string }[] = [];
  const open: { name?: string; paragraphs: Paragraph[] }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = canonical(paragraph);
    const [, mark, note] = FOOTNOTE.exec(text) ?? [];
    if (mark && note) notes.push({ mark, text: note.trim() });
    else if (isSubheading(paragraph, paragraphs[index + 1], hasHeadings)) {
      open.push({ name: text, paragraphs: [] });
    } else if (open.length === 0 && !paragraph.marker) introduction.push(paragraph);
    else if (paragraph.marker && !open.at(-1)?.name) open.push({ paragraphs: [paragraph] });
    else open.at(-1)?.paragraphs.push(paragraph);
  }

  const doubts: number[] = [];
  const entries = open.map(({ name, paragraphs }, index): Entry => {
    const text = narrative(paragraphs.map(canonical)).replace(/^- (?!.*\n- )/s, '');
    const { figures, isDoubtful } = figuresIn(text, boxes.figures);
    const note = notes.find(({ mark }) => text.includes(mark));
    if (isDoubtful) doubts.push(index);
    return {
      ...(name && { [boxes.heading]: name }),
      // A heading alone says all there is.
      [boxes.text]: text || name || '',
      ...(figures.length > 0 && { [boxes.figures.list]: figures }),
      ...(note && { [boxes.noteMark]: note.mark }),
    };
  });
  const { mark, text } = boxes.notes;
  const written = notes.map((note) => ({ [mark]: note.mark, [text]: note.text }));
  return { introduction, entries, notes: written, doubts };
}

/** A heading of the file; in a text that has none, a few words without a full stop before more. */
function isSubheading(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  hasHeadings: boolean,
): boolean {
  const { text, marker } = paragraph;
  if (isMarked(paragraph)) return true;
  if (hasHeadings || marker || !next || /[.:;,!?)0-9]\s*$/.test(text)) return false;
  return wordsOf(text, 7).length < 7 && next.text.length > text.length;
}
