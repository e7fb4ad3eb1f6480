import type { ReadableDocument } from '../documents.ts';
import type { Paragraph, SourceDocument } from '../model/source-document.ts';
import { type Collected, newCollected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { canonical, isItem, narrative } from '../text/narrative.ts';
import { addField, addMissing } from './account.ts';
import type { FoundOutline, FoundPart } from './find-outline.ts';
import { readPreamble } from './preamble.ts';
import { readResource } from './resources.ts';
import { readResults } from './results.ts';

/** Reads a document that is written as an article: its preamble, then what is under each heading. */
export function readOutline(
  source: SourceDocument,
  { form }: ReadableDocument,
  outline: FoundOutline,
): Collected {
  const collected = newCollected();
  readPreamble(outline.preamble, form, collected);
  const lists = new Set(
    form.sections
      .flatMap(({ boxes }) => boxes.flatMap((box) => (box.kind === 'list' ? [box] : [])))
      .map(({ template }) => template),
  );
  for (const found of outline.parts) readPart(found, lists, outline.hasHeadings, collected);

  for (const { box } of outline.edition.outline ?? []) {
    if (!outline.parts.some(({ part }) => part.box === box)) addMissing(collected, box);
  }
  for (const { text, position } of source.footnotes) {
    collected.leftovers.push({ kind: 'footnote', text, position });
  }
  for (const { text, position } of source.furniture) {
    if (text.trim() !== '') collected.leftovers.push({ kind: 'header', text, position });
  }
  const isKnown = outline.parts.every(({ isRenamed }) => !isRenamed);
  collected.edition = isKnown ? outline.edition.id : undefined;
  if (!isKnown) collected.warnings.push({ code: 'edicion-desconocida' });
  return collected;
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
    const { introduction, results, footnotes, doubts } = readResults(paragraphs, hasHeadings);
    add(part.box, introduction, narrative(introduction.map(canonical)) || undefined);
    add(part.entries, paragraphs, results.length > 0 ? results : undefined);
    if (footnotes.length > 0) add('/notas', paragraphs, footnotes);
    for (const index of doubts) {
      collected.warnings.push({ code: 'cifra-dudosa', pointer: `${part.entries}/${index}` });
    }
  } else if (part.box === '/recursos') {
    const resources = paragraphs.map(readResource);
    add(part.box, paragraphs, resources.length > 0 ? resources : undefined);
  } else if (lists.has(part.box)) add(part.box, paragraphs, entries(texts));
  else if (part.listBox && texts.length > 1 && texts.every(isItem)) {
    add(part.listBox, paragraphs, entries(texts));
  } else add(part.box, paragraphs, narrative(texts) || undefined);
}

function entries(texts: readonly string[]): string[] | undefined {
  const values = texts.map((text) => text.replace(/^- /, ''));
  return values.length > 0 ? values : undefined;
}
