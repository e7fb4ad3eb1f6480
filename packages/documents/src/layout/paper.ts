import type { Edition } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import { Labels } from './labels.ts';
import { type PaperBox, paperBoxes } from './paper-box.ts';
import { type FoldedPaper, foldedPaper } from './template-text.ts';

/** A form on paper, as it is looked for in every file. */
export interface Paper {
  readonly boxes: readonly PaperBox[];
  readonly labels: Labels;
  /** Of boxes that the form does not show: the code and version of the paper. */
  readonly hiddenLabels: Labels;
  readonly text: FoldedPaper;
}

const papers = new WeakMap<ReadableDocument, Paper>();

/** The paper of a document, made once. */
export function paperOf(document: ReadableDocument): Paper {
  const known = papers.get(document);
  if (known) return known;
  const { form, editions } = document;
  const boxes = paperBoxes(form, editions);
  const paper = {
    boxes,
    labels: new Labels(boxes),
    hiddenLabels: new Labels(hiddenBoxes(editions)),
    text: foldedPaper(form, editions),
  };
  papers.set(document, paper);
  return paper;
}

/** Boxes that only the wordings of an edition know: the form does not show them. */
function hiddenBoxes(editions: readonly Edition[]): PaperBox[] {
  const wordings = new Map(editions.flatMap((edition) => Object.entries(edition.wordings ?? {})));
  return [...wordings]
    .filter(([template]) => template.startsWith('/plantilla/'))
    .map(([template, wordings]) => ({
      template,
      model: { kind: 'text' } as PaperBox['model'],
      isList: false,
      hasRows: false,
      isBlock: false,
      labels: [],
      wordings,
    }));
}
