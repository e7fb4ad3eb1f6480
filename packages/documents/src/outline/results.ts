import type { Paragraph } from '../model/source-document.ts';
import { canonical, narrative } from '../text/narrative.ts';
import { wordsOf } from '../text/words.ts';
import { type Figure, figuresIn } from './figures.ts';
import { isMarked } from './find-outline.ts';

export interface Result {
  readonly nombre?: string;
  readonly texto: string;
  readonly cifras?: readonly Figure[];
  readonly notaRef?: string;
}

export interface Footnote {
  readonly marca: string;
  readonly texto: string;
}

export interface Results {
  readonly introduction: readonly Paragraph[];
  readonly results: readonly Result[];
  readonly footnotes: readonly Footnote[];
  /** Pointers below the list at which a figure can be read in two ways. */
  readonly doubts: readonly number[];
}

/** `(*) Resultados de…`: a mark of its own, then the note. */
const FOOTNOTE = /^(\(\*{1,5}\)|\*{1,5}|\([0-9]{1,2}\)|[¹²³⁴-⁹]) ?(?=\p{L})(.+)$/su;

/** Reads what is under the heading of the results: an introduction, results, footnotes. */
export function readResults(paragraphs: readonly Paragraph[], hasHeadings: boolean): Results {
  const introduction: Paragraph[] = [];
  const footnotes: Footnote[] = [];
  const open: { name?: string; paragraphs: Paragraph[] }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = canonical(paragraph);
    const [, marca, texto] = FOOTNOTE.exec(text) ?? [];
    if (marca && texto) footnotes.push({ marca, texto: texto.trim() });
    else if (isSubheading(paragraph, paragraphs[index + 1], hasHeadings)) {
      open.push({ name: text, paragraphs: [] });
    } else if (open.length === 0 && !paragraph.marker) introduction.push(paragraph);
    else if (paragraph.marker && !open.at(-1)?.name) open.push({ paragraphs: [paragraph] });
    else open.at(-1)?.paragraphs.push(paragraph);
  }

  const marks = footnotes.map(({ marca }) => marca);
  const doubts: number[] = [];
  const results = open.map(({ name, paragraphs }, index): Result => {
    const texto = narrative(paragraphs.map(canonical)).replace(/^- (?!.*\n- )/s, '');
    const { figures, isDoubtful } = figuresIn(texto);
    const notaRef = marks.find((mark) => texto.includes(mark));
    if (isDoubtful) doubts.push(index);
    return {
      ...(name && { nombre: name }),
      // A heading alone says all there is.
      texto: texto || name || '',
      ...(figures.length > 0 && { cifras: figures }),
      ...(notaRef && { notaRef }),
    };
  });
  return { introduction, results, footnotes, doubts };
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
