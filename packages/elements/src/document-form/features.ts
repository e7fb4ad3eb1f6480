/**
 * Parts of a form that only some pages use: drafts, steps, opening files. The code of each is a file
 * of its own under `later/`, which loads when the page asks for the part and imports nothing.
 */
import type { TemplateResult } from 'lit';
import type { Box } from './box-tree.ts';
import type { FormController, FormElement } from './form-controller.ts';

/** What a part may do; each says only what it needs. */
export interface FormFeature {
  /** Its own rules of style. */
  readonly styles?: string;
  /** Stands before the first section. */
  before?(): TemplateResult | undefined;
  /** Stands after the last section, before the button. */
  after?(): TemplateResult | undefined;
  /** Takes the place of the sections; `undefined` leaves them as they are. */
  sections?(): TemplateResult | undefined;
  /** Stands at a box, below its error. */
  atBox?(box: Box): TemplateResult | undefined;
  /** Brings a box onto the screen that is about to get the focus. */
  reveal?(box: Box): void | Promise<void>;
  /** The person changed a box. */
  edited?(box: Box): void;
  /** The boxes were replaced by another record. */
  loaded?(): void;
  /** A service accepted the record. */
  received?(): void;
  /** The page asks for the part no longer, or the element left the page. */
  disconnect?(): void;
}

/** What a file under `later/` exports. */
export interface FeatureModule {
  create(form: FormController): FormFeature;
}

/** A part by name: when a page asks for it, and where its code is. */
export interface LaterFeature {
  isAsked(element: FormElement): boolean;
  load(): Promise<FeatureModule>;
}

/** The parts that the page asks for, as far as they are loaded, in the order of their table. */
export class Features {
  readonly #form: FormController;
  readonly #table: Readonly<Record<string, LaterFeature>>;
  readonly #loaded = new Map<string, FormFeature | undefined>();
  /** Settled when nothing is on its way. */
  loading: Promise<void> = Promise.resolve();

  constructor(form: FormController, table: Readonly<Record<string, LaterFeature>>) {
    this.#form = form;
    this.#table = table;
  }

  /** Loads what is newly asked for and lets go of what is asked for no longer. */
  follow(element: FormElement): void {
    for (const [name, feature] of Object.entries(this.#table)) {
      const isAsked = element.isConnected && feature.isAsked(element);
      if (isAsked === this.#loaded.has(name)) continue;
      if (isAsked) this.loading = this.#alsoLoading(this.#load(name, feature));
      else this.#drop(name);
    }
  }

  /** What the parts put into one place, in order. */
  templates(place: 'before' | 'after' | 'sections'): TemplateResult[] {
    return this.#all().flatMap((feature) => feature[place]?.() ?? []);
  }

  atBox(box: Box): TemplateResult[] {
    return this.#all().flatMap((feature) => feature.atBox?.(box) ?? []);
  }

  async reveal(box: Box): Promise<void> {
    for (const feature of this.#all()) await feature.reveal?.(box);
  }

  edited(box: Box): void {
    for (const feature of this.#all()) feature.edited?.(box);
  }

  tell(what: 'loaded' | 'received'): void {
    for (const feature of this.#all()) feature[what]?.();
  }

  #all(): FormFeature[] {
    return Object.keys(this.#table).flatMap((name) => this.#loaded.get(name) ?? []);
  }

  async #alsoLoading(another: Promise<void>): Promise<void> {
    await Promise.all([this.loading, another]);
  }

  async #load(name: string, feature: LaterFeature): Promise<void> {
    this.#loaded.set(name, undefined);
    try {
      const { create } = await feature.load();
      // Meanwhile the page may have changed its mind.
      if (!this.#loaded.has(name)) return;
      const made = create(this.#form);
      this.#loaded.set(name, made);
      this.#form.adopt(made.styles);
      this.#form.update();
    } catch (error) {
      console.error(`The part «${name}» of the form could not be loaded.`, error);
    }
  }

  #drop(name: string): void {
    this.#loaded.get(name)?.disconnect?.();
    this.#loaded.delete(name);
    this.#form.update();
  }
}
