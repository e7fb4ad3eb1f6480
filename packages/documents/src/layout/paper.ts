import type { PrintedBox } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import { Labels } from './labels.ts';
import { type PaperBox, paperBoxes } from './paper-box.ts';
import { type FoldedPaper, foldedPaper } from './template-text.ts';

/** A form on paper, as it is looked for in every file. */
export interface Paper {
  readonly boxes: readonly PaperBox[];
  readonly labels: Labels;
  /** Of boxes that nobody fills in: the code and version of the paper. */
  readonly printedLabels: Labels<PrintedBox>;
  readonly text: FoldedPaper;
}

const papers = new WeakMap<ReadableDocument, Paper>();

/** The paper of a document, made once. */
export function paperOf(document: ReadableDocument): Paper {
  const known = papers.get(document);
  if (known) return known;
  const { form, editions } = document;
  const boxes = paperBoxes(form, editions);
  const printed = editions.flatMap(({ printedBoxes = [] }) => printedBoxes);
  const paper = {
    boxes,
    labels: new Labels(boxes),
    printedLabels: new Labels([...new Set(printed)]),
    text: foldedPaper(form, editions),
  };
  papers.set(document, paper);
  return paper;
}
