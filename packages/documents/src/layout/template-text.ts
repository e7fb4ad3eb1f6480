import type { Edition, FormModel } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import { fold, wordsOf } from '../text/words.ts';

/** A fold shorter than this may well be somebody's own words. */
const SHORTEST_SENTENCE = 20;

/** The introduction in one paragraph, with room to spare. */
const LONGEST_PARAGRAPH = 2_000;

/** A longer paragraph only speaks of the document. */
const LONGEST_TITLE = 150;

/** The sentences of a paper as they are compared. */
export interface FoldedPaper {
  readonly title: string;
  readonly bands: ReadonlySet<string>;
  readonly sentences: readonly string[];
}

export function foldedPaper(form: FormModel, editions: readonly Edition[]): FoldedPaper {
  const ofEditions = editions.flatMap(({ introduction, notes }) => [...introduction, ...notes]);
  const sentences = [...form.introduction, ...form.closing, ...ofEditions].map(fold);
  return {
    title: fold(form.title),
    bands: new Set(form.sections.map(({ title }) => fold(title))),
    // Longer ones first: one may begin with another.
    sentences: [...new Set(sentences)].sort((a, b) => b.length - a.length),
  };
}

/** What is printed on one copy of the paper besides its labels: title, introduction, bands, notes. */
export class TemplateText {
  readonly #paper: FoldedPaper;
  readonly #seen = new Set<string>();

  constructor(paper: FoldedPaper) {
    this.#paper = paper;
  }

  /** Whether the paragraph is the title, or begins with it: copies add a subtitle. */
  isTitle({ text }: Paragraph): boolean {
    return text.length < LONGEST_TITLE && ` ${fold(text)} `.includes(` ${this.#paper.title} `);
  }

  isBareTitle({ text }: Paragraph): boolean {
    return text.length < LONGEST_TITLE && fold(text) === this.#paper.title;
  }

  isBand({ text }: Paragraph): boolean {
    return text.length < LONGEST_TITLE && this.#paper.bands.has(fold(text));
  }

  /** Whether the paragraph says nothing but sentences of the paper; they count as seen. */
  isPrinted({ text }: Paragraph): boolean {
    if (text.length < SHORTEST_SENTENCE || text.length > LONGEST_PARAGRAPH) return false;
    if (!this.#beginsLikeOne(text)) return false;
    let rest = ` ${fold(text)} `;
    const found = this.#paper.sentences.filter((sentence) => {
      const before = rest;
      rest = rest.replace(` ${sentence} `, ' ');
      return rest !== before;
    });
    // What remains may be the number of a footnote.
    if (found.length === 0 || !/^[\s0-9]*$/.test(rest)) return false;
    for (const sentence of found) this.#seen.add(sentence);
    return true;
  }

  /** Two words tell most answers apart from the paper, and are quickly read. */
  #beginsLikeOne(text: string): boolean {
    const words = wordsOf(text, 4).map(({ folded }) => folded);
    const [one = '', two = ''] = words.filter((word) => !/^[0-9]+$/.test(word));
    return this.#paper.sentences.some((sentence) => sentence.startsWith(`${one} ${two}`));
  }

  /** Whether a sentence of the paper was on this copy. */
  wasSeen(sentence: string): boolean {
    return this.#seen.has(fold(sentence));
  }
}
