/**
 * Parts of a form that only some pages use: drafts, steps, opening files. The code of each is a file
 * of its own under `later/`, which loads when the page asks for the part and imports nothing.
 */
import type { TemplateResult } from 'lit';
import type { FormRecord } from '../events.ts';
import type { Box, ScalarBox } from './box-tree.ts';
import type { BoxState } from './controls.template.ts';
import type { FormParts } from './form.template.ts';
import type { FormController } from './form-controller.ts';
import type { FormElement } from './form-element.ts';
import type { Filler } from './record-loading.ts';

/** What a part may do; each says only what it needs. */
export interface FormFeature {
  /** Its own rules of style. */
  readonly styles?: string;
  /** Stands before the first section. */
  before?(): TemplateResult | undefined;
  /** Stands after the last section, before the button. */
  after?(): TemplateResult | undefined;
  /** Lays out all that stands below title and errors; otherwise one part comes after the other. */
  layOut?(parts: FormParts): TemplateResult;
  /** Enter or the submit button was pressed; `true` where the part goes on instead of sending. */
  goOn?(): boolean;
  /** Stands at a box, below its error; what of it describes the box has the id `${box.id}-note`. */
  atBox?(box: Box): TemplateResult | undefined;
  /** Takes the place of a box's control; `undefined` leaves it as it is. */
  control?(box: ScalarBox, state: BoxState): TemplateResult | undefined;
  /** The ids of what describes a box, where that is not all that stands at it. */
  describing?(box: Box): readonly string[];
  /** Stands where the record is looked at as a whole: before it is sent, and once it was received. */
  overview?(): TemplateResult | undefined;
  /** Brings a box onto the screen that is about to get the focus. */
  reveal?(box: Box): void | Promise<void>;
  /** The person changed a box. */
  edited?(box: Box): void;
  /** The person left a box that was changed. */
  left?(box: Box): void;
  /** The boxes are other ones; where the form is the same, they held `before`. */
  loaded?(by: Filler, before: FormRecord): void;
  /** A service accepted the record. */
  received?(): void;
  /** The page asks for the part no longer, or the element left the page. */
  disconnect?(): void;
}

/** What a file under `later/` exports. */
export interface FeatureModule {
  create(form: FormController): FormFeature;
}

/** A part by name: what a page asks of it, and where its code is. */
export interface LaterFeature {
  /** Nothing where it is falsy; where it becomes another value, the part is made anew. */
  asked(element: FormElement, form: FormController): unknown;
  load(): Promise<FeatureModule>;
}

interface Loaded {
  readonly asked: unknown;
  readonly feature?: FormFeature;
}

/** The parts that the page asks for, as far as they are loaded, in the order of their table. */
export class Features {
  readonly #form: FormController;
  readonly #table: Readonly<Record<string, LaterFeature>>;
  readonly #loaded = new Map<string, Loaded>();
  /** The parts that are there. */
  #parts: readonly FormFeature[] = [];
  /** Settled when nothing is on its way. */
  loading: Promise<void> = Promise.resolve();

  constructor(form: FormController, table: Readonly<Record<string, LaterFeature>>) {
    this.#form = form;
    this.#table = table;
  }

  /** Loads what is newly asked for and lets go of what is asked for no longer. */
  follow(element: FormElement): void {
    for (const [name, feature] of Object.entries(this.#table)) {
      const asked = (element.isConnected && feature.asked(element, this.#form)) || undefined;
      if (asked === this.#loaded.get(name)?.asked) continue;
      this.#drop(name);
      if (asked === undefined) continue;
      this.loading = this.#alsoLoading(this.#load(name, feature, asked));
    }
  }

  /** What the parts put into one place, in order. */
  templates(place: 'before' | 'after' | 'overview'): TemplateResult[] {
    return this.#parts.flatMap((feature) => feature[place]?.() ?? []);
  }

  layOut(parts: FormParts): TemplateResult | undefined {
    return this.#parts.find((feature) => feature.layOut)?.layOut?.(parts);
  }

  goOn(): boolean {
    return this.#parts.some((feature) => feature.goOn?.());
  }

  atBox(box: Box): TemplateResult[] {
    return this.#parts.flatMap((feature) => feature.atBox?.(box) ?? []);
  }

  control(box: ScalarBox, state: BoxState): TemplateResult | undefined {
    return this.#parts.map((feature) => feature.control?.(box, state)).find(Boolean);
  }

  describing(box: Box): readonly string[] {
    const own = (feature: FormFeature) => feature.describing?.(box) ?? [`${box.id}-note`];
    return this.#parts.flatMap((feature) => (feature.atBox?.(box) ? own(feature) : []));
  }

  async reveal(box: Box): Promise<void> {
    for (const feature of this.#parts) await feature.reveal?.(box);
  }

  edited(box: Box): void {
    for (const feature of this.#parts) feature.edited?.(box);
  }

  left(box: Box): void {
    for (const feature of this.#parts) feature.left?.(box);
  }

  loaded(by: Filler, before: FormRecord): void {
    for (const feature of this.#parts) feature.loaded?.(by, before);
  }

  received(): void {
    for (const feature of this.#parts) feature.received?.();
  }

  #set(name: string, loaded: Loaded | undefined): void {
    if (loaded) this.#loaded.set(name, loaded);
    else this.#loaded.delete(name);
    const names = Object.keys(this.#table);
    this.#parts = names.flatMap((each) => this.#loaded.get(each)?.feature ?? []);
  }

  async #alsoLoading(another: Promise<void>): Promise<void> {
    await Promise.all([this.loading, another]);
  }

  async #load(name: string, feature: LaterFeature, asked: unknown): Promise<void> {
    const loading: Loaded = { asked };
    this.#set(name, loading);
    try {
      const { create } = await feature.load();
      // Meanwhile the page may have changed its mind.
      if (this.#loaded.get(name) !== loading) return;
      const made = create(this.#form);
      this.#set(name, { asked, feature: made });
      this.#form.adopt(made.styles);
      this.#form.update();
    } catch (error) {
      console.error(`The part «${name}» of the form could not be loaded.`, error);
    }
  }

  #drop(name: string): void {
    if (!this.#loaded.has(name)) return;
    this.#loaded.get(name)?.feature?.disconnect?.();
    this.#set(name, undefined);
    this.#form.update();
  }
}
