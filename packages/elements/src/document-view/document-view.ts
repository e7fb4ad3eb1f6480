import { isObject } from '@ficha-leccion/schema';
import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import type { FormRecord } from '../events.ts';
import type { Languages, OwnTexts } from '../languages/language.ts';
import { type Worded, Wording } from '../languages/wording.ts';
import { titleLevel, USUAL_LEVEL } from '../title-level.ts';
import { tokens } from '../tokens.ts';
import { styles } from './styles.ts';
import {
  blankFormTemplate,
  type Reason,
  recordTemplate,
  refusalTemplate,
} from './view.template.ts';
import { type ViewTexts, viewTexts } from './view-texts.ts';
import { read, type ViewVersion, type ViewVersions } from './view-version.ts';

/**
 * A document to be read and printed, whatever the document: a subclass only says which versions it
 * has. What is in the record is shown, contact data included: the host redacts it before.
 *
 * @attr {string} lang - `en` shows it in English; whatever begins with `es`, or nothing, in Spanish.
 * @csspart view - Everything.
 * @csspart band - «No autorizada para compartir».
 * @csspart notice - Why something is not shown.
 * @csspart title - The heading of the document.
 * @csspart section - A section of the paper.
 * @csspart section-title - Its heading.
 * @csspart box - A label with its answer.
 * @csspart label - The label.
 * @csspart answer - The answer.
 * @csspart entry - An entry of a list.
 * @csspart link - An address of mail or of a page.
 * @cssproperty [--ficha-color-primary=#0943b5] - Headings' bars, buttons, links.
 * @cssproperty [--ficha-color-text=#1a1a1a] - Text.
 * @cssproperty [--ficha-color-muted=#4c4c4c] - Help and notes.
 * @cssproperty [--ficha-color-error=#a80521] - Errors and what must not be overlooked.
 * @cssproperty [--ficha-color-surface=#fff] - The ground.
 * @cssproperty [--ficha-color-band=#e5ecf8] - The ground of section titles.
 * @cssproperty [--ficha-color-border=#4c4c4c] - The borders of boxes.
 * @cssproperty [--ficha-color-focus=#fecc2f] - The outer colour of the focus ring; the inner is the primary one.
 * @cssproperty [--ficha-font=inherit] - The font family.
 * @cssproperty [--ficha-padding=1rem] - The room between the content and the edge of the element.
 */
export abstract class DocumentViewElement extends LitElement {
  static override styles = unsafeCSS(tokens + styles);
  static override properties = {
    version: { reflect: true, useDefault: true },
    headingLevel: { attribute: 'heading-level', type: Number, reflect: true, useDefault: true },
    blank: { type: Boolean, reflect: true },
    texts: { attribute: false },
    language: { attribute: 'lang' },
    // The accessor is ours; listing it keeps a record that was set before the element was defined.
    record: { attribute: false, noAccessor: true },
  };

  /** The version of the blank form; the newest unless told otherwise. A record names its own. */
  declare version: string;
  /** The level of the title's heading, 1 to 5 (default 2); sections are one below. */
  declare headingLevel: number;
  /** Shows the empty form, to be printed and filled in by hand, whatever the record. */
  declare blank: boolean;
  /** The page's own words, for another language or a house style; set a new object to change them. */
  declare texts: OwnTexts | undefined;
  /** @internal The attribute `lang`, whose property every element has, as Lit observes it. */
  declare language: string | null;

  /** @internal */
  readonly versions: ViewVersions;
  readonly #wording: Wording<ViewTexts>;
  /** `null` while nothing was given. */
  #record: unknown = null;

  constructor(versions: ViewVersions, languages: Languages = {}) {
    super();
    this.versions = versions;
    this.#wording = new Wording('viewTexts', languages, () => this.requestUpdate());
    this.version = Object.keys(versions).at(-1) ?? '';
    this.headingLevel = USUAL_LEVEL;
    this.blank = false;
  }

  /**
   * The record to be shown, of any version of the document: its `$schema` says which. Nothing is
   * shown without one. What is no record of this document is answered with a sentence on the page,
   * never with an exception.
   */
  get record(): FormRecord | null {
    return isObject(this.#record) ? this.#record : null;
  }

  set record(record: unknown) {
    this.#record = copyOf(record);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#wording.follow(this);
  }

  override render(): TemplateResult {
    const level = titleLevel(this.headingLevel);
    if (this.blank) {
      const version = Object.hasOwn(this.versions, this.version) && this.versions[this.version];
      if (!version) return this.#refusal('otherVersion');
      const { model, texts } = this.#inWords(version);
      return blankFormTemplate(model, texts, level);
    }
    if (this.#record === null) return html``;
    const reading = read(this.#record, this.versions);
    if (!reading.readable) return this.#refusal(reading.reason);
    const { model, texts } = this.#inWords(reading.version);
    const voice = { texts, lang: model.lang, answersLang: reading.version.model.lang };
    const version = { ...reading.version, model };
    return recordTemplate({ ...reading, version }, voice, level);
  }

  /** Also waits for words in another language. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#wording.follow(this);
    await this.#wording.loading;
    return super.getUpdateComplete();
  }

  #inWords({ model }: ViewVersion): Worded<ViewTexts> {
    return this.#wording.of({ model, texts: viewTexts });
  }

  /** What cannot be shown is of no version: the newest one's language says so. */
  #refusal(reason: Reason): TemplateResult {
    const newest = Object.values(this.versions).at(-1) as ViewVersion;
    const { model, texts } = this.#inWords(newest);
    return refusalTemplate(reason, { texts, lang: model.lang, answersLang: newest.model.lang });
  }
}

/** As JSON, because frameworks hand over proxies; what cannot be JSON is not shown. */
function copyOf(record: unknown): unknown {
  if (record === null || record === undefined) return null;
  try {
    return JSON.parse(JSON.stringify(record));
  } catch {
    return 'unreadable';
  }
}
