/**
 * Reading what a newer minor version wrote. It only adds optional boxes, so what is unknown here can
 * be put aside, and attached again when the record is written back.
 */
import { contracts } from '../../generated/contracts.ts';
import { type CatalogueEntry, catalogue } from '../catalogue.ts';
import { identifierOf, parseIdentifier } from '../dialect/identifiers.ts';
import { isObject } from '../dialect/json.ts';
import { type Pointer, pointerTo, stepsOf } from '../dialect/pointer.ts';
import { isGroup, isMap, type JsonSchema } from '../dialect/portable-schema.ts';
import { numbersOf } from './version-of.ts';

type Boxes = Readonly<Record<string, unknown>>;

/** A value that only the newer minor knows, with the place where it stood. */
export interface UnknownValue {
  readonly pointer: Pointer;
  readonly value: unknown;
}

export interface NewerMinorReading {
  /** The record as the newest minor known here would have it; still to be validated. */
  readonly record: Boxes;
  /** What was put aside, to be given to {@link writeNewerMinor}. */
  readonly unknown: readonly UnknownValue[];
  /** The `$schema` that the record came with. */
  readonly $schema: string;
}

/**
 * Reads a record of a newer minor of a version known here; `undefined` if it is none, or cannot be
 * read. Boxes that only the newer minor has are put aside; nothing else changes, and the given record
 * stays as it is.
 */
export function readNewerMinor(record: unknown): NewerMinorReading | undefined {
  try {
    if (!isObject(record) || typeof record.$schema !== 'string') return undefined;
    const { $schema } = record;
    const known = olderMinorOf($schema);
    if (!known) return undefined;
    const schema = contracts[`${known.document}/v${numbersOf(known.version)[0]}`] as JsonSchema;
    const unknown: UnknownValue[] = [];
    const rest = knownPart(schema, record, '', unknown) as Boxes;
    const identifier = identifierOf(known.document, known.version);
    return { record: { ...rest, $schema: identifier }, unknown, $schema };
  } catch {
    return undefined;
  }
}

/**
 * The record as its newer minor wants it back: with its own `$schema` and with everything that was
 * put aside, where it stood. What has no sure place any more comes back in `lost`: its list or group
 * is gone, or another entry stands where its own stood.
 */
export function writeNewerMinor(
  record: Boxes,
  reading: NewerMinorReading,
): { readonly record: Boxes; readonly lost: readonly UnknownValue[] } {
  // As JSON, because frameworks hand over proxies, which cannot be cloned.
  const written: Boxes = JSON.parse(JSON.stringify({ ...record, $schema: reading.$schema }));
  const lost = reading.unknown.filter(({ pointer, value }) => {
    const isSame = entriesAbove(pointer, reading.record).every(
      (entry) => JSON.stringify(at(record, entry)) === JSON.stringify(at(reading.record, entry)),
    );
    return !isSame || !attach(written, pointer, value);
  });
  return { record: written, lost };
}

/** The entries of lists that a pointer passes through: what tells one from another is what it holds. */
function entriesAbove(pointer: Pointer, record: Boxes): Pointer[] {
  const above: Pointer[] = [];
  let place = '';
  for (const step of stepsOf(pointer)) {
    const isEntry = Array.isArray(at(record, place));
    place = pointerTo(place, step);
    if (isEntry) above.push(place);
  }
  return above;
}

function at(record: unknown, pointer: Pointer): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Boxes)[step]
        : undefined,
    record,
  );
}

function olderMinorOf($schema: string): CatalogueEntry | undefined {
  const named = parseIdentifier($schema);
  const [major, minor] = numbersOf(named?.version ?? '0.0');
  return catalogue.find(({ document, version }) => {
    const [knownMajor, knownMinor] = numbersOf(version);
    return document === named?.document && major === knownMajor && minor > knownMinor;
  });
}

/** A value without the keys that a schema does not know; those are added to `unknown`. */
export function knownPart(
  schema: JsonSchema,
  value: unknown,
  pointer: Pointer,
  unknown: UnknownValue[],
): unknown {
  if (schema.type === 'array' && Array.isArray(value)) {
    return value.map((item, index) =>
      knownPart(schema.items, item, pointerTo(pointer, index), unknown),
    );
  }
  if (isMap(schema) && isObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const at = pointerTo(pointer, key);
      return [key, knownPart(schema.additionalProperties, entry, at, unknown)];
    });
    return Object.fromEntries(entries);
  }
  if (!isGroup(schema) || !isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, box]) => {
    const at = pointerTo(pointer, key);
    const own = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const inside: UnknownValue[] = [];
    const part = own && knownPart(own, box, at, inside);
    if (own && !isLeftEmpty(part, box)) {
      for (const each of inside) unknown.push(each);
      return [[key, part]];
    }
    unknown.push({ pointer: at, value: box });
    return [];
  });
  return Object.fromEntries(entries);
}

/** A group of which nothing is known is unknown as a whole: an empty group would be refused. */
function isLeftEmpty(part: unknown, whole: unknown): boolean {
  if (!isObject(part) || !isObject(whole)) return false;
  return Object.keys(part).length === 0 && Object.keys(whole).length > 0;
}

/** Whether the parent of a place is still there, and free at that key. */
function attach(record: Boxes, pointer: Pointer, value: unknown): boolean {
  const [key = '', ...above] = stepsOf(pointer).reverse();
  const parent = above.reduceRight<unknown>(
    (group, step) => at(group, pointerTo('', step)),
    record,
  );
  if (!isObject(parent) || Object.hasOwn(parent, key)) return false;
  Object.defineProperty(parent, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
  return true;
}
