import {
  type BoxModel,
  type Definition,
  definitionOf,
  formatDate,
  normalizeText,
  redact,
  versionOf,
} from '@ficha-leccion/schema';
import type { FichaRecord } from './store.ts';

/** One box of a record as other entities may read it. */
export interface SharedAnswer {
  readonly label: string;
  /** More than one only for a list. */
  readonly texts: readonly string[];
}

export interface SharedSection {
  readonly title: string;
  readonly answers: readonly SharedAnswer[];
}

/** What is left of a record for other entities. */
export interface SharedLesson {
  readonly title: string;
  /** The boxes that may be seen, for an element that shows them. */
  readonly record: FichaRecord;
  readonly sections: readonly SharedSection[];
}

const titleBox = 'temaLeccion';

/**
 * The one way from a record to a page; `undefined` unless its entity agreed to share it. `redact`
 * decides what other entities may see, in any version; the form model says how it is laid out.
 */
export function sharedLesson(stored: FichaRecord): SharedLesson | undefined {
  const redacted = redact(stored, { audience: 'otrasEntidades' });
  const version = versionOf(stored.$schema);
  if (!redacted.ok || 'code' in version) return undefined;
  const { record } = redacted;
  const definition = definitionOf(version.document, version.version);
  const { sections, title } = definition.formModel;
  const shown = sections.map((section) => ({
    title: section.title,
    answers: section.boxes
      .filter((box) => isShown(box, definition))
      .flatMap((box) => answersTo(box, record[box.name])),
  }));
  return {
    title: themeOf(record) ?? title,
    record: withoutNames(record, definition),
    sections: shown.filter(({ answers }) => answers.length > 0),
  };
}

/** What a record says that it is about. */
export function themeOf(record: FichaRecord): string | undefined {
  const theme = record[titleBox];
  return typeof theme === 'string' ? normalizeText(theme) : undefined;
}

/** The boxes of the form alone; the answer about sharing stays, or a view would say that there is none. */
function withoutNames(record: FichaRecord, { formModel }: Definition): FichaRecord {
  const boxes = formModel.sections.flatMap((section) => section.boxes);
  const shown = boxes.filter((box) => hasNoName(box) && Object.hasOwn(record, box.name));
  const answers = Object.fromEntries(shown.map(({ name }) => [name, record[name]]));
  return { $schema: formModel.identifier, ...answers };
}

/**
 * Other entities may see who wrote a lesson; but this page is open to anybody, and the notice on the
 * form promises that no name is on it.
 */
function hasNoName({ personalData }: BoxModel): boolean {
  return personalData !== 'public-servant';
}

/** That the answer was Sí goes without saying. */
function isShown(box: BoxModel, { sharing }: Definition): boolean {
  return hasNoName(box) && box.template !== sharing.authorisation;
}

function answersTo(box: BoxModel, value: unknown): readonly SharedAnswer[] {
  const texts = textsOf(box, value);
  return texts.length > 0 ? [{ label: box.label, texts }] : [];
}

function textsOf(box: BoxModel, value: unknown): readonly string[] {
  if (box.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((entry) => textsOf(box.item, entry));
  }
  if (box.kind === 'checkbox' && value === true) return ['Sí'];
  if (typeof value !== 'string') return [];
  return [box.kind === 'normalized' ? formatDate(value) : normalizeText(value)];
}
