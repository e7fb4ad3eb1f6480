/** One edition of a document on paper: what distinguishes it from the others of the same version. */
export interface Edition {
  /** Stable name; a record may say which edition it was copied from. */
  readonly id: string;
  /** The years of the filled-in copies in which it was seen. */
  readonly years: readonly number[];
  /** The paragraphs before the first box, to the letter. */
  readonly introduction: readonly string[];
  /** Labels that differ from those of the form, by pointer. */
  readonly labels: Readonly<Record<string, string>>;
  /** How many rows the paper has for a list, by pointer. */
  readonly rows: Readonly<Record<string, number>>;
  /** Footnote, legal note and credit, to the letter. */
  readonly notes: readonly string[];
}
