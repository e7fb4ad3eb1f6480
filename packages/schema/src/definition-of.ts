import { definitions, type RecordTypes } from '../generated/documents.ts';
import type { Edition } from './form/edition.ts';
import type { Field } from './form/field.ts';
import type { FormModel } from './form/form-model.ts';
import type { FormWords } from './form/form-words.ts';
import type { AdvisoryRule, ErrorRule } from './rules/rule.ts';
import type { Sharing } from './rules/sharing.ts';

/** One major version of one document: `ficha-leccion/v2`. */
export type DocumentKey = keyof RecordTypes;

/** What is known of a document without any schema library. */
export interface Definition {
  readonly formModel: FormModel;
  /** Every box, hidden ones too. */
  readonly fields: readonly Field[];
  readonly editions: readonly Edition[];
  /** What `validate` counts against a record besides its structure. */
  readonly errorRules: readonly ErrorRule[];
  /** What `review` says of this document alone. */
  readonly advisories: readonly AdvisoryRule[];
  readonly sharing: Sharing;
  /** What the form says in other languages, by language: `en`. */
  readonly translations: Readonly<Record<string, FormWords>>;
}

/** The definition by which a version of a document is read; throws a TypeError on any other. */
export function definitionOf(document: string, version: string): Definition {
  const known = new Map<string, Definition>(Object.entries(definitions));
  const definition = known.get(`${document}/v${version.split('.')[0]}`);
  if (definition) return definition;
  const names = [...known.keys()].join(', ');
  throw new TypeError(`There is no document ${document} ${version} (there is: ${names}).`);
}
