import { definitionOf } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../../documents.ts';
import { type FoundValue, valuesAt } from '../paper/values-at.ts';

/** One column of a collection: a box of the document. */
export interface Column {
  /** `contactos.telefono` */
  readonly name: string;
  /** Where the box stands in a record, entries of lists as `*`. */
  readonly template: string;
  readonly read: (record: unknown) => string | number;
}

/** What parts several values in one cell. */
const BETWEEN = ' | ';

const SCALARS = new Set(['text', 'normalized', 'choice', 'number', 'checkbox']);

/** A column for each box of the document, the same ones for every collection; extensions have none. */
export function columnsOf({ form }: ReadableDocument): Column[] {
  const { fields } = definitionOf(form.document, form.version);
  return fields
    .filter(({ kind, template }) => SCALARS.has(kind) && !template.startsWith('/extensiones'))
    .map(({ template }) => ({
      template,
      name: template.slice(1).replaceAll('/*', '').replaceAll('/', '.'),
      read: (record) => cellOf(valuesAt(record, template)),
    }));
}

function cellOf(found: readonly FoundValue[]): string | number {
  const values = found.flatMap(({ value }) => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    return value === true ? 'true' : [];
  });
  const [only, ...others] = values;
  return others.length === 0 ? (only ?? '') : values.join(BETWEEN);
}
