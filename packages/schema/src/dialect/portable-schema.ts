/**
 * The portable dialect: the closed list of JSON Schema keywords a contract may use. Each one means
 * the same in every validator we prove it against; a keyword enters the list together with its
 * compiled check, its reading by the interpreter and its differential test.
 */
export type JsonSchema =
  | ObjectSchema
  | MapSchema
  | OpenSchema
  | ArraySchema
  | StringSchema
  | NumberSchema
  | TrueSchema;

interface Annotations {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  deprecated?: true;
}

/** A group of boxes: every key is known. */
export interface ObjectSchema extends Annotations {
  type: 'object';
  properties: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties: false;
  /** On every group but the record itself: an empty group is an absent key. */
  minProperties?: 1;
}

/** Entries under keys that match a pattern. */
export interface MapSchema extends Annotations {
  type: 'object';
  propertyNames: { type: 'string'; pattern: string };
  additionalProperties: JsonSchema;
  minProperties: 1;
  maxProperties: number;
}

/** An object whose inside the contract says nothing of. */
export interface OpenSchema extends Annotations {
  type: 'object';
  additionalProperties: true;
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

export interface NumberSchema extends Annotations {
  type: 'integer' | 'number';
  minimum?: number;
  maximum: number;
}

/** A statement that was affirmed; one that was not is an absent key. */
export interface TrueSchema extends Annotations {
  type: 'boolean';
  const: true;
}

export function isMap(schema: JsonSchema): schema is MapSchema {
  return 'propertyNames' in schema;
}

export function isOpen(schema: JsonSchema): schema is OpenSchema {
  return schema.type === 'object' && schema.additionalProperties === true;
}

/** Whether a schema is a group of known boxes. */
export function isGroup(schema: JsonSchema): schema is ObjectSchema {
  return schema.type === 'object' && schema.additionalProperties === false;
}
