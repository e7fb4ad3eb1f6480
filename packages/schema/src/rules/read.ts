/**
 * How rules read a record that may be anything: what is not there, or of another type, reads as
 * empty. Own keys only.
 */
import { isObject } from '../dialect/json.ts';
import { type Pointer, pointerTo, stepsOf } from '../dialect/pointer.ts';
import type { Finding } from './rule.ts';

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** The value as a group; an empty one if it is none. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : NOTHING;
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

/** The keys that lead to a value. */
type Trail = (string | number)[];

/** Nearly every value that a rule reads is as it should be: its pointer is made when asked for. */
class Place implements Placed {
  readonly value: unknown;
  readonly #trail: Trail;

  constructor(value: unknown, trail: Trail) {
    this.value = value;
    this.#trail = trail;
  }

  get pointer(): Pointer {
    return pointerOf(this.#trail);
  }
}

/** Every value at a pointer template, where a step `*` is every entry of a list or of a map. */
export function valuesAt(record: unknown, template: string): Placed[] {
  const found: Placed[] = [];
  visitValues(record, knownSteps(template), (value, trail) => {
    found.push(new Place(value, [...trail]));
  });
  return found;
}

/** Those of the values at a template that are wrong. A pointer is made of none but these. */
export function findingsAt(
  record: unknown,
  template: string,
  isWrong: (value: unknown) => boolean,
): Finding[] {
  const found: Finding[] = [];
  visitValues(record, knownSteps(template), (value, trail) => {
    if (isWrong(value)) found.push({ pointer: pointerOf(trail) });
  });
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

type Visit = (value: unknown, trail: Trail) => void;

/** The trail is the same list for every value: whoever keeps it, copies it. */
function visitValues(
  value: unknown,
  steps: readonly string[],
  visit: Visit,
  trail: Trail = [],
  depth = 0,
): void {
  const step = steps[depth];
  if (step === undefined) {
    visit(value, trail);
  } else if (step !== '*') {
    if (!isObject(value) || !Object.hasOwn(value, step)) return;
    trail[depth] = step;
    visitValues(value[step], steps, visit, trail, depth + 1);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      trail[depth] = index;
      visitValues(value[index], steps, visit, trail, depth + 1);
    }
  } else {
    for (const [key, each] of Object.entries(groupOf(value))) {
      trail[depth] = key;
      visitValues(each, steps, visit, trail, depth + 1);
    }
  }
}

function pointerOf(trail: Trail): Pointer {
  return trail.reduce<Pointer>(pointerTo, '');
}
