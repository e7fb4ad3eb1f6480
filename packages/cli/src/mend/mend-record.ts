import {
  type BoxModel,
  definitionOf,
  isObject,
  type ListModel,
  type Pointer,
  pointerTo,
} from '@ficha-leccion/schema';
import { entryOf } from '../stats/statistics.ts';
import { mendedText } from './mend-box.ts';

/** A box that was mended; `isEmptied` where it held nothing but blanks and is now absent. */
export interface Mend {
  readonly pointer: Pointer;
  readonly isEmptied: boolean;
}

/**
 * A record as the form would have written it: texts, dates, telephones and addresses in their normal
 * form, boxes of only blanks left out, with the groups and lists that this leaves empty. Whatever
 * leaves a doubt, and all that is no text in a box of the form, stays as it is; a record of an unknown
 * document, and one where nothing is to be mended, is the same one.
 */
export function mendRecord(record: unknown): {
  readonly record: unknown;
  readonly mends: readonly Mend[];
} {
  const mends: Mend[] = [];
  const entry = entryOf(record);
  if (!entry || !isObject(record)) return { record, mends };
  const { sections } = definitionOf(entry.document, entry.version).formModel;
  const boxes = sections.flatMap((section) => section.boxes);
  return { record: mendGroup(record, boxes, '', mends), mends };
}

function mendBox(value: unknown, model: BoxModel, pointer: Pointer, mends: Mend[]): unknown {
  if (model.kind === 'group') {
    return isObject(value) ? mendGroup(value, model.boxes, pointer, mends) : value;
  }
  if (model.kind === 'list') {
    return Array.isArray(value) ? mendList(value, model, pointer, mends) : value;
  }
  if (typeof value !== 'string') return value;
  const mended = mendedText(value, model);
  if (mended !== value) mends.push({ pointer, isEmptied: mended === undefined });
  return mended;
}

function mendGroup(
  group: Readonly<Record<string, unknown>>,
  boxes: readonly BoxModel[],
  pointer: Pointer,
  mends: Mend[],
): Readonly<Record<string, unknown>> | undefined {
  const before = mends.length;
  const members = Object.entries(group).map(([key, value]) => {
    const box = boxes.find(({ name }) => name === key);
    return [key, box ? mendBox(value, box, pointerTo(pointer, key), mends) : value] as const;
  });
  if (mends.length === before) return group;
  const kept = members.filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** A list over its limit is left alone: it must not cost what it likes. */
function mendList(
  list: readonly unknown[],
  { item, maxItems }: ListModel,
  pointer: Pointer,
  mends: Mend[],
): readonly unknown[] | undefined {
  if (list.length > maxItems) return list;
  const before = mends.length;
  const entries = list.map((entry, at) => mendBox(entry, item, pointerTo(pointer, at), mends));
  if (mends.length === before) return list;
  const kept = entries.filter((entry) => entry !== undefined);
  return kept.length > 0 ? kept : undefined;
}
