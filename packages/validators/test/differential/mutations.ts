/** Breaks records: keywords of their contract, at places of theirs. */
import { isMap, isOpen, type JsonSchema, type ObjectSchema } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { type Change, changesAt, choose, groupOf, isObject, REMOVED, without } from './changes.ts';

/** Which place to break and how, as numbers, so that fast-check can shrink them. */
interface Pick {
  readonly kind: number;
  readonly place: number;
  readonly keyword: number;
  readonly variant: number;
}

/** A record with none, one or several faults. */
export function broken(
  record: fc.Arbitrary<Record<string, unknown>>,
  schema: ObjectSchema,
): fc.Arbitrary<unknown> {
  const pick = fc.record({
    kind: fc.nat(99),
    place: fc.nat(999),
    keyword: fc.nat(99),
    variant: fc.nat(99),
  });
  const picks = fc.oneof(
    { weight: 8, arbitrary: fc.constant<Pick[]>([]) },
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
  // The kind first: a document has a hundred texts and one map, and both are to be broken.
  const places = placesOf(schema, record, []);
  const kinds = [...new Set(places.map((each) => kindOf(each.schema)))];
  const kind = choose(kinds, pick.kind);
  const alike = places.filter((each) => kindOf(each.schema) === kind);
  const place = choose(alike, pick.place);
  const change = choose(changesAt(place.schema, pick.variant), pick.keyword);
  const changed = changeAt(record, place.path, change);
  return changed === REMOVED ? {} : changed;
}

function kindOf(schema: JsonSchema): string {
  if (schema.type === 'object' && isMap(schema)) return 'map';
  return schema.type === 'string' ? `string ${schema.pattern}` : schema.type;
}

/** Every value of the record that the schema speaks of. */
function placesOf(
  schema: JsonSchema,
  value: unknown,
  path: readonly string[],
): { schema: JsonSchema; path: readonly string[] }[] {
  const own = { schema, path };
  const inside = insideOf(schema, value);
  return [own, ...inside.flatMap(([key, box, inner]) => placesOf(box, inner, [...path, key]))];
}

function insideOf(schema: JsonSchema, value: unknown): [string, JsonSchema, unknown][] {
  if (schema.type === 'array' && Array.isArray(value)) {
    return value.map((item, index) => [String(index), schema.items, item]);
  }
  if (schema.type !== 'object' || isOpen(schema) || !isObject(value)) return [];
  if (isMap(schema)) {
    return Object.entries(value).map(([key, entry]) => [key, schema.additionalProperties, entry]);
  }
  const boxes = Object.entries(schema.properties).filter(([key]) => Object.hasOwn(value, key));
  return boxes.map(([key, box]) => [key, box, value[key]]);
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
