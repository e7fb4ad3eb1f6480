import type { Paragraph } from '../model/source-document.ts';
import type { LabelMatch, Labels } from './labels.ts';
import type { PaperBox } from './paper-box.ts';
import type { Slot } from './slots.ts';

/** A label where it stands. */
export interface PlacedLabel extends LabelMatch {
  readonly slot: Slot;
  /** Which paragraph of the slot it begins. */
  readonly paragraph: number;
}

interface Candidate extends PlacedLabel {
  readonly score: number;
}

const LIKENESS = { exact: 30, wording: 20, similar: 10 };

/**
 * The label of each box, once. A wording may stand anywhere, for authors repeat the question in
 * their answer; the place that looks most like a label's is the label, the others are text.
 */
export function findLabels(slots: readonly Slot[], labels: Labels): PlacedLabel[] {
  const best = new Map<PaperBox, Candidate>();
  for (const candidate of candidatesOf(slots, labels)) {
    const rival = best.get(candidate.box);
    if (!rival || candidate.score > rival.score) best.set(candidate.box, candidate);
  }
  return [...best.values()];
}

function candidatesOf(slots: readonly Slot[], labels: Labels): Candidate[] {
  const candidates: Candidate[] = [];
  let above: LabelMatch | undefined;
  for (const slot of slots) {
    if (slot.paragraphs.length === 0) continue;
    const beside = slot.row?.slots
      .slice(0, slot.cell)
      .findLast(({ paragraphs }) => paragraphs.length);
    // What stands right of a label is its answer, whatever it says.
    const isAnswer =
      beside !== undefined && candidates.some((candidate) => candidate.slot === beside);
    if (isAnswer) {
      above = undefined;
      continue;
    }
    for (const [index, paragraph] of slot.paragraphs.entries()) {
      const match = labels.at(paragraph.text);
      if (!match || !isPossible(match, slot, index)) continue;
      const score =
        scoreOf(match, slot, index, paragraph) - (index === 0 && above?.isWhole ? 8 : 0);
      candidates.push({ ...match, slot, paragraph: index, score });
    }
    above =
      slot.paragraphs.length === 1 ? candidates.find((found) => found.slot === slot) : undefined;
  }
  return candidates;
}

/** Further down in a cell only the whole label counts; without a sign after it, only a long one. */
function isPossible(match: LabelMatch, { row }: Slot, paragraph: number): boolean {
  if (match.isWhole) return true;
  if (match.isParted) return paragraph === 0 || match.likeness === 'exact';
  return row === undefined && match.likeness === 'exact' && match.words > 2;
}

function scoreOf(match: LabelMatch, slot: Slot, index: number, paragraph: Paragraph): number {
  const isFirst = slot.row === undefined || slot.cell === 0;
  return (
    LIKENESS[match.likeness] +
    (match.isWhole ? 20 : match.isParted ? 10 : 0) +
    (isFirst ? 20 : 10) -
    (index > 0 ? 20 : 0) +
    (paragraph.strong || paragraph.heading ? 5 : 0)
  );
}
