/**
 * Reads a schema of the portable dialect beside a value. It is slower than a compiled validator and
 * gives the same verdict at the same pointers: what no build has compiled, an entity's own boxes for
 * example, is checked here. It knows one profile only, so what another one allows is unknown to it.
 */
import { isObject } from '../dialect/json.ts';
import { type Pointer, pointerTo } from '../dialect/pointer.ts';
import {
  type ArraySchema,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type ObjectSchema,
} from '../dialect/portable-schema.ts';
import type { Params, StructuralCode } from '../issues.ts';
import { type Fault, faultOfNumber, faultOfText, matches, over } from './scalars.ts';

/** What a schema finds in a value: an issue without its sentence. */
export interface StructuralFinding {
  readonly code: StructuralCode;
  readonly pointer: Pointer;
  readonly params: Params;
}

type Findings = StructuralFinding[];
type Group = Readonly<Record<string, unknown>>;

const NO_PARAMS: Params = Object.freeze({});

/** Hostile records may have millions of keys; nobody reads that many findings. */
const UNKNOWN_KEYS_REPORTED = 100;

/**
 * Everything that a schema finds in a value, in the order of its boxes. The walk follows the schema,
 * so it ends with cyclic values too; it throws only what a getter of the value throws.
 */
export function interpret(schema: JsonSchema, value: unknown): readonly StructuralFinding[] {
  return findingsIn(schema, value, '');
}

function findingsIn(schema: JsonSchema, value: unknown, pointer: Pointer): Findings {
  switch (schema.type) {
    case 'object':
      if (!isObject(value)) return [finding(pointer, codeOfNoGroup(schema))];
      if (isOpen(schema)) return [];
      return isMap(schema)
        ? findingsInMap(schema, value, pointer)
        : findingsInGroup(schema, value, pointer);
    case 'array':
      if (!Array.isArray(value)) return [finding(pointer, 'tipo-lista')];
      return findingsInList(schema, value, pointer);
    case 'string':
      return fromFault(faultOfText(schema, value), pointer);
    case 'boolean':
      return value === true ? [] : [finding(pointer, 'tipo-afirmacion')];
    default:
      return fromFault(faultOfNumber(schema, value), pointer);
  }
}

function findingsInGroup(schema: ObjectSchema, group: Group, pointer: Pointer): Findings {
  const keys = Object.keys(group);
  const isEmpty = schema.minProperties !== undefined && keys.length === 0;
  const inBoxes = Object.entries(schema.properties).flatMap(([key, box]) => {
    const place = pointerTo(pointer, key);
    if (Object.hasOwn(group, key)) return findingsIn(box, group[key], place);
    return schema.required?.includes(key) ? [finding(place, codeOfAbsent(key))] : [];
  });
  const unknown = keys.filter((key) => !Object.hasOwn(schema.properties, key));
  return [
    ...(isEmpty ? [finding(pointer, 'grupo-vacio')] : []),
    ...inBoxes,
    ...unknown
      .slice(0, UNKNOWN_KEYS_REPORTED)
      .map((key) => finding(pointerTo(pointer, key), 'casilla-desconocida')),
  ];
}

/** Entries past the limit are not looked at: the map, or the list below, is already refused. */
function findingsInMap(schema: MapSchema, map: Group, pointer: Pointer): Findings {
  const keys = Object.keys(map);
  const { maxProperties, propertyNames, additionalProperties } = schema;
  const inEntries = keys.slice(0, maxProperties).flatMap((key) => {
    const place = pointerTo(pointer, key);
    return matches(propertyNames.pattern, key)
      ? findingsIn(additionalProperties, map[key], place)
      : [finding(place, 'casilla-desconocida')];
  });
  return [...ofSize(keys.length, maxProperties, pointer, 'grupo'), ...inEntries];
}

function findingsInList(
  { maxItems, items }: ArraySchema,
  list: readonly unknown[],
  pointer: Pointer,
): Findings {
  const inEntries = Array.from({ length: Math.min(list.length, maxItems) }, (_, index) =>
    findingsIn(items, list[index], pointerTo(pointer, index)),
  );
  return [...ofSize(list.length, maxItems, pointer, 'lista'), ...inEntries.flat()];
}

function ofSize(size: number, maximum: number, pointer: Pointer, kind: 'grupo' | 'lista') {
  if (size === 0) return [finding(pointer, kind === 'grupo' ? 'grupo-vacio' : 'lista-vacia')];
  if (size <= maximum) return [];
  const code = kind === 'grupo' ? 'grupo-grande' : 'lista-larga';
  return [finding(pointer, code, over(maximum, size))];
}

/** A record is the one group that may be empty: its `$schema` says what it is. */
function codeOfNoGroup(schema: JsonSchema): StructuralCode {
  const isRecord = !isOpen(schema) && !('minProperties' in schema);
  return isRecord ? 'registro-no-es-objeto' : 'tipo-grupo';
}

function codeOfAbsent(key: string): StructuralCode {
  return key === '$schema' ? 'documento-desconocido' : 'falta-respuesta';
}

function finding(pointer: Pointer, code: StructuralCode, params = NO_PARAMS): StructuralFinding {
  return { code, pointer, params };
}

function fromFault(fault: Fault | undefined, pointer: Pointer): Findings {
  return fault ? [finding(pointer, fault.code, fault.params)] : [];
}
