import { pointerTo } from '../dialect/pointer.ts';
import type { Change, Loss } from './migrate.ts';
import type { Boxes, Migration, Refused, Step } from './step.ts';

export type Direction = 'up' | 'down';

/** The boxes of a record after every step of one migration, or the first refusal. */
export function follow(
  { steps }: Migration,
  direction: Direction,
  given: Boxes,
): { boxes: Boxes; changes: Change[]; lost: Loss[] } | Refused {
  let boxes = given;
  const changes: Change[] = [];
  const lost: Loss[] = [];
  for (const step of direction === 'up' ? steps : [...steps].reverse()) {
    const { [direction]: move, name } = step;
    const [taken, made] = direction === 'up' ? [step.older, step.newer] : [step.newer, step.older];
    // A key of the other version has no business here; moving onto it would lose one of the two.
    const stray = made.find((key) => !taken.includes(key) && Object.hasOwn(boxes, key));
    if (stray !== undefined) return { code: 'casilla-desconocida', pointer: pointerTo('', stray) };
    const own = pick(boxes, taken);
    if (!move || Object.keys(own).length === 0) continue;
    const moved = move(own);
    if ('code' in moved) return moved;
    boxes = replace(boxes, step, moved.boxes);
    for (const each of moved.moves ?? []) changes.push({ ...each, step: name });
    for (const pointer of moved.lost ?? []) lost.push({ pointer, step: name });
  }
  return { boxes, changes, lost };
}

function pick(boxes: Boxes, keys: readonly string[]): Boxes {
  return Object.fromEntries(Object.entries(boxes).filter(([key]) => keys.includes(key)));
}

/** Puts the new boxes where the first of the old ones stood, so that the order of the form stays. */
function replace(boxes: Boxes, { older, newer }: Step, made: Boxes): Boxes {
  let isPlaced = false;
  const entries = Object.entries(boxes).flatMap((entry) => {
    if (!older.includes(entry[0]) && !newer.includes(entry[0])) return [entry];
    if (isPlaced) return [];
    isPlaced = true;
    return Object.entries(made);
  });
  return Object.fromEntries(entries);
}
