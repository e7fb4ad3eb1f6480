import { type Box, isEmpty } from './box-tree.ts';
import { askedBoxes } from './conditions.ts';

/** How far somebody has come with the boxes that a profile asks for. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
}

/** Counts what is answered, right or wrong: what is wrong is said by its error. */
export function progressOf(boxes: readonly Box[], required: ReadonlySet<Box>): Progress {
  const asked = boxes.flatMap((box) => askedIn(box, required));
  return { answered: asked.filter((box) => !isEmpty(box)).length, asked: asked.length };
}

/** A box with boxes inside that are asked for counts as those. */
function askedIn(box: Box, required: ReadonlySet<Box>): Box[] {
  const members = box.kind === 'list' ? box.items : box.kind === 'group' ? askedBoxes(box) : [];
  const inside = members.flatMap((member) => askedIn(member, required));
  return inside.length === 0 && required.has(box) ? [box] : inside;
}
