import type { ReadableDocument } from '../documents.ts';
import type { Paragraph, SourceDocument } from '../model/source-document.ts';
import { joinBrokenLabels } from './broken-labels.ts';
import { copiesOf } from './copies.ts';
import { findLabels, type PlacedLabel } from './find-labels.ts';
import type { Labels } from './labels.ts';
import { paperOf } from './paper.ts';
import type { PaperBox } from './paper-box.ts';
import { type Slot, slotsOf } from './slots.ts';
import { TemplateText } from './template-text.ts';

/** The labels of a form in a file. */
export interface FoundForm {
  readonly slots: readonly Slot[];
  readonly labels: readonly PlacedLabel[];
  /** The file holds the form again: only the first one is read. */
  readonly otherCopies: { readonly count: number; readonly paragraphs: readonly Paragraph[] };
  readonly boxes: readonly PaperBox[];
  readonly printed: TemplateText;
  /** How sure it is that the file is this form, from 0: questions that no other paper asks. */
  readonly likeness: number;
}

/** The title counts as much as so many questions. */
const TITLE = 1;

/** Looks for the labels of a form; what the paper prints besides them is taken out. */
export function findForm(source: SourceDocument, document: ReadableDocument): FoundForm {
  const { boxes, labels, text } = paperOf(document);
  const printed = new TemplateText(text);
  const all = slotsOf(source.blocks, (text) => labels.at(text)?.isWhole === true);
  const { slots, hasTitle } = withoutPrinted(all, printed, labels);
  joinBrokenLabels(slots, labels);
  const [, second = slots.length, ...more] = copiesOf(slots, labels, printed);
  const own = slots.slice(0, second);
  const others = slots.slice(second).flatMap((slot) => slot.paragraphs);
  const found = findLabels(own, labels);
  // Names, dates and telephones are asked by any paper.
  const questions = found.filter(({ box }) => box.model.personalData === 'free-text').length;
  const isTitled = hasTitle || source.furniture.some((paragraph) => printed.isTitle(paragraph));
  const likeness = questions + (isTitled ? TITLE : 0);
  const otherCopies = { count: second < slots.length ? more.length + 1 : 0, paragraphs: others };
  return { slots: own, labels: found, otherCopies, boxes, printed, likeness };
}

function withoutPrinted(slots: readonly Slot[], printed: TemplateText, labels: Labels) {
  let hasTitle = false;
  let isBeforeLabels = true;
  // Rows keep their slots: those that remain must be the same objects.
  for (const slot of slots) {
    const isAlone = slot.cell === 0 && slot.row?.slots.every((s) => s === slot || !s.paragraphs[0]);
    slot.paragraphs = slot.paragraphs.filter((paragraph, index) => {
      if (isBeforeLabels && printed.isTitle(paragraph)) {
        hasTitle = true;
        return !printed.isBareTitle(paragraph);
      }
      if (printed.isPrinted(paragraph)) return false;
      if (index === 0 && (isAlone || !slot.row) && printed.isBand(paragraph)) return false;
      if (isBeforeLabels && labels.at(paragraph.text)?.isWhole) isBeforeLabels = false;
      return true;
    });
  }
  return { slots, hasTitle };
}
