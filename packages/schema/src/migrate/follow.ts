import { pointerTo } from '../dialect/pointer.ts';
import type { Change, Loss } from './migrate.ts';
import type { Boxes, Migration, Refused, Step } from './step.ts';

export type Direction = 'up' | 'down';

/** The boxes of a record after every step of one migration, or the first refusal. */
export function follow(
  migration: Migration,
  direction: Direction,
  boxes: Boxes,
): { boxes: Boxes; changes: Change[]; lost: Loss[] } | Refused {
  const steps = [...migration.steps, withoutBox(migration.onlyNewer)];
  const [changes, lost]: [Change[], Loss[]] = [[], []];
  /** What each step made, to be put where the first of its boxes stood. */
  const made = new Map<string, Boxes>();
  for (const step of direction === 'up' ? steps : steps.reverse()) {
    const { [direction]: move, name } = step;
    const [taken, given] = direction === 'up' ? [step.older, step.newer] : [step.newer, step.older];
    // A key of the other version has no business here; moving onto it would lose one of the two.
    const stray = given.find((key) => !taken.includes(key) && Object.hasOwn(boxes, key));
    if (stray !== undefined) return { code: 'casilla-desconocida', pointer: pointerTo('', stray) };
    const own = taken.filter((key) => Object.hasOwn(boxes, key));
    if (!move || own.length === 0) continue;
    const moved = move(Object.fromEntries(own.map((key) => [key, boxes[key]])));
    if ('code' in moved) return moved;
    const first = Object.keys(boxes).find((key) => own.includes(key)) as string;
    for (const key of own) made.set(key, key === first ? moved.boxes : {});
    for (const each of moved.moves ?? []) changes.push({ ...each, step: name });
    for (const pointer of moved.lost ?? []) lost.push({ pointer, step: name });
  }
  return { boxes: replaced(boxes, made), changes, lost };
}

/** The record with what the steps made, so that the order of the form stays. */
function replaced(boxes: Boxes, made: ReadonlyMap<string, Boxes>): Boxes {
  const record: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(boxes)) {
    const own = made.get(key);
    if (own) Object.assign(record, own);
    else record[key] = boxes[key];
  }
  return Object.setPrototypeOf(record, Object.prototype);
}

/** What the older version has no box for. */
function withoutBox(newer: readonly string[]): Step {
  const down = (boxes: Boxes) => {
    const lost = Object.keys(boxes).map((key) => pointerTo('', key));
    return { boxes: {}, lost };
  };
  return { name: 'sin-casilla', older: [], newer, down };
}
