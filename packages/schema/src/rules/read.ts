/**
 * How rules read a record that may be anything: what is not there, or of another type, reads as
 * empty. Own keys only.
 */
import { isObject } from '../dialect/json.ts';
import { type Pointer, pointerTo, stepsOf } from '../dialect/pointer.ts';

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** The value as a group; an empty one if it is none. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : NOTHING;
}

/** What a group holds under an own key. */
export function member(value: unknown, key: string): unknown {
  const group = groupOf(value);
  return Object.hasOwn(group, key) ? group[key] : undefined;
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
  const steps = stepsOf(template);
  let found: Placed[] = [{ pointer: '', value: record }];
  for (const step of steps) found = found.flatMap((placed) => below(placed, step));
  return found;
}

/** The texts among {@link valuesAt}. */
export function textsAt(record: unknown, template: string): Placed<string>[] {
  return valuesAt(record, template).filter(
    (placed): placed is Placed<string> => typeof placed.value === 'string',
  );
}

function below({ pointer, value }: Placed, step: string): Placed[] {
  if (step === '*' && Array.isArray(value)) {
    return value.map((each, index) => ({ pointer: pointerTo(pointer, index), value: each }));
  }
  if (step === '*') {
    const entries = Object.entries(groupOf(value));
    return entries.map(([key, each]) => ({ pointer: pointerTo(pointer, key), value: each }));
  }
  const group = groupOf(value);
  if (!Object.hasOwn(group, step)) return [];
  return [{ pointer: pointerTo(pointer, step), value: group[step] }];
}
