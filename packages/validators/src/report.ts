import {
  type BoxSentences,
  type Code,
  codePoints,
  type Issue,
  type Params,
  pointerTo,
  type Sentence,
  type Sentences,
  type StructuralCode,
  say,
} from '@ficha-leccion/schema';
import { has, isBlank, isLong } from './runtime.ts';

const NO_PARAMS: Params = Object.freeze({});

/** Hostile records may have millions of faults of one kind; nobody reads that many issues. */
export const MOST_REPORTED = 100;

/** Collects what is wrong with one record, in sentences. */
export class Report {
  issues: Issue[] | undefined = undefined;
  /** A key was found that holds `undefined`, which no JSON does: only a wary report tells it apart. */
  foundUndefined = false;
  /** Groups are to be copied before they are read. */
  readonly isWary: boolean;
  readonly lang: string;
  readonly #sentences: Sentences;
  readonly #own: BoxSentences | undefined;

  /** `sentences` has all that can be said of the document; a test holds each validator to that. */
  constructor(lang: string, sentences: Sentences, own?: BoxSentences, isWary = false) {
    this.lang = lang;
    this.isWary = isWary;
    this.#sentences = sentences;
    this.#own = own;
  }

  /** What the report's language says of a code in place of the rule that raises it. */
  sentenceFor(code: Code): Sentence | undefined {
    return this.#sentences[code];
  }

  add(code: StructuralCode, pointer: string, params = NO_PARAMS): void {
    const boxes = this.#own?.[code];
    const own = boxes && (boxes[pointer] ?? boxes[templateOf(pointer)]);
    const message = own ?? say(this.#sentences[code] as Sentence, params);
    this.push({ code, pointer, severity: 'error', params, message });
  }

  push(issue: Issue): void {
    if (this.issues) this.issues.push(issue);
    else this.issues = [issue];
  }

  /** A value that is no text as wanted, or (`code`) does not match its pattern. */
  addText(
    pointer: string,
    value: unknown,
    maximum: number,
    code: StructuralCode = 'texto-vacio',
  ): void {
    if (typeof value !== 'string') this.add('tipo-texto', pointer);
    else if (isBlank(value)) this.add('texto-vacio', pointer);
    else if (!isLong(value, maximum)) this.add(code, pointer);
    else this.add('texto-largo', pointer, over(maximum, codePoints(value)));
  }

  /** A list of no entries, or of too many. */
  addList(pointer: string, { length }: readonly unknown[], maximum: number): void {
    if (length === 0) this.add('lista-vacia', pointer);
    else this.add('lista-larga', pointer, over(maximum, length));
  }

  /** A map of no entries, or of too many. */
  addMap(pointer: string, { length }: readonly string[], maximum: number): void {
    if (length === 0) this.add('grupo-vacio', pointer);
    else this.add('grupo-grande', pointer, over(maximum, length));
  }

  /** What a group has besides the boxes that were found in it. */
  addUnknownKeys(
    parent: string,
    group: Readonly<Record<string, unknown>>,
    known: readonly string[],
  ): void {
    if (known.some((key) => group[key] === undefined && has(group, key)))
      this.foundUndefined = true;
    let left = MOST_REPORTED;
    for (const key in group) {
      if (known.includes(key)) continue;
      if (left-- === 0) break;
      this.add('casilla-desconocida', pointerTo(parent, key));
    }
  }
}

function over(maximo: number, length: number): Params {
  return { maximo, sobran: length - maximo };
}

function templateOf(pointer: string): string {
  return pointer.replace(/\/[0-9]+(?=\/|$)/g, '/*');
}
