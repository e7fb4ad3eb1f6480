/** Holds a generated schema to the closed list of keywords. */
import { patternName } from './patterns.ts';
import {
  type ArraySchema,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type NumberSchema,
  type ObjectSchema,
  type StringSchema,
} from './portable-schema.ts';

const ANNOTATIONS = ['$schema', '$id', 'title', 'description', 'deprecated'];
const NUMBER = ['type', 'minimum', 'maximum'];
const KEYWORDS: Record<string, readonly string[]> = {
  group: ['type', 'properties', 'required', 'additionalProperties', 'minProperties'],
  map: ['type', 'propertyNames', 'additionalProperties', 'minProperties', 'maxProperties'],
  open: ['type', 'additionalProperties'],
  array: ['type', 'items', 'minItems', 'maxItems'],
  string: ['type', 'const', 'enum', 'maxLength', 'pattern', 'format'],
  integer: NUMBER,
  number: NUMBER,
  boolean: ['type', 'const'],
};

const OF_FREE_TEXT = ['maxLength', 'pattern', 'format'];

/** The one constant text: which document and version a record is of. */
const IDENTIFIER_PLACE = '#/properties/$schema';

/** The root of a record is told by its `$schema`; every other group may not be empty. */
const ROOT = '#';

/** Thrown by the generator when a definition says something that not every validator would read alike. */
export class DialectError extends Error {
  override readonly name = 'DialectError';
}

/** Checks a generated schema against the closed list; throws {@link DialectError} naming keyword and place. */
export function assertPortable(schema: unknown, place = ROOT): asserts schema is JsonSchema {
  const node = schema as JsonSchema;
  const kind =
    node.type !== 'object' ? node.type : isMap(node) ? 'map' : isOpen(node) ? 'open' : 'group';
  const allowed = KEYWORDS[kind];
  if (!allowed) {
    throw new DialectError(`${place}: type «${String(node.type)}» is not in the portable dialect.`);
  }
  for (const keyword of Object.keys(node)) {
    if (!allowed.includes(keyword) && !ANNOTATIONS.includes(keyword)) {
      throw new DialectError(
        `${place}: keyword «${keyword}» is not in the portable dialect of ${kind} (${allowed.join(', ')}).`,
      );
    }
  }
  if (kind === 'group') assertPortableGroup(node as ObjectSchema, place);
  if (kind === 'map') assertPortableMap(node as MapSchema, place);
  if (node.type === 'array') assertPortableArray(node, place);
  if (node.type === 'string') assertPortableString(node, place);
  if (node.type === 'boolean' && node.const !== true) {
    throw new DialectError(`${place}: a statement is affirmed or absent (use affirmed()).`);
  }
  if (node.type === 'integer' || node.type === 'number') assertPortableNumber(node, place);
}

function assertPortableGroup(node: ObjectSchema, place: string): void {
  if (node.additionalProperties !== false) {
    throw new DialectError(`${place}: an object must refuse unknown keys (use group(…)).`);
  }
  if ((node.minProperties === 1) === (place === ROOT)) {
    throw new DialectError(
      `${place}: a group needs minProperties 1 (use group(…)); a record none.`,
    );
  }
  for (const [key, child] of Object.entries(node.properties)) {
    // `constructor` and the like are read from every object, whether or not it has the key.
    if (key in Object.prototype) {
      throw new DialectError(`${place}: «${key}» is a key that every JavaScript object inherits.`);
    }
    assertPortable(child, `${place}/properties/${key}`);
  }
}

function assertPortableMap(node: MapSchema, place: string): void {
  if (patternName(node.propertyNames.pattern) === undefined) {
    throw new DialectError(`${place}: the keys of a map need a pattern of dialect/patterns.ts.`);
  }
  if (node.minProperties !== 1 || !(node.maxProperties >= 1)) {
    throw new DialectError(`${place}: a map needs minProperties 1 and maxProperties (use map(…)).`);
  }
  assertPortable(node.additionalProperties, `${place}/additionalProperties`);
}

function assertPortableArray(node: ArraySchema, place: string): void {
  if (node.minItems !== 1 || !(node.maxItems >= 1)) {
    throw new DialectError(
      `${place}: a list needs minItems 1 (an empty box is an absent key) and maxItems.`,
    );
  }
  assertPortable(node.items, `${place}/items`);
}

function assertPortableNumber(node: NumberSchema, place: string): void {
  if (typeof node.maximum === 'number') return;
  throw new DialectError(`${place}: a number needs a maximum.`);
}

function assertPortableString(node: StringSchema, place: string): void {
  if (node.const !== undefined && place !== IDENTIFIER_PLACE) {
    throw new DialectError(`${place}: «const» is for ${IDENTIFIER_PLACE} alone; use choice(…).`);
  }
  if (node.const !== undefined || node.enum !== undefined) {
    const other = Object.keys(node).find((keyword) => OF_FREE_TEXT.includes(keyword));
    if (other === undefined && (node.const === undefined || node.enum === undefined)) return;
    throw new DialectError(`${place}: a closed list of answers takes no «${other ?? 'const'}».`);
  }
  if (node.pattern === undefined || node.maxLength === undefined) {
    throw new DialectError(`${place}: a text needs a pattern (at least notBlank) and maxLength.`);
  }
  if (patternName(node.pattern) === undefined) {
    throw new DialectError(
      `${place}: pattern ${node.pattern} has no name in dialect/patterns.ts, so no issue code.`,
    );
  }
}
