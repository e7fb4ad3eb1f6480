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

/** Nearly every value that a rule reads is as it should be: its pointer is made when asked for. */
class Place implements Placed {
  readonly value: unknown;
  readonly #parent: Place | undefined;
  readonly #step: string | number;

  constructor(value: unknown, parent?: Place, step: string | number = '') {
    this.value = value;
    this.#parent = parent;
    this.#step = step;
  }

  get pointer(): Pointer {
    return this.#parent ? pointerTo(this.#parent.pointer, this.#step) : '';
  }
}

/** Every value at a pointer template, where a step `*` is every entry of a list or of a map. */
export function valuesAt(record: unknown, template: string): Placed[] {
  const found: Placed[] = [];
  addValues(found, knownSteps(template), 0, new Place(record));
  return found;
}

/** Rules name few templates, and each of them for every record. */
const stepsOfTemplates = new Map<string, readonly string[]>();

function knownSteps(template: string): readonly string[] {
  const known = stepsOfTemplates.get(template);
  if (known) return known;
  const steps = stepsOf(template);
  stepsOfTemplates.set(template, steps);
  return steps;
}

/** The texts among {@link valuesAt}. */
export function textsAt(record: unknown, template: string): Placed<string>[] {
  return valuesAt(record, template).filter(
    (placed): placed is Placed<string> => typeof placed.value === 'string',
  );
}

function addValues(found: Placed[], steps: readonly string[], depth: number, place: Place): void {
  const { value } = place;
  const step = steps[depth];
  if (step === undefined) {
    found.push(place);
  } else if (step !== '*') {
    const group = groupOf(value);
    if (Object.hasOwn(group, step)) {
      addValues(found, steps, depth + 1, new Place(group[step], place, step));
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      addValues(found, steps, depth + 1, new Place(value[index], place, index));
    }
  } else {
    for (const [key, each] of Object.entries(groupOf(value))) {
      addValues(found, steps, depth + 1, new Place(each, place, key));
    }
  }
}
