import type { FormModel } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import type { Leftover } from '../import-result.ts';
import type { Paragraph, SourceDocument } from '../model/source-document.ts';
import { type Collected, newCollected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { canonical, isItem, narrative } from '../text/narrative.ts';
import { addField, addMissing } from './account.ts';
import { readEntries, withNotesOf } from './entries.ts';
import type { FoundOutline, FoundPart } from './find-outline.ts';
import { readLink } from './links.ts';
import { readPreamble } from './preamble.ts';

/** Reads a document that is written as an article: its preamble, then what is under each heading. */
export function readOutline(
  source: SourceDocument,
  { form }: ReadableDocument,
  outline: FoundOutline,
): Collected {
  const collected = newCollected();
  readAbove(outline, form, collected);
  const lists = new Set(
    form.sections
      .flatMap(({ boxes }) => boxes.flatMap((box) => (box.kind === 'list' ? [box] : [])))
      .map(({ template }) => template),
  );
  for (const found of withNotesOf(outline.parts))
    readPart(found, lists, outline.hasHeadings, collected);

  for (const { box } of outline.edition.outline ?? []) {
    if (!outline.parts.some(({ part }) => part.box === box)) addMissing(collected, box);
  }
  leaveOver('footnote', source.footnotes, collected);
  leaveOver('header', source.furniture, collected);
  leaveOver('unseen', source.unseen ?? [], collected);
  const isKnown = outline.parts.every(({ isRenamed }) => !isRenamed);
  collected.edition = isKnown ? outline.edition.id : undefined;
  if (!isKnown) collected.warnings.push({ code: 'edicion-desconocida' });
  return collected;
}

function readAbove(
  { edition, preamble }: FoundOutline,
  form: FormModel,
  collected: Collected,
): void {
  if (edition.preamble) readPreamble(preamble, form, edition.preamble, collected);
  else leaveOver('text', preamble, collected);
}

function leaveOver(
  kind: Leftover['kind'],
  paragraphs: readonly Paragraph[],
  { leftovers }: Collected,
): void {
  for (const { text, position } of paragraphs) {
    if (text.trim() !== '') leftovers.push({ kind, text, position });
  }
}

function readPart(
  { part, heading, paragraphs, isRenamed }: FoundPart,
  lists: ReadonlySet<string>,
  hasHeadings: boolean,
  collected: Collected,
): void {
  setAt(collected.record, part.headingBox, canonical(heading));
  const about = { heading, certainty: isRenamed ? 'likely' : 'certain' } as const;
  const add = (pointer: string, from: readonly Paragraph[], value: unknown) => {
    if (value !== undefined) setAt(collected.record, pointer, value);
    addField(collected, pointer, from, value, about);
  };
  const texts = paragraphs.map(canonical).filter((text) => text !== '');

  if (part.entries) {
    const { list, notes } = part.entries;
    const read = readEntries(paragraphs, part.entries, hasHeadings);
    add(part.box, read.introduction, narrative(read.introduction.map(canonical)) || undefined);
    add(list, paragraphs, read.entries.length > 0 ? read.entries : undefined);
    if (read.notes.length > 0) add(notes.list, paragraphs, read.notes);
    for (const index of read.doubts) {
      collected.warnings.push({ code: 'cifra-dudosa', pointer: `${list}/${index}` });
    }
  } else if (part.links) {
    const { links } = part;
    const read = paragraphs.map((paragraph) => readLink(paragraph, links));
    add(part.box, paragraphs, read.length > 0 ? read : undefined);
  } else if (lists.has(part.box)) add(part.box, paragraphs, entries(texts));
  else if (part.listBox && texts.length > 0 && texts.every(isItem)) {
    add(part.listBox, paragraphs, entries(texts));
  } else add(part.box, paragraphs, narrative(texts) || undefined);
}

function entries(texts: readonly string[]): string[] | undefined {
  const values = texts.map((text) => text.replace(/^- /, ''));
  return values.length > 0 ? values : undefined;
}
