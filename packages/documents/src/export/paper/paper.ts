/** A document filled in on paper: what every format writes, in order. */
export interface Paper {
  readonly kind: 'form';
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  readonly title: string;
  /** Code, version and date of the paper: «Código: F-01». */
  readonly header: readonly string[];
  readonly introduction: readonly string[];
  /** The note to which the first paragraph refers. */
  readonly footnote?: string;
  readonly bands: readonly Band[];
  readonly closing: readonly string[];
}

/** A part of the form, under its title. */
export interface Band {
  readonly title: string;
  readonly rows: readonly PaperRow[];
}

export type PaperRow = TextRow | ListRow | ChoiceRow;

/** One answer: beside its label, or under it over the whole width. */
export interface TextRow {
  readonly kind: 'text';
  readonly label: string;
  readonly isBlock: boolean;
  readonly blocks: readonly TextBlock[];
}

/** Several answers beside one label. */
export interface ListRow {
  readonly kind: 'list';
  readonly label: string;
  readonly entries: readonly (readonly TextBlock[])[];
  /** How many rows the paper has for them; none when they all stand in one cell. */
  readonly rows: number;
}

/** A question with its options in the same cell. */
export interface ChoiceRow {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly isMarked: boolean }[];
}

/** A paragraph, which may hold line feeds; or a list, its items with their signs: `- `, `1. `, `a) `. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };
