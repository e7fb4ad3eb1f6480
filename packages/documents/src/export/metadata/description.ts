import type { ReadableDocument } from '../../documents.ts';
import type { Notes } from '../paper/notes.ts';
import { valuesAt } from '../paper/values-at.ts';
import { writableText } from '../paper/writable-text.ts';

/** What catalogues ask of a document. None of it is a person: the author is the entity. */
export const properties = [
  'identifier',
  'number',
  'title',
  'abstract',
  'description',
  'keyword',
  'date',
  'publisher',
  'place',
  'about',
  'source',
] as const;

export type Property = (typeof properties)[number];

export interface Description {
  readonly lang: string;
  /** What the document is: the title of its form. */
  readonly kind: string;
  /** What is not known is an empty list, or absent. */
  readonly values: Readonly<Partial<Record<Property, readonly string[]>>>;
}

/** The boxes that answer; of several, the first that is filled in. What both documents lack is absent. */
const answers: Readonly<Record<string, Readonly<Partial<Record<Property, readonly string[]>>>>> = {
  'ficha-leccion/v2': {
    identifier: ['/id'],
    title: ['/temaLeccion'],
    abstract: ['/leccionAprendida'],
    description: ['/situacionExperiencia'],
    keyword: ['/gestion/palabrasClave/*'],
    date: ['/fechaDiligenciamiento'],
    publisher: ['/entidad/nombre', '/entidadYArea'],
    place: ['/gestion/territorio/nombre'],
    about: ['/planProgramaProyecto/*'],
  },
  'nota-conocimiento/v1': {
    identifier: ['/id'],
    number: ['/numero/codigo'],
    title: ['/titulo'],
    abstract: ['/lecciones/*'],
    description: ['/entornoProblematica'],
    date: ['/publicacion/fecha'],
    publisher: ['/entidad'],
    source: ['/fichasOrigen/*'],
  },
};

/** Describes a record for catalogues. */
export function describe(
  record: Readonly<Record<string, unknown>>,
  { key, form }: ReadableDocument,
  notes: Notes,
): Description {
  const valuesOf = (property: Property) => {
    const templates = answers[key]?.[property] ?? [];
    const found = templates.map((template) => valuesAt(record, template)).find(([first]) => first);
    return (found ?? []).flatMap(({ pointer, value }) =>
      typeof value === 'string' ? writableText(value, pointer, notes) : [],
    );
  };
  const values = Object.fromEntries(properties.map((name) => [name, valuesOf(name)]));
  return { lang: form.lang, kind: form.title, values };
}
