import { readPairedNames } from '../boxes/paired-names.ts';
import { readBox } from '../boxes/read-box.ts';
import type { Reading } from '../boxes/reading.ts';
import type { ReadableDocument } from '../documents.ts';
import type { FieldAccount, Leftover } from '../import-result.ts';
import type { Paragraph, SourceDocument } from '../model/source-document.ts';
import { type Collected, newCollected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { type Answer, assign } from './assign.ts';
import { editionOf } from './edition-of.ts';
import type { FoundForm } from './find-form.ts';
import { readFurniture } from './furniture.ts';
import { paperOf } from './paper.ts';
import type { PaperBox } from './paper-box.ts';

/** Reads the boxes of a form whose labels were found. */
export function readForm(
  source: SourceDocument,
  document: ReadableDocument,
  { slots, labels, otherCopies, boxes, printed }: FoundForm,
): Collected {
  const collected = newCollected();
  const { answers, unclaimed } = assign(slots, labels);
  for (const answer of answers) addAnswer(answer, collected);
  for (const box of boxes) {
    const isFound = answers.some(({ label }) => label.box === box);
    if (box.isOnPaper && !isFound) addMissing(box, collected);
  }
  readPairedNames(document.editions, collected);

  const { count: cantidad } = otherCopies;
  if (cantidad > 0) collected.warnings.push({ code: 'varias-fichas', params: { cantidad } });
  const paper = paperOf(document);
  const others = readFurniture(source.furniture, unclaimed, paper, printed, collected);
  const inHeader = new Set(source.furniture);
  collected.leftovers.push(
    ...otherCopies.paragraphs.map((found) => leftover('text', found)),
    ...others.map((found) => leftover(inHeader.has(found) ? 'header' : 'text', found)),
    ...source.footnotes
      .filter((note) => !printed.isPrinted(note))
      .map((note) => leftover('footnote', note)),
  );

  collected.leftovers.push(...(source.unseen ?? []).map((found) => leftover('unseen', found)));
  collected.edition = editionOf(document.editions, answers, printed)?.id;
  if (collected.edition === undefined) collected.warnings.push({ code: 'edicion-desconocida' });
  return collected;
}

function addAnswer(answer: Answer, collected: Collected): void {
  const { label, parts } = answer;
  const { box } = label;
  const reading = readBox(answer);
  const pointer = pointerOf(box, 0);
  const value = readValue(box, reading);
  if (box.isList && value !== undefined) setAt(collected.record, pointer, value);
  else {
    const values = box.template.includes('*') ? reading.values : reading.values.slice(0, 1);
    for (const [index, one] of values.entries())
      setAt(collected.record, pointerOf(box, index), one);
  }

  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const [first] = paragraphs;
  const account: FieldAccount = {
    pointer,
    state: stateOf(reading, paragraphs),
    ...(value !== undefined && { value }),
    ...(first && {
      literal: paragraphs.map(({ text, marker = '' }) => marker + text).join('\n'),
      from: first.position,
      to: paragraphs.at(-1)?.position ?? first.position,
    }),
    label: label.slot.paragraphs[label.paragraph]?.text.slice(0, label.end).trim() ?? '',
    certainty: reading.certainty,
    steps: reading.steps,
  };
  collected.fields.push(account);
  collected.leftovers.push(...(reading.rest ?? []).map((found) => leftover('text', found)));
  addWarnings(answer, reading, pointer, collected);
}

function addWarnings(
  { label }: Answer,
  reading: Reading,
  pointer: string,
  { warnings }: Collected,
): void {
  if (reading.problem) warnings.push({ code: reading.problem, pointer });
  if (label.likeness === 'similar') warnings.push({ code: 'etiqueta-parecida', pointer });
}

function addMissing(box: PaperBox, { fields, warnings }: Collected): void {
  const pointer = pointerOf(box, 0);
  fields.push({ pointer, state: 'missing', certainty: 'certain', steps: [] });
  warnings.push({ code: 'casilla-no-hallada', pointer });
}

const pointerOf = ({ template }: PaperBox, index: number) => template.replace('*', String(index));

function readValue({ isList, template }: PaperBox, { values }: Reading): unknown {
  if (values.length === 0) return undefined;
  return isList || (template.includes('*') && values.length > 1) ? values : values[0];
}

function stateOf({ values, certainty }: Reading, paragraphs: readonly Paragraph[]) {
  if (certainty === 'doubtful' && paragraphs.length > 0) return 'unreadable';
  return values.length > 0 ? 'read' : 'empty';
}

function leftover(kind: Leftover['kind'], { text, position }: Paragraph): Leftover {
  return { kind, text, position };
}
