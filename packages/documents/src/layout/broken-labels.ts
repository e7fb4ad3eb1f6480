import type { Paragraph } from '../model/source-document.ts';
import type { Labels } from './labels.ts';
import type { Slot } from './slots.ts';

/** A label in two lines is no longer than this in either. */
const LONGEST = 200;

/** Joins the labels that a page broke into two lines, in one slot or in two that follow. */
export function joinBrokenLabels(slots: readonly Slot[], labels: Labels): void {
  for (const [index, slot] of slots.entries()) {
    const following = slots[index + 1];
    slot.paragraphs = joinedIn(slot.paragraphs, labels);
    const [only, ...others] = slot.paragraphs;
    const [next, ...after] = following?.paragraphs ?? [];
    if (!only || !next || !following || others.length > 0 || following.cell > 0) continue;
    const joined = joinedLabel(only, next, labels);
    if (!joined) continue;
    slot.paragraphs = [];
    following.paragraphs = [joined, ...after];
  }
}

function joinedIn(paragraphs: readonly Paragraph[], labels: Labels): readonly Paragraph[] {
  const [first, second, ...others] = paragraphs;
  const joined = first && second && joinedLabel(first, second, labels);
  return joined ? [joined, ...others] : paragraphs;
}

function joinedLabel(first: Paragraph, second: Paragraph, labels: Labels): Paragraph | undefined {
  if (first.text.length > LONGEST || !labels.begins(first.text)) return undefined;
  const text = `${first.text.trimEnd()} ${second.text.trimStart()}`;
  const label = labels.at(text);
  // The label of another box is not the rest of this one: what stands before it is an answer.
  const own = labels.at(second.text);
  if (own?.isWhole && own.box !== label?.box) return undefined;
  const isBroken = label && label.end > first.text.trimEnd().length + 1;
  const isWholeLabel = label && label.likeness !== 'similar' && (label.isWhole || label.isParted);
  if (!isBroken || !isWholeLabel) return undefined;
  const shift = text.length - second.text.length;
  const checkboxes = second.checkboxes?.map(({ offset, state }) => ({
    offset: offset + shift,
    state,
  }));
  return { ...second, text, position: first.position, ...(checkboxes && { checkboxes }) };
}
