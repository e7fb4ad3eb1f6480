import type { FormModel, MessageTable } from '@ficha-leccion/schema';
import type { Language, Languages, OwnTexts, PartTexts } from './language.ts';
import type { otherWords } from './later/other-words.ts';

/** What is said of one version of a document: its boxes, its errors, and by the element itself. */
export interface Worded<Texts> {
  readonly model: FormModel;
  /** Views have none: they find no errors. */
  readonly messages?: MessageTable;
  readonly texts: Texts;
}

/** What a page asks for: a `lang`, and its own texts. */
export interface Asking extends Element {
  readonly lang: string;
  readonly texts?: OwnTexts | undefined;
}

/**
 * In whose words an element speaks. Its own Spanish is there from the first moment; any other words
 * load when the page asks for them, and until then, or if they do not arrive, Spanish stays.
 */
export class Wording<Texts extends object> {
  readonly #kind: 'formTexts' | 'viewTexts';
  readonly #languages: Languages;
  readonly #changed: () => void;
  #lang = '';
  #own: OwnTexts | undefined;
  #parts: readonly OwnTexts['partTexts'][] = [];
  #words: ((worded: Worded<Texts>) => Worded<Texts>) | undefined;
  /** Settled when nothing is on its way. */
  loading: Promise<void> = Promise.resolve();

  constructor(kind: 'formTexts' | 'viewTexts', languages: Languages, changed: () => void) {
    this.#kind = kind;
    this.#languages = languages;
    this.#changed = changed;
  }

  /** Loads what is newly asked for; only the element's own `lang` counts, not the page's. */
  follow(element: Asking): void {
    // Where a server draws the element, it has no `lang`.
    const { lang = '', texts } = element;
    if (lang === this.#lang && texts === this.#own) return;
    this.#lang = lang;
    this.#own = texts;
    const load = this.#languages[lang.split('-')[0]?.toLowerCase() ?? ''];
    if (load || texts) {
      this.loading = this.#load(load, texts, element.localName);
    } else {
      if (lang && !/^es\b/i.test(lang)) {
        const known = ['es', ...Object.keys(this.#languages)].join(', ');
        console.warn(`<${element.localName}>: no words in «${lang}» (it has: ${known}).`);
      }
      this.loading = Promise.resolve();
      this.#words = undefined;
      this.#parts = [];
      this.#changed();
    }
  }

  /** A version in the words that are there by now. */
  of(spanish: Worded<Texts>): Worded<Texts> {
    return this.#words?.(spanish) ?? spanish;
  }

  /** What a part of the form says, `spanish` where there are no other words. */
  part<Name extends keyof PartTexts>(name: Name, spanish: PartTexts[Name]): PartTexts[Name] {
    const given = this.#parts.map((parts) => parts?.[name] as object | undefined);
    return Object.assign({}, spanish, ...given);
  }

  async #load(load: Languages[string] | undefined, own: OwnTexts | undefined, tag: string) {
    const lang = this.#lang;
    try {
      const [{ otherWords }, found] = await Promise.all([
        import('./later/other-words.ts'),
        load?.(),
      ]);
      // Meanwhile the page may have changed its mind.
      if (lang !== this.#lang || own !== this.#own) return;
      this.#parts = [found?.language.partTexts, own?.partTexts];
      this.#words = this.#with(otherWords, found?.language, own, tag);
      this.#changed();
    } catch (error) {
      console.error(`<${tag}>: its words in «${lang}» could not be loaded.`, error);
    }
  }

  #with(
    translate: typeof otherWords,
    language: Language | undefined,
    own: OwnTexts | undefined,
    tag: string,
  ): (worded: Worded<Texts>) => Worded<Texts> {
    const kind = this.#kind;
    return (worded) => translate(worded, kind, language, own, tag) as Worded<Texts>;
  }
}
