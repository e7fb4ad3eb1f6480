import type { PersonalData } from '../form/form-definition.ts';

/** What every box of an extension says, in the words of the entity. */
interface CommonField {
  readonly label: string;
  /** A name of few words, for the error summary; the label where it is short enough itself. */
  readonly shortLabel?: string;
  readonly help?: string;
  /** Whose data the box may hold; `private-contact` unless it is said to be less. */
  readonly personalData?: PersonalData;
  readonly required?: boolean;
}

/** Free text. */
export interface TextField extends CommonField {
  readonly kind: 'texto';
  /** In code points; 2,000 unless said otherwise. */
  readonly maxLength?: number;
}

/** A number between two others, both allowed; whole numbers alone with `integer`. */
export interface NumberField extends CommonField {
  readonly kind: 'numero';
  readonly minimum: number;
  readonly maximum: number;
  readonly integer?: boolean;
}

/** A civil date `AAAA-MM-DD`. */
export interface DateField extends CommonField {
  readonly kind: 'fecha';
}

/** A question to be answered `si` or `no`; none of them is chosen beforehand. */
export interface YesNoField extends CommonField {
  readonly kind: 'siNo';
}

/** One of a closed list of answers: code → text. */
export interface ChoiceField extends CommonField {
  readonly kind: 'opcion';
  readonly options: Readonly<Record<string, string>>;
}

/** Several texts, each in its own box. */
export interface TextListField extends CommonField {
  readonly kind: 'listaTexto';
  /** 50 unless said otherwise. */
  readonly maxItems?: number;
  /** Of each text, in code points; 2,000 unless said otherwise. */
  readonly maxLength?: number;
}

/** The closed list of what a box of an extension may be. */
export type ExtensionField =
  | TextField
  | NumberField
  | DateField
  | YesNoField
  | ChoiceField
  | TextListField;

export type ExtensionFields = Readonly<Record<string, ExtensionField>>;

/** What an entity writes to add boxes of its own to a document. */
export interface ExtensionDefinition<
  Prefix extends string = string,
  Version extends string = string,
  Fields extends ExtensionFields = ExtensionFields,
> {
  /** `x-` and small letters, digits and hyphens: `x-cucuta`. */
  readonly prefix: Prefix;
  /** Of the extension, not of the document. */
  readonly version: Version;
  /** What a form writes above the boxes; the document's own words unless it is said. */
  readonly title?: string;
  readonly fields: Fields;
}

/** What a record holds under the extension's prefix. */
export interface ExtensionEntryOf<Version extends string, Fields extends ExtensionFields> {
  version: Version;
  campos: Flat<
    { [Key in RequiredKey<Fields>]: ValueOf<Fields[Key]> } & {
      [Key in Exclude<keyof Fields, RequiredKey<Fields>>]?: ValueOf<Fields[Key]>;
    }
  >;
}

type RequiredKey<Fields extends ExtensionFields> = {
  [Key in keyof Fields]: Fields[Key] extends { readonly required: true } ? Key : never;
}[keyof Fields];

type ValueOf<Field extends ExtensionField> = Field extends NumberField
  ? number
  : Field extends YesNoField
    ? 'si' | 'no'
    : Field extends ChoiceField
      ? Extract<keyof Field['options'], string>
      : Field extends TextListField
        ? string[]
        : string;

/** The same keys in one object, as an editor should show them. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };
