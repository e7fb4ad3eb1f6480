/** What may be done to a value so that one keyword of its schema fails. */
import {
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type ObjectSchema,
  type StringSchema,
} from '@ficha-leccion/schema';
import {
  BLANKS,
  NEAR_MISSES,
  NOT_TRUE,
  NUMBERS,
  OF_OTHER_TYPES,
  UNKNOWN_KEYS,
  WRONG_KEYS,
} from './wrong-values.ts';

export type Change = (value: unknown) => unknown;

export const REMOVED = Symbol('removed');

/** One change per keyword of a schema; `variant` chooses among the ways to break it. */
export function changesAt(schema: JsonSchema, variant: number): Change[] {
  return [() => choose(OF_OTHER_TYPES, variant), () => REMOVED, ...changesOf(schema, variant)];
}

function changesOf(schema: JsonSchema, variant: number): Change[] {
  switch (schema.type) {
    case 'object':
      if (isOpen(schema)) return [];
      return isMap(schema) ? changesOfMap(schema, variant) : changesOfGroup(schema, variant);
    case 'array': {
      const lengths = [schema.maxItems + 1, schema.maxItems + 2, 2 * schema.maxItems];
      return [() => [], (value) => lengthened(value, choose(lengths, variant))];
    }
    case 'boolean':
      return [() => choose(NOT_TRUE, variant)];
    case 'string':
      return changesOfText(schema, variant);
    default: {
      const { minimum = 0, maximum } = schema;
      const near = [minimum - 1, minimum - 0.5, maximum + 1, maximum + 0.5];
      return [() => choose(NUMBERS, variant), () => choose(near, variant)];
    }
  }
}

function changesOfGroup({ properties, required = [''] }: ObjectSchema, variant: number): Change[] {
  const unknown = choose([...UNKNOWN_KEYS, ...Object.keys(properties).map(miscased)], variant);
  return [
    (value) => ({ ...groupOf(value), [unknown]: choose(OF_OTHER_TYPES, variant) }),
    (value) => without(value, choose(required, variant)),
    () => ({}),
  ];
}

function changesOfMap({ maxProperties }: MapSchema, variant: number): Change[] {
  const first = (value: unknown) => Object.values(groupOf(value))[0];
  const many = (value: unknown) =>
    Array.from({ length: maxProperties + (variant % 3) }, (_, index) => [
      variant % 4 === 0 && index % 3 === 0 ? `y${index}` : `x-${index}`,
      first(value),
    ]);
  return [
    (value) => ({ ...groupOf(value), [choose(WRONG_KEYS, variant)]: first(value) }),
    () => ({ [choose(WRONG_KEYS, variant)]: choose(OF_OTHER_TYPES, variant) }),
    (value) => ({ ...groupOf(value), ...Object.fromEntries(many(value)) }),
    () => ({}),
  ];
}

function changesOfText({ maxLength }: StringSchema, variant: number): Change[] {
  const nearMiss = (value: unknown) => choose(NEAR_MISSES, variant)(String(value));
  if (maxLength === undefined) return [nearMiss, nearMiss];
  return [
    nearMiss,
    nearMiss,
    () => choose(BLANKS, variant),
    () => choose(['a', '🙂', '\ud83d', 'ñ '], variant).repeat(maxLength + 1 + (variant % 2)),
  ];
}

export function without(group: unknown, key: string): unknown {
  return Object.fromEntries(Object.entries(groupOf(group)).filter(([each]) => each !== key));
}

function lengthened(value: unknown, length: number): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const [first = 'x'] = list;
  return Array.from({ length }, (_, index) => list[index] ?? first);
}

function miscased(key: string): string {
  return key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase();
}

/** What an earlier fault left of a group. */
export function groupOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function choose<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
