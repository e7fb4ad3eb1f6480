import type { Edition, FormModel } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import { fold } from '../text/words.ts';

/** A fold shorter than this may well be somebody's own words. */
const SHORTEST_SENTENCE = 20;

/** The introduction in one paragraph, with room to spare. */
const LONGEST_PARAGRAPH = 2_000;

/** A longer paragraph only speaks of the document. */
const LONGEST_TITLE = 150;

/** What is printed on the paper besides its labels: title, introduction, bands, notes. */
export class TemplateText {
  readonly #title: string;
  readonly #bands: ReadonlySet<string>;
  readonly #sentences: readonly string[];
  readonly #seen = new Set<string>();

  constructor(form: FormModel, editions: readonly Edition[]) {
    const ofEditions = editions.flatMap(({ introduction, notes }) => [...introduction, ...notes]);
    const sentences = [...form.introduction, ...form.closing, ...ofEditions].map(fold);
    this.#title = fold(form.title);
    this.#bands = new Set(form.sections.map(({ title }) => fold(title)));
    // Longer ones first: one may begin with another.
    this.#sentences = [...new Set(sentences)].sort((a, b) => b.length - a.length);
  }

  /** Whether the paragraph is the title, or begins with it: copies add a subtitle. */
  isTitle({ text }: Paragraph): boolean {
    return text.length < LONGEST_TITLE && ` ${fold(text)} `.includes(` ${this.#title} `);
  }

  isBareTitle({ text }: Paragraph): boolean {
    return fold(text) === this.#title;
  }

  isBand({ text }: Paragraph): boolean {
    return this.#bands.has(fold(text));
  }

  /** Whether the paragraph says nothing but sentences of the paper; they count as seen. */
  isPrinted({ text }: Paragraph): boolean {
    if (text.length < SHORTEST_SENTENCE || text.length > LONGEST_PARAGRAPH) return false;
    let rest = ` ${fold(text)} `;
    const found = this.#sentences.filter((sentence) => {
      const before = rest;
      rest = rest.replace(` ${sentence} `, ' ');
      return rest !== before;
    });
    // What remains may be the number of a footnote.
    if (found.length === 0 || !/^[\s0-9]*$/.test(rest)) return false;
    for (const sentence of found) this.#seen.add(sentence);
    return true;
  }

  /** Whether a sentence of the paper was on this copy. */
  wasSeen(sentence: string): boolean {
    return this.#seen.has(fold(sentence));
  }
}
