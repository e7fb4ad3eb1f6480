import type { Code } from '../issues.ts';
import type { FormTexts } from './form-definition.ts';

/** What a box says, in another language or in other words. */
export interface BoxWords {
  readonly label?: string;
  /** The label itself where it is absent. */
  readonly shortLabel?: string;
  readonly help?: string;
  /** The button that adds an entry to a list. */
  readonly add?: string;
  /** The answers of a question, by their value. */
  readonly options?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Partial<Record<Code, string>>>;
}

/** Some of the words of a form; whatever is left out stays as it was. */
export interface FormWords {
  /** BCP 47, where the words are in another language than the form's own. */
  readonly lang?: string;
  readonly title?: string;
  readonly texts?: Partial<FormTexts>;
  readonly introduction?: readonly string[];
  readonly closing?: readonly string[];
  /** The headings, by the name of the section. */
  readonly sections?: Readonly<Record<string, string>>;
  /** By pointer template, for example `/temaLeccion`; the entries of a list are `*`. */
  readonly boxes?: { readonly [template: string]: BoxWords | undefined };
}

/** The pointer templates of every box of a record, groups and lists included. */
export type TemplateOf<Value, Place extends string = ''> = Value extends readonly (infer Item)[]
  ? `${Place}/*` | TemplateOf<Item, `${Place}/*`>
  : Value extends object
    ? {
        [Key in Exclude<keyof Value & string, '$schema'>]-?:
          | `${Place}/${Key}`
          | TemplateOf<NonNullable<Value[Key]>, `${Place}/${Key}`>;
      }[Exclude<keyof Value & string, '$schema'>]
    : never;

/**
 * A form in another language: the file `form.<lang>.ts` beside its `form.ts`. Boxes that nobody has
 * translated yet stay in the language of the form; a box that the record does not have does not
 * compile.
 */
export interface Translation<DocumentRecord, Form extends { readonly sections: object }>
  extends Required<FormWords> {
  readonly sections: { readonly [Section in keyof Form['sections']]: string };
  readonly boxes: { readonly [Template in TemplateOf<DocumentRecord>]?: BoxWords };
}
