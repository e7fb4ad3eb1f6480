import type { Labels } from './labels.ts';
import type { PaperBox } from './paper-box.ts';
import type { Slot } from './slots.ts';
import type { TemplateText } from './template-text.ts';

/** So many boxes are asked for again only by another copy of the form. */
const FEWEST_BOXES = 4;

/**
 * Where each copy of a form begins in a file that holds several. An author may repeat a question;
 * one who repeats half of them, each on its own, filled in the form a second time.
 */
export function copiesOf(slots: readonly Slot[], labels: Labels, printed: TemplateText): number[] {
  const starts = [0];
  let seen = new Set<PaperBox>();
  let again = new Map<PaperBox, number>();
  for (const [index, { paragraphs, cell }] of slots.entries()) {
    const [first] = paragraphs;
    const found = first && cell === 0 ? labels.at(first.text) : undefined;
    if (!found?.isWhole || found.likeness !== 'exact') continue;
    if (!seen.has(found.box)) seen.add(found.box);
    else if (!again.has(found.box)) again.set(found.box, index);
    if (again.size < FEWEST_BOXES || again.size < seen.size / 2) continue;
    const from = Math.min(...again.values());
    starts.push(beginningAt(from, slots, printed));
    seen = new Set(again.keys());
    again = new Map();
  }
  return starts;
}

/** The title of the copy, when it is the last thing before its first label. */
function beginningAt(label: number, slots: readonly Slot[], printed: TemplateText): number {
  const before = slots[label - 1]?.paragraphs ?? [];
  return before.some((paragraph) => printed.isTitle(paragraph)) ? label - 1 : label;
}
