/**
 * The state of a form: one box for every box on screen, empty ones included. `reading.ts` reads the
 * record from it.
 */
import type { BoxModel, FormModel, GroupModel, ListModel } from '@ficha-leccion/schema';
import { ScalarBox } from './scalar-box.ts';

export type { ScalarBox };

export interface ListBox {
  readonly kind: 'list';
  readonly id: string;
  model: ListModel;
  items: Box[];
  /** How many entries it ever had, so that an id is never used again. */
  made: number;
  unshown: unknown;
  changed: boolean;
}

export interface GroupBox {
  readonly kind: 'group';
  readonly id: string;
  model: Pick<GroupModel, 'boxes'> & Partial<GroupModel>;
  readonly boxes: readonly Box[];
  readonly unshown: unknown;
  /**
   * The keys of the group in the order they came in: `undefined` where a box has the answer, else a
   * value that no box shows. Those are written back as they are.
   */
  readonly keys: Readonly<Record<string, unknown>>;
}

export type Box = ScalarBox | ListBox | GroupBox;

/**
 * The boxes of a whole form, filled in with a record. Ids follow from the places at which boxes were
 * made, so that a server and a browser give the same; they stay when entries move, for the focus.
 */
export function createForm(model: FormModel, record: Readonly<Record<string, unknown>>): GroupBox {
  const boxes = model.sections.flatMap((section) => section.boxes);
  return createGroup({ boxes }, { $schema: model.identifier, ...record }, 'box');
}

/** Gives a form the same boxes in other words; what stands in them stays. */
export function rename(form: GroupBox, { sections }: FormModel): void {
  renameBox(form, { boxes: sections.flatMap(({ boxes }) => boxes) });
}

function renameBox(box: Box, model: BoxModel | GroupBox['model']): void {
  box.model = model as never;
  if (box.kind === 'list') {
    const { entries, item } = box.model;
    for (const [index, each] of box.items.entries()) renameBox(each, entries?.[index] ?? item);
  }
  if (box.kind !== 'group') return;
  box.boxes.forEach((inner, index) => {
    renameBox(inner, box.model.boxes[index] as BoxModel);
  });
}

/** An empty entry that stands in its list as soon as it is put there. */
export function newEntry(list: ListBox): Box {
  return createBox(list.model.item, undefined, `${list.id}.${list.made++}`);
}

function createBox(model: BoxModel, value: unknown, id: string): Box {
  if (model.kind === 'group') return createGroup(model, value, id);
  if (model.kind === 'list') return createList(model, value, id);
  return new ScalarBox(model, value, id);
}

function createGroup(model: GroupBox['model'], given: unknown, id: string): GroupBox {
  // A group that holds something else than the host says is about something else.
  const value = model.always && !agrees(model, given) ? undefined : given;
  const record = isRecord(value) ? value : {};
  const unshown = isRecord(value) ? undefined : value;
  const boxes = model.boxes.map((box) => createBox(box, record[box.name], `${id}.${box.name}`));
  const answered = Object.fromEntries(model.boxes.map(({ name }) => [name, undefined]));
  const keys: Record<string, unknown> = { ...record, ...answered };
  // What is fixed comes with the answers, and goes with them.
  if (agrees(model, value)) for (const key in model.fixed) delete keys[key];
  return { kind: 'group', id, model, boxes, unshown, keys };
}

/** Whether a value holds all that the host says is in the group. */
function agrees({ fixed = {} }: GroupBox['model'], value: unknown): boolean {
  return isRecord(value) && Object.entries(fixed).every(([key, text]) => value[key] === text);
}

function createList(model: ListModel, value: unknown, id: string): ListBox {
  const entries = Array.isArray(value) && value.length > 0 ? value : [undefined];
  const unshown = Array.isArray(value) || model.entries ? undefined : value;
  const items = model.entries
    ? model.entries.map((entry, index) =>
        createBox(
          entry,
          entries.find((each) => agrees(entry, each)),
          `${id}.${index}`,
        ),
      )
    : entries.map((entry, index) => createBox(model.item, entry, `${id}.${index}`));
  return { kind: 'list', id, model, items, made: items.length, unshown, changed: false };
}

/** A group of one box is shown as that box: its own title would only say the same again. */
export function standsAlone(group: GroupBox): boolean {
  return group.boxes.length === 1;
}

/** Whether a box is another one or has it inside. */
export function holds(outer: Box, inner: Box): boolean {
  if (outer === inner) return true;
  const boxes = outer.kind === 'list' ? outer.items : outer.kind === 'group' ? outer.boxes : [];
  return boxes.some((box) => holds(box, inner));
}

/** Whether a box holds no answer; what the host says is none. */
export function isEmpty(box: Box): boolean {
  if (box.kind === 'scalar') return (box.value ?? box.unshown) === undefined;
  if (box.unshown !== undefined) return false;
  return box.kind === 'list'
    ? box.items.every(isEmpty)
    : box.boxes.every(isEmpty) && Object.values(box.keys).every((value) => value === undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
