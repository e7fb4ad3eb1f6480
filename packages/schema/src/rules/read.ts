/**
 * How rules read a record that may be anything: what is not there, or of another type, reads as
 * empty. Own keys only.
 */
import { isObject, ownKeys } from '../dialect/json.ts';
import { type Pointer, pointerTo, stepsOf } from '../dialect/pointer.ts';

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** The value as a group; an empty one if it is none. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : NOTHING;
}

/**
 * The boxes of a value that is a group, to be read as properties: `const { titulo } = boxesOf(record)`.
 * An engine remembers where the property stood in the record before, so that nothing reads faster.
 */
export function boxesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? ownKeys(value) : NOTHING;
}

/** What a group holds under an own key. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value as a list; an empty one if it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value with the place where it stands. */
export interface Placed<Value = unknown> {
  readonly pointer: Pointer;
  readonly value: Value;
}

/** Every value at a pointer template, where a step `*` is every entry of a list or of a map. */
export function valuesAt(record: unknown, template: string): Placed[] {
  let found: Placed[] = [{ pointer: '', value: record }];
  for (const step of stepsOf(template)) found = found.flatMap((placed) => below(placed, step));
  return found;
}

function below({ pointer, value }: Placed, step: string): Placed[] {
  const group = groupOf(value);
  if (step !== '*') {
    if (!Object.hasOwn(group, step)) return [];
    return [{ pointer: pointerTo(pointer, step), value: group[step] }];
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(group);
  return entries.map(([key, each]) => ({ pointer: pointerTo(pointer, key), value: each }));
}

/** The texts among {@link valuesAt}. */
export function textsAt(record: unknown, template: string): Placed<string>[] {
  return valuesAt(record, template).filter(
    (placed): placed is Placed<string> => typeof placed.value === 'string',
  );
}
