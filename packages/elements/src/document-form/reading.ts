/**
 * The record that the boxes hold: an empty box is an absent key, an empty list entry no entry, and
 * what another answer makes needless stays out of it.
 */
import { type BoxModel, type Pointer, pointerTo } from '@ficha-leccion/schema';
import { type Box, type GroupBox, isEmpty } from './box-tree.ts';
import { needlessBy } from './conditions.ts';

/** A record and the way back from its pointers to the boxes on screen. */
export interface Reading {
  readonly record: Readonly<Record<string, unknown>>;
  /** A box that is not asked is answered where it was made needless. */
  readonly boxes: ReadonlyMap<Pointer, Box>;
  /** What was typed and is not in the record, by the statement that makes it needless. */
  readonly setAside: ReadonlyMap<Box, Box>;
}

export function read(form: GroupBox): Reading {
  const boxes = new Map<Pointer, Box>();
  const setAside = new Map<Box, Box>();
  const record = (readBox(form, '', boxes, setAside) ?? {}) as Record<string, unknown>;
  return { record, boxes, setAside };
}

function readBox(
  box: Box,
  pointer: Pointer,
  boxes: Map<Pointer, Box>,
  setAside: Map<Box, Box>,
): unknown {
  boxes.set(pointer, box);
  if (box.kind === 'scalar') return box.value ?? box.unshown;
  if (box.kind === 'list') {
    const entries: unknown[] = [];
    for (const item of box.items) {
      const entry = readBox(item, pointerTo(pointer, entries.length), boxes, setAside);
      if (entry !== undefined) entries.push(entry);
    }
    return entries.length > 0 ? entries : box.unshown;
  }
  const answers = box.boxes.map((member) => {
    const { name } = member.model as BoxModel;
    const place = pointerTo(pointer, name);
    const statement = needlessBy(box, member);
    if (!statement) return [name, readBox(member, place, boxes, setAside)] as const;
    boxes.set(place, statement);
    if (!isEmpty(member)) setAside.set(statement, member);
    return [name, undefined] as const;
  });
  const members = Object.entries({ ...box.keys, ...Object.fromEntries(answers) }).filter(
    ([, value]) => value !== undefined,
  );
  if (members.length === 0 && !box.model.always) return box.unshown;
  return { ...box.model.fixed, ...Object.fromEntries(members) };
}
