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
  /** Other wordings under which copies bear a label, by pointer template; only readers use them. */
  readonly wordings?: Readonly<Record<string, readonly string[]>>;
  /** The headings of a document that is no form of labelled boxes, in their order. */
  readonly outline?: readonly OutlinePart[];
}

/** One heading of a document that is written as an article, and the boxes that are under it. */
export interface OutlinePart {
  /** The wording of the heading, without its number. */
  readonly heading: string;
  /** The number that it bears: by it a part is found again whose heading has other words. */
  readonly number?: number;
  /** The box that holds what is under the heading: a text, or a list with one entry an item. */
  readonly box: string;
  /** The box instead of it when all that is under the heading is a list. */
  readonly listBox?: string;
  /** The list whose entries are the headings of a lower rank, each with its text. */
  readonly entries?: string;
  /** The box that keeps the heading as it was written. */
  readonly headingBox: string;
}
