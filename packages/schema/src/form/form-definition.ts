import type { Code } from '../issues.ts';

/**
 * Whose data a box may hold. It drives what a public page shows and what a draft keeps; classes
 * follow Ley 1581 de 2012, the assignment of a box to a class is a convention of this project.
 */
export type PersonalData =
  | 'none'
  | 'public-servant'
  | 'private-contact'
  | 'private-contact-unless-institutional'
  /** A narrative: it may hold anything, contact data included. */
  | 'free-text'
  /** How the record came to be and who decided about it; it stays within the entity. */
  | 'internal';

/**
 * What a box is for, where a host's configuration or a service must find it in any document. A hidden
 * box that has one is drawn, or filled in, only where a host asks for it.
 */
export type BoxRole =
  /** The treatment of personal data (Ley 1581 de 2012): the group, and what it holds. */
  | 'consent'
  | 'consent-basis'
  | 'consent-purposes'
  | 'purpose-code'
  | 'purpose-text'
  | 'notice-version'
  | 'notice-digest'
  /** Stamped by the service that receives the record; a form never says when. */
  | 'consent-date'
  /** Where the record is about: the group, and what it holds. */
  | 'territory'
  | 'place-code'
  | 'place-name'
  /** The entity as a group of its own, and the box in which a person writes it. */
  | 'entity'
  | 'entity-and-area'
  | 'extensions';

/** What every box says to the person who fills it in, in Spanish. */
export interface BoxText {
  /** The label of the paper, to the letter. */
  readonly label: string;
  /** A name of few words, for the error summary and for buttons. */
  readonly shortLabel: string;
  /** What to write and how, where the label does not say it. */
  readonly help?: string;
  readonly personalData: PersonalData;
  /** The box's own sentence for a code, where the general one would not be clear enough. */
  readonly errors?: Readonly<Partial<Record<Code, string>>>;
  /**
   * The name of the statement beside this box that makes it needless: as long as that one is
   * affirmed, the box is not asked, and nothing of it is in the record.
   */
  readonly shownUnless?: string;
  /** Why the box is not shown to be filled in; absent on every box that is. */
  readonly hidden?: string;
  /** Since when the box is no longer to be used, and what to use instead; `review` says so. */
  readonly deprecated?: string;
  readonly role?: BoxRole;
  /** Of a hidden box: what a form says where a host asks for the box. Its label is the contract's. */
  readonly asked?: { readonly label: string; readonly help?: string };
  /** Of a hidden box: what a form writes there by itself, for the person does it by filling it in. */
  readonly onForm?: string;
}

/** A box for free text; it may hold line feeds, so it is always a text area. */
export interface TextBox extends BoxText {
  readonly control: 'text';
  /** Lines shown before the box grows. */
  readonly rows: number;
  /** Whether to count characters as they are typed. */
  readonly counter?: boolean;
  readonly autocomplete?: string;
}

/** A box whose text is brought into a normal form when it is left. */
export interface NormalizedBox extends BoxText {
  readonly control: 'date' | 'telephone' | 'email' | 'url' | 'code';
  readonly autocomplete?: string;
}

/** A box for a number; its limits come from the schema. */
export interface NumberBox extends BoxText {
  readonly control: 'number';
}

/** A statement to be affirmed or left alone. */
export interface CheckBox extends BoxText {
  readonly control: 'checkbox';
}

/** Entries under keys that the document does not know: extensions. Forms keep them as they are. */
export interface MapBox<Item = unknown> extends BoxText {
  readonly control: 'entries';
  readonly hidden: string;
  readonly item: BoxFor<Item>;
}

/** An object whose inside is not the document's concern. */
export interface OpenBox extends BoxText {
  readonly control: 'open';
  readonly hidden: string;
}

/** A question with a closed list of answers, none of them chosen beforehand. */
export interface ChoiceBox<Option extends string = string> extends BoxText {
  readonly control: 'choice';
  readonly options: { readonly [O in Option]: string };
  /** Answers that only files bring: shown when a record has one, never offered. */
  readonly notOffered?: readonly Option[];
}

/** A box that may be repeated. */
export interface ListBox<Item = unknown> extends BoxText {
  /** The text of the button that adds an entry. */
  readonly add: string;
  readonly item: BoxFor<Item>;
}

/** Boxes that belong together. */
export interface GroupBox<Group = Record<string, unknown>> extends BoxText {
  readonly boxes: BoxesFor<Group>;
}

/** The kind of box that can hold a value of type `Value`; tuples keep a union of answers together. */
export type BoxFor<Value> = [Value] extends [readonly (infer Item)[]]
  ? ListBox<Item>
  : [Value] extends [string]
    ? string extends Value
      ? TextBox | NormalizedBox
      : ChoiceBox<Value>
    : [Value] extends [number]
      ? NumberBox
      : [Value] extends [true]
        ? CheckBox
        : [Value] extends [object]
          ? string extends keyof Value
            ? unknown extends Value[keyof Value]
              ? OpenBox
              : MapBox<Value[keyof Value]>
            : GroupBox<Value>
          : never;

/** One box for every key of `Group`, and none that it lacks. */
export type BoxesFor<Group> = {
  readonly [Key in Exclude<keyof Group, '$schema'>]-?: BoxFor<NonNullable<Group[Key]>>;
};

/** Sentences about sending a document. */
export interface FormTexts {
  /** The button, for example «Enviar la ficha». */
  readonly submit: string;
  /** Announced while the answer is awaited: «Enviando su ficha…». */
  readonly sending: string;
  /** The heading once it was accepted: «Su ficha fue recibida». */
  readonly received: string;
  /** The button that starts over: «Diligenciar otra ficha». */
  readonly another: string;
}

/**
 * How a document's record looks on screen and on paper. The boxes come in the order of the paper;
 * the compiler holds them to the record's own keys.
 */
export interface FormDefinition<DocumentRecord, Section extends string> {
  /** The language of its texts, BCP 47. */
  readonly lang: 'es-CO' | 'es-PE';
  /** Where «today» is asked: an IANA time zone. */
  readonly timeZone: string;
  readonly title: string;
  /** What the form says of the document as a whole; the noun and its gender are the document's. */
  readonly texts: FormTexts;
  /** The paragraphs before the first box. */
  readonly introduction: readonly string[];
  /** The notes after the last box. */
  readonly closing: readonly string[];
  /** The bands of the paper, in order. */
  readonly sections: { readonly [S in Section]: string };
  readonly boxes: {
    readonly [Key in keyof BoxesFor<DocumentRecord>]: BoxesFor<DocumentRecord>[Key] &
      ({ readonly section: Section } | { readonly hidden: string });
  };
}
