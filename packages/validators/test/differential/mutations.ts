/** Ways to break one keyword of a contract at one place of a record. */
import type { JsonSchema, ObjectSchema } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { BLANKS, NEAR_MISSES, OF_OTHER_TYPES, UNKNOWN_KEYS } from './wrong-values.ts';

type Change = (value: unknown) => unknown;

/** Which place to break and how, as numbers, so that fast-check can shrink them. */
interface Pick {
  readonly place: number;
  readonly keyword: number;
  readonly variant: number;
}

const REMOVED = Symbol('removed');

/** A record with none, one or several faults. */
export function broken(
  record: fc.Arbitrary<Record<string, unknown>>,
  schema: ObjectSchema,
): fc.Arbitrary<unknown> {
  const pick = fc.record({ place: fc.nat(999), keyword: fc.nat(99), variant: fc.nat(99) });
  const picks = fc.oneof(
    { weight: 4, arbitrary: fc.constant<Pick[]>([]) },
    { weight: 5, arbitrary: fc.array(pick, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(pick, { minLength: 2, maxLength: 5 }) },
  );
  return fc.tuple(record, picks).map(([whole, faults]) => {
    let value: unknown = whole;
    for (const fault of faults) value = withFault(value, schema, fault);
    return value;
  });
}

function withFault(record: unknown, schema: ObjectSchema, pick: Pick): unknown {
  const places = placesOf(schema, record, []);
  const place = choose(places, pick.place);
  const change = choose(changesAt(place.schema, pick.variant), pick.keyword);
  const changed = changeAt(record, place.path, change);
  return changed === REMOVED ? {} : changed;
}

/** Every value of the record that the schema speaks of. */
function placesOf(
  schema: JsonSchema,
  value: unknown,
  path: readonly string[],
): { schema: JsonSchema; path: readonly string[] }[] {
  const own = { schema, path };
  if (schema.type === 'array' && Array.isArray(value)) {
    const items = value.flatMap((item, i) => placesOf(schema.items, item, [...path, String(i)]));
    return [own, ...items];
  }
  if (schema.type === 'object' && isGroup(value)) {
    const boxes = Object.entries(schema.properties).flatMap(([key, box]) =>
      Object.hasOwn(value, key) ? placesOf(box, value[key], [...path, key]) : [],
    );
    return [own, ...boxes];
  }
  return [own];
}

/** One change per keyword of a schema; `variant` chooses among the ways to break it. */
function changesAt(schema: JsonSchema, variant: number): Change[] {
  const anyPlace: Change[] = [() => choose(OF_OTHER_TYPES, variant), () => REMOVED];
  if (schema.type === 'object') {
    const unknown = choose(
      [...UNKNOWN_KEYS, ...Object.keys(schema.properties).map(miscased)],
      variant,
    );
    return [
      ...anyPlace,
      (value) => ({ ...groupOf(value), [unknown]: choose(OF_OTHER_TYPES, variant) }),
      (value) => without(value, choose(schema.required ?? [''], variant)),
    ];
  }
  if (schema.type === 'array') {
    const lengths = [schema.maxItems + 1, schema.maxItems + 2, 2 * schema.maxItems];
    return [...anyPlace, () => [], (value) => lengthened(value, choose(lengths, variant))];
  }
  const nearMiss = (value: unknown) => choose(NEAR_MISSES, variant)(String(value));
  if (schema.maxLength === undefined) return [...anyPlace, nearMiss, nearMiss];
  const { maxLength } = schema;
  return [
    ...anyPlace,
    nearMiss,
    nearMiss,
    () => choose(BLANKS, variant),
    () => choose(['a', '🙂', '\ud83d', 'ñ '], variant).repeat(maxLength + 1 + (variant % 2)),
  ];
}

function changeAt(value: unknown, path: readonly string[], change: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(key);
    const items = value.with(index, changeAt(value[index], rest, change));
    return items.filter((item) => item !== REMOVED);
  }
  const group = groupOf(value);
  const changed = changeAt(group[key], rest, change);
  return changed === REMOVED ? without(group, key) : { ...group, [key]: changed };
}

function without(group: unknown, key: string): unknown {
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
function groupOf(value: unknown): Record<string, unknown> {
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function choose<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
