import type { Profile } from '../catalogue.ts';
import type {
  BoxText,
  CheckBox,
  ChoiceBox,
  FormTexts,
  NormalizedBox,
  NumberBox,
  TextBox,
} from './form-definition.ts';

/**
 * What a renderer needs to know of a document: the form definition joined with the limits of the
 * contract. Plain JSON, so that a renderer in any language can read it. Hidden boxes are not in it.
 */
export interface FormModel {
  readonly document: string;
  readonly version: string;
  /** The value of `$schema` in the records that this form writes. */
  readonly identifier: string;
  readonly lang: string;
  readonly timeZone: string;
  readonly title: string;
  readonly texts: FormTexts;
  readonly introduction: readonly string[];
  readonly closing: readonly string[];
  readonly sections: readonly FormSection[];
  readonly foreign?: ForeignWords;
}

/** The language of words that are not in the form's own, by their key: a translation lacks them. */
export type ForeignWords = Readonly<Record<string, string>>;

export interface FormSection {
  readonly name: string;
  readonly title: string;
  /** Stands before the boxes. */
  readonly paragraphs?: readonly SectionParagraph[];
  readonly boxes: readonly BoxModel[];
  readonly foreign?: ForeignWords;
}

/** A text, or where the entity's policy of data treatment is to be read: the form names that link. */
export type SectionParagraph = string | { readonly href: string };

export interface CommonModel extends BoxText {
  /** The key in its group; `*` for the entries of a list. */
  readonly name: string;
  /** Where the box stands in a record, entries of lists as `*`: `/planProgramaProyecto/*`. */
  readonly template: string;
  /** The profiles in which an absent answer is an error. */
  readonly requiredIn: readonly Profile[];
  readonly foreign?: ForeignWords;
}

export interface TextModel extends CommonModel, Omit<TextBox, keyof BoxText> {
  readonly kind: 'text';
  readonly maxLength: number;
}

export interface NormalizedModel extends CommonModel, Omit<NormalizedBox, keyof BoxText> {
  readonly kind: 'normalized';
  readonly maxLength: number;
}

export interface ChoiceModel extends CommonModel, Omit<ChoiceBox, keyof BoxText> {
  readonly kind: 'choice';
}

export interface NumberModel extends CommonModel, Omit<NumberBox, keyof BoxText> {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

export interface CheckModel extends CommonModel, Omit<CheckBox, keyof BoxText> {
  readonly kind: 'checkbox';
}

export interface ListModel extends CommonModel {
  readonly kind: 'list';
  readonly add: string;
  readonly maxItems: number;
  readonly item: BoxModel;
  /** All entries there are, where a host has said which: none is added, moved or removed. */
  readonly entries?: readonly GroupModel[];
}

export interface GroupModel extends CommonModel {
  readonly kind: 'group';
  readonly boxes: readonly BoxModel[];
  /** What the record has in the group besides the answers: a host has said so. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The group stands in the record even without an answer. */
  readonly always?: true;
  /** Drawn as its boxes alone: what stands around it has said already what they are. */
  readonly bare?: true;
}

export type ScalarModel = TextModel | NormalizedModel | ChoiceModel | NumberModel | CheckModel;
export type BoxModel = ScalarModel | ListModel | GroupModel;
