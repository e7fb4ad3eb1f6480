import { patternName } from './patterns.ts';

/**
 * The portable dialect: the closed list of JSON Schema keywords a contract may use. Each one means
 * the same in every validator we prove it against; a keyword enters the list together with its
 * compiled check and its differential test.
 */
export type JsonSchema = ObjectSchema | ArraySchema | StringSchema;

interface Annotations {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
}

export interface ObjectSchema extends Annotations {
  type: 'object';
  properties: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties: false;
}

export interface ArraySchema extends Annotations {
  type: 'array';
  items: JsonSchema;
  minItems: 1;
  maxItems: number;
}

export interface StringSchema extends Annotations {
  type: 'string';
  const?: string;
  enum?: string[];
  /** In Unicode code points of the string as stored. */
  maxLength?: number;
  pattern?: string;
  format?: string;
}

const ANNOTATIONS = ['$schema', '$id', 'title', 'description'];
const KEYWORDS: Record<string, readonly string[]> = {
  object: ['type', 'properties', 'required', 'additionalProperties'],
  array: ['type', 'items', 'minItems', 'maxItems'],
  string: ['type', 'const', 'enum', 'maxLength', 'pattern', 'format'],
};

const OF_FREE_TEXT = ['maxLength', 'pattern', 'format'];

/** The one constant: which document and version a record is of. */
const IDENTIFIER_PLACE = '#/properties/$schema';

/** Thrown by the generator when a definition says something that not every validator would read alike. */
export class DialectError extends Error {
  override readonly name = 'DialectError';
}

/** Checks a generated schema against the closed list; throws {@link DialectError} naming keyword and place. */
export function assertPortable(schema: unknown, place = '#'): asserts schema is JsonSchema {
  const node = schema as Record<string, unknown>;
  const allowed = KEYWORDS[String(node.type)];
  if (!allowed) {
    throw new DialectError(`${place}: type «${String(node.type)}» is not in the portable dialect.`);
  }
  for (const keyword of Object.keys(node)) {
    if (!allowed.includes(keyword) && !ANNOTATIONS.includes(keyword)) {
      throw new DialectError(
        `${place}: keyword «${keyword}» is not in the portable dialect of ${node.type} (${allowed.join(', ')}).`,
      );
    }
  }
  if (node.type === 'object') assertPortableObject(node as unknown as ObjectSchema, place);
  if (node.type === 'array') assertPortableArray(node as unknown as ArraySchema, place);
  if (node.type === 'string') assertPortableString(node as unknown as StringSchema, place);
}

function assertPortableObject(node: ObjectSchema, place: string): void {
  if (node.additionalProperties !== false) {
    throw new DialectError(`${place}: an object must refuse unknown keys (use z.strictObject).`);
  }
  for (const [key, child] of Object.entries(node.properties)) {
    // `constructor` and the like are read from every object, whether or not it has the key.
    if (key in Object.prototype) {
      throw new DialectError(`${place}: «${key}» is a key that every JavaScript object inherits.`);
    }
    assertPortable(child, `${place}/properties/${key}`);
  }
}

function assertPortableArray(node: ArraySchema, place: string): void {
  if (node.minItems !== 1 || !(node.maxItems >= 1)) {
    throw new DialectError(
      `${place}: a list needs minItems 1 (an empty box is an absent key) and maxItems.`,
    );
  }
  assertPortable(node.items, `${place}/items`);
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
