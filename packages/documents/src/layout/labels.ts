import { type Word, wordsOf } from '../text/words.ts';
import type { PaperBox } from './paper-box.ts';
import { isSimilar, SHORTEST } from './similar.ts';

/** How near a label is to the paper: its wording, one that copies have, or one with a slip. */
export type Likeness = 'exact' | 'wording' | 'similar';

/** A label at the beginning of a text. */
export interface LabelMatch<Box = PaperBox> {
  readonly box: Box;
  readonly likeness: Likeness;
  /** Where in the text the answer begins. */
  readonly end: number;
  /** Nothing but the label is there. */
  readonly isWhole: boolean;
  /** A colon, a question mark, a tab or a line feed parts the label from the answer. */
  readonly isParted: boolean;
  readonly words: number;
}

/** What has a label: the paper's own wordings, and those of copies. */
interface Labelled {
  readonly labels?: readonly string[];
  readonly wordings: readonly string[];
}

interface Wording<Box> {
  readonly box: Box;
  readonly likeness: Likeness;
  readonly words: readonly string[];
  readonly text: string;
}

/** No label reaches further into a text. */
const LONGEST_LABEL = 600;

/** Every label of a paper, found at the beginning of a text by the words it has. */
export class Labels<Box extends Labelled = PaperBox> {
  readonly #byFirstWord = new Map<string, Wording<Box>[]>();
  readonly #all: Wording<Box>[] = [];
  readonly #longest: number;

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) {
      for (const label of box.labels ?? []) this.#add(box, 'exact', label);
      for (const label of box.wordings) this.#add(box, 'wording', label);
    }
    this.#longest = Math.max(0, ...this.#all.map(({ words }) => words.length));
  }

  #add(box: Box, likeness: Likeness, label: string): void {
    const words = spelledOut(wordsOf(label)).map(({ folded }) => folded);
    const wording = { box, likeness, words, text: words.join(' ') };
    const [first = ''] = words;
    this.#all.push(wording);
    this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), wording]);
  }

  /** The longest label with which the text begins. */
  at(text: string): LabelMatch<Box> | undefined {
    const words = this.#wordsOf(text);
    const starting = this.#byFirstWord.get(words[0]?.folded ?? '') ?? [];
    const found = starting
      .filter((wording) => wording.words.every((word, index) => words[index]?.folded === word))
      .sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b))[0];
    return found ? matchOf(found, words, text) : this.#similar(words, text);
  }

  /** Whether the text is the first words of a longer label, and nothing else. */
  begins(text: string): boolean {
    const words = this.#wordsOf(text);
    const starting = this.#byFirstWord.get(words[0]?.folded ?? '') ?? [];
    return starting.some(
      (wording) =>
        wording.words.length > words.length &&
        words.every(({ folded }, index) => wording.words[index] === folded),
    );
  }

  /** As many words as the longest label has, and a few more. */
  #wordsOf(text: string): readonly Word[] {
    const beginning = text.slice(0, LONGEST_LABEL);
    return spelledOut(withoutNumber(wordsOf(beginning, this.#longest + 3), beginning));
  }

  /** A whole text with a slip or two in a long label. */
  #similar(words: readonly Word[], text: string): LabelMatch<Box> | undefined {
    if (words.length > this.#longest + 2) return undefined;
    const written = words.map(({ folded }) => folded).join(' ');
    if (written.length < SHORTEST - 2) return undefined;
    const found = this.#all.find(({ text }) => isSimilar(written, text));
    if (!found) return undefined;
    const whole = { isWhole: true, isParted: true, end: text.length, words: words.length };
    return { box: found.box, likeness: 'similar', ...whole };
  }
}

function matchOf<Box>(
  wording: Wording<Box>,
  words: readonly Word[],
  text: string,
): LabelMatch<Box> {
  const count = wording.words.length;
  const rest = text.slice(words[count - 1]?.end ?? 0);
  const gap = /^(?:[\s?¿!*_.:;»”"'…]|\([^()\n]{0,80}\)|[-–—](?=\s))*/u.exec(rest)?.[0] ?? '';
  return {
    box: wording.box,
    likeness: wording.likeness,
    end: text.length - rest.length + gap.length,
    isWhole: rest.length === gap.length,
    isParted: /[:?\t\n]/.test(gap),
    words: count,
  };
}

/** A form may number its boxes: `3. Número de contacto`. */
function withoutNumber(words: readonly Word[], text: string): readonly Word[] {
  const numbered =
    /^\s*(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\s?[.)-]+|[a-zA-Z]\s?[.)]+)\s*(?=[^\dº°])/.exec(text);
  return numbered ? words.filter(({ start }) => start >= numbered[0].length) : words;
}

/** «N.º de contacto», «No. de contacto» → «numero de contacto». */
function spelledOut(words: readonly Word[]): readonly Word[] {
  const [first, ...others] = words;
  const isNumber = first && /^(?:n\.? ?[º°]|no|nro|num)$/.test(first.folded);
  return isNumber ? [{ ...first, folded: 'numero' }, ...others] : words;
}

const rank = ({ likeness }: Wording<unknown>) => (likeness === 'exact' ? 0 : 1);
