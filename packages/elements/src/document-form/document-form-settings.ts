import type { Pointer, Profile } from '@ficha-leccion/schema';
import { LitElement } from 'lit';
import type { OwnTexts } from '../languages/language.ts';
import { USUAL_LEVEL } from '../title-level.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import type { DraftStore } from './draft.ts';
import type { Exporter, Importer } from './files.ts';

/**
 * What a page sets of a form: attributes, properties, custom properties.
 *
 * @attr {string} lang - `en` shows it in English; whatever begins with `es`, or nothing, in Spanish.
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
 * @cssproperty [--ficha-scroll-margin=1rem] - The height of what covers the top of the page, as a sticky header.
 */
export abstract class DocumentFormSettings extends LitElement {
  static override properties = {
    version: { reflect: true, useDefault: true },
    profile: { reflect: true, useDefault: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true, useDefault: true },
    bloqueadas: { attribute: false },
    configuracion: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    draftHours: { attribute: 'draft-hours', type: Number },
    draftPersonalData: { attribute: 'draft-personal-data', type: Boolean },
    draftStore: { attribute: false },
    pasos: { type: Boolean, reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    fechaLimite: { attribute: 'fecha-limite' },
    texts: { attribute: false },
    language: { attribute: 'lang' },
    archivos: { type: Boolean, reflect: true },
    importer: { attribute: false },
    exporters: { attribute: false },
    // The accessor is ours; listing it keeps a record that was set before the element was defined.
    record: { attribute: false, noAccessor: true },
  };

  /**
   * The version of the document that is filled in; the newest unless told otherwise. A record of
   * another version is brought to this one, the one that is filled in included.
   */
  declare version: string;
  /** The profile a record must meet to be sent: `diligenciada` (default) or `borrador`. */
  declare profile: Profile;
  /** Shows the record without letting it be edited. */
  declare readonly: boolean;
  /** Shows the record greyed out; nothing can be edited or sent. */
  declare disabled: boolean;
  /**
   * Pointers (RFC 6901) of the boxes that the host filled in and keeps: they can be read and reached,
   * not edited. A group or list is locked whole; what the host left empty stays open. To change
   * them, set another array.
   */
  declare bloqueadas: readonly Pointer[] | null;
  /** Asks one section at a time, and shows all answers before they are sent. */
  declare pasos: boolean;
  /** The level of the title's heading, 1 to 5 (default 2); sections are one below, at most 6. */
  declare headingLevel: number;
  /** Until when the entity wants the record, a civil date `AAAA-MM-DD`: it is shown and holds up nobody. */
  declare fechaLimite: string;
  /** The name of the record in the host form's data. */
  declare name: string;
  /**
   * What the entity says to its own form: notice and purposes, its own boxes, advisories. Set another
   * object to change it; what loads for it is `configuration.js`.
   */
  declare configuracion: Configuracion | null | undefined;
  /**
   * Keeps drafts in the browser, for this user and this form: say both with it, in words that name
   * nobody (`usuario-7:ficha-12`). A form with another key sees none of them. Without it none is kept.
   */
  declare draftKey: string;
  /** The hours until a draft is deleted unseen, counted from its last change; 24 unless told otherwise. */
  declare draftHours: number;
  /** Drafts also hold names, contact data, and what the form does not show of the record. */
  declare draftPersonalData: boolean;
  /** Keeps the drafts elsewhere than in the browser. */
  declare draftStore: DraftStore | undefined;
  /** The page's own words, for another language or a house style; set a new object to change them. */
  declare texts: OwnTexts | undefined;
  /** @internal The attribute `lang`, whose property every element has, as Lit observes it. */
  declare language: string | null;
  /** Lets people open a copy that they saved, by choosing or dropping it, and save one. */
  declare archivos: boolean;
  /** Reads files of other formats that are chosen or dropped; only then it is called. */
  declare importer: Importer | undefined;
  /** Other formats in which a copy can be saved, each with a button. */
  declare exporters: readonly Exporter[];

  constructor() {
    super();
    this.profile = 'diligenciada';
    this.readonly = false;
    this.disabled = false;
    this.name = '';
    this.bloqueadas = null;
    this.draftKey = '';
    this.draftHours = 24;
    this.draftPersonalData = false;
    this.draftStore = undefined;
    this.pasos = false;
    this.headingLevel = USUAL_LEVEL;
    this.fechaLimite = '';
    this.archivos = false;
    this.importer = undefined;
    this.exporters = [];
  }
}
