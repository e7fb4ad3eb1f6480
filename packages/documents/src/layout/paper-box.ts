import type { BoxModel, Edition, FormModel, ScalarModel } from '@ficha-leccion/schema';

/** A box as the paper has it: one label and what is written beside or under it. */
export interface PaperBox {
  /** Where its value stands in a record: `/temaLeccion`, `/planProgramaProyecto`. */
  readonly template: string;
  /** What one value of it is. */
  readonly model: ScalarModel;
  readonly isList: boolean;
  /** The paper has a row for each entry of the list. */
  readonly hasRows: boolean;
  /** Its answer is long: the paper gives it the whole width, under the label. */
  readonly isBlock: boolean;
  /** The label of the form, then those of the editions: wordings of the paper itself. */
  readonly labels: readonly string[];
  readonly wordings: readonly string[];
  /** Some edition names it. A box that came later is on no copy, and nobody misses it there. */
  readonly isOnPaper: boolean;
}

/** A text area of so many lines is a block of its own on paper. */
const BLOCK_ROWS = 6;

/** The boxes of a form in the order of the paper. */
export function paperBoxes(form: FormModel, editions: readonly Edition[]): PaperBox[] {
  const boxes = form.sections.flatMap((section) => section.boxes);
  return boxes.flatMap((box) => leavesOf(box, editions));
}

function leavesOf(box: BoxModel, editions: readonly Edition[]): PaperBox[] {
  if (box.kind === 'group') return box.boxes.flatMap((child) => leavesOf(child, editions));
  // A mark of our own form: the paper says it with an empty box.
  if (box.kind === 'checkbox') return [];
  if (box.kind !== 'list') return [paperBox(box, box, editions)];
  const { item } = box;
  if (item.kind === 'group' || item.kind === 'list') return leavesOf(item, editions);
  return [paperBox(box, item, editions)];
}

function paperBox(box: BoxModel, model: ScalarModel, editions: readonly Edition[]): PaperBox {
  const { template } = box;
  const ofEditions = editions.flatMap(({ labels }) => labels[template] ?? []);
  const wordings = editions.flatMap((edition) => edition.wordings?.[template] ?? []);
  const named = editions.flatMap(({ labels, rows, wordings = {} }) => [labels, rows, wordings]);
  const isLong = model.kind === 'text' && model.rows >= BLOCK_ROWS;
  return {
    template,
    model,
    isList: box.kind === 'list',
    hasRows: editions.some(({ rows }) => template in rows),
    isBlock: isLong || model.kind === 'choice',
    labels: [...new Set([box.label, ...ofEditions])],
    wordings: [...new Set(wordings)],
    isOnPaper: named.some((boxes) => Object.hasOwn(boxes, template)),
  };
}
