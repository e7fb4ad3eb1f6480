import type { CatalogueProperty } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../../documents.ts';
import type { Notes } from '../paper/notes.ts';
import { valuesAt } from '../paper/values-at.ts';
import { writableText } from '../paper/writable-text.ts';

export interface Description {
  readonly lang: string;
  /** What the document is: the title of its form. */
  readonly kind: string;
  /** What is not known is an empty list, or absent. */
  readonly values: Readonly<Partial<Record<CatalogueProperty, readonly string[]>>>;
}

/** Describes a record for catalogues. */
export function describe(
  record: Readonly<Record<string, unknown>>,
  { form, editions }: ReadableDocument,
  notes: Notes,
): Description {
  const catalogue = editions[0]?.catalogue ?? {};
  const valuesOf = (templates: readonly string[]) => {
    const found = templates.map((template) => valuesAt(record, template)).find(([first]) => first);
    return (found ?? []).flatMap(({ pointer, value }) =>
      typeof value === 'string' ? writableText(value, pointer, notes) : [],
    );
  };
  const values = Object.fromEntries(
    Object.entries(catalogue).map(([property, templates]) => [property, valuesOf(templates)]),
  );
  return { lang: form.lang, kind: form.title, values };
}
