import { definitions, type RecordTypes } from '../generated/documents.ts';
import type { Edition } from './form/edition.ts';
import type { FormModel } from './form/form-model.ts';

/** One version of one document: `ficha-leccion/1.0`. */
export type DocumentKey = keyof RecordTypes;

/** What is known of a document without any schema library. */
export interface Definition {
  readonly formModel: FormModel;
  readonly editions: readonly Edition[];
}

/** The definition of a document and version of the catalogue; throws on any other. */
export function definitionOf(document: string, version: string): Definition {
  const known = new Map<string, Definition>(Object.entries(definitions));
  const definition = known.get(`${document}/${version}`);
  if (definition) return definition;
  const names = [...known.keys()].join(', ');
  throw new TypeError(`There is no document ${document}/${version} (there is: ${names}).`);
}
