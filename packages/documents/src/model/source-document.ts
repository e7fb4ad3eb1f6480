import type { Position } from './position.ts';

/** The formats that can be read, by the name that a record's provenance gives them. */
export type Format = 'docx' | 'pdf' | 'texto' | 'markdown' | 'html';

/**
 * What a file says, whatever its format: the one shape that everything after the formats reads.
 * Texts are as they were written; nothing is normalised yet.
 */
export interface SourceDocument {
  readonly format: Format;
  readonly blocks: readonly Block[];
  /** Headers and footers of the pages. */
  readonly furniture: readonly Paragraph[];
  readonly footnotes: readonly Paragraph[];
  readonly annotations: readonly Annotation[];
  /** What the file holds and does not show: deleted under change tracking, or hidden. */
  readonly unseen?: readonly Paragraph[];
  readonly notices: readonly Notice[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Line feeds are breaks inside the paragraph; a checkbox is the glyph that it shows. */
  readonly text: string;
  readonly position: Position;
  readonly checkboxes?: readonly Checkbox[];
  /** What the format puts before the paragraph of a list: `- `, `3. `. */
  readonly marker?: string;
  /** The rank of a heading, from 1. */
  readonly heading?: number;
  /** The whole paragraph is in bold. */
  readonly strong?: boolean;
  readonly links?: readonly Link[];
}

/** A box that the format knows to be one; a glyph that somebody typed is only text. */
export interface Checkbox {
  /** Where its glyph stands in the text of the paragraph, in UTF-16 units. */
  readonly offset: number;
  readonly state: CheckboxState;
}

/** `contradictory`: the control says one thing, the glyph that people see another. */
export type CheckboxState = 'checked' | 'unchecked' | 'contradictory';

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

/** A cell that another one covers, above or at its left, is empty or not there. */
export interface Cell {
  readonly blocks: readonly Block[];
}

/** What somebody wrote beside the text, not in it. */
export interface Annotation {
  readonly author?: string;
  readonly text: string;
}

/** Something that the format had and the text cannot show. */
export interface Notice {
  readonly code: NoticeCode;
  readonly count: number;
}

export type NoticeCode =
  | 'cambios-sin-aceptar'
  | 'texto-borrado'
  | 'texto-oculto'
  | 'imagen-omitida';
