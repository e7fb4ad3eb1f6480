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
  /** The box in which a record says on which edition it was written. */
  readonly editionBox?: string;
  /** What headers and footers say of the paper itself, in boxes that nobody fills in. */
  readonly printedBoxes?: readonly PrintedBox[];
  /** Boxes of the paper that hold two names, which a record has apart too. */
  readonly pairedNames?: readonly PairedNames[];
  /** The boxes that answer what catalogues ask; of several, the first that is filled in. */
  readonly catalogue?: Readonly<Partial<Record<CatalogueProperty, readonly string[]>>>;
  /** What stands above the headings of an article. */
  readonly preamble?: Preamble;
  /** The headings of a document that is no form of labelled boxes, in their order. */
  readonly outline?: readonly OutlinePart[];
}

/** What catalogues ask of a document. None of it is a person: the author is the entity. */
export type CatalogueProperty =
  | 'identifier'
  | 'number'
  | 'title'
  | 'abstract'
  | 'description'
  | 'keyword'
  | 'date'
  | 'publisher'
  | 'place'
  | 'about'
  | 'source';

/** Something that an entity prints on its copies: a code, a version, the date of one. */
export interface PrintedBox {
  readonly box: string;
  readonly kind: 'text' | 'date';
  /** The words before it; the first ones are those that are written. */
  readonly wordings: readonly string[];
}

/** One box for two names, as people write them: on two lines, with a dash, one after the other. */
export interface PairedNames {
  readonly box: string;
  readonly first: string;
  readonly second: string;
  /** The words with which a second name begins; without one the box is not read apart. */
  readonly secondBegins: readonly string[];
  /** Beginnings of a first name that look like those. */
  readonly firstBegins: readonly string[];
}

/** Number, type and title of an article. */
export interface Preamble {
  readonly number: {
    readonly box: string;
    /** Keys of the box: the number in its year, the year, both as they are written. */
    readonly sequence: string;
    readonly year: string;
    readonly code: string;
  };
  /** A box with options, written in the words of one of them. */
  readonly type: string;
  readonly title: string;
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
  /** What is under it besides, in entries with headings of a lower rank. */
  readonly entries?: EntryBoxes;
  /** The entries of the box are links. */
  readonly links?: LinkBoxes;
  /** The box that keeps the heading as it was written. */
  readonly headingBox: string;
}

/** A list of entries with a heading, a text, and what can be read out of that; then notes on them. */
export interface EntryBoxes {
  readonly list: string;
  /** Keys of an entry. */
  readonly heading: string;
  readonly text: string;
  readonly figures: FigureBoxes;
  /** The mark of a note that the text bears. */
  readonly noteMark: string;
  readonly notes: { readonly list: string; readonly mark: string; readonly text: string };
}

/** Keys of a figure that a text says, and how its unit is named. */
export interface FigureBoxes {
  readonly list: string;
  readonly value: string;
  readonly unit: string;
  readonly count: string;
  readonly percentage: string;
  /** What is counted. */
  readonly noun: string;
  readonly literal: string;
}

/** Keys of a link, and the words by which its kind is known; the last kind is any other. */
export interface LinkBoxes {
  readonly kind: string;
  readonly text: string;
  readonly address: string;
  readonly kinds: readonly { readonly value: string; readonly words?: RegExp }[];
}
