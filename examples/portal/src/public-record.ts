import {
  type BoxModel,
  definitions,
  type FormModel,
  formatDate,
  normalizeText,
} from '@ficha-leccion/schema';
import { withoutContactData } from './contact-data.ts';
import type { FichaRecord } from './store.ts';

/** One box of a record as anybody may read it. */
export interface PublicAnswer {
  readonly label: string;
  /** More than one only for a list. */
  readonly texts: readonly string[];
}

export interface PublicSection {
  readonly title: string;
  readonly answers: readonly PublicAnswer[];
}

/** What is left of a record for the public. */
export interface PublicRecord {
  readonly title: string;
  readonly sections: readonly PublicSection[];
}

const consentBox = 'autorizacionDivulgacion';
const titleBox = 'temaLeccion';

/**
 * The one way from a record to a public page; `undefined` unless its entity agreed to share it.
 *
 * What is shown is allowed by the form model, box by box: a box that is new, hidden or holds personal
 * data stays out without anybody having to think of it. No text is shown without
 * {@link withoutContactData}.
 */
export function publicRecord(record: FichaRecord): PublicRecord | undefined {
  const model = modelOf(record);
  if (!model || record[consentBox] !== 'si') return undefined;
  const sections = model.sections.map(({ title, boxes }) => ({
    title,
    answers: boxes.filter(isPublic).flatMap((box) => answersTo(box, record[box.name])),
  }));
  return {
    title: shownText(record[titleBox]) ?? model.title,
    sections: sections.filter(({ answers }) => answers.length > 0),
  };
}

function modelOf({ $schema }: FichaRecord): FormModel | undefined {
  const models = Object.values(definitions).map(({ formModel }) => formModel);
  return models.find(({ identifier }) => identifier === $schema);
}

function isPublic({ name, hidden, personalData }: BoxModel): boolean {
  if (hidden || name === consentBox) return false;
  return personalData === 'none' || personalData === 'free-text';
}

function answersTo(box: BoxModel, value: unknown): readonly PublicAnswer[] {
  const texts = textsOf(box, value);
  return texts.length > 0 ? [{ label: box.label, texts }] : [];
}

function textsOf(box: BoxModel, value: unknown): readonly string[] {
  if (box.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((entry) => textsOf(box.item, entry));
  }
  const text = shownText(value);
  if (text === undefined) return [];
  if (box.kind === 'text') return [text];
  if (box.kind === 'choice') return [box.options[text] ?? ''];
  if (box.kind === 'normalized' && box.control === 'date') return [formatDate(text)];
  return [];
}

function shownText(value: unknown): string | undefined {
  return typeof value === 'string' ? withoutContactData(normalizeText(value)) : undefined;
}
