import { patterns } from '../dialect/patterns.ts';
import { isGroup, type JsonSchema, type ObjectSchema } from '../dialect/portable-schema.ts';

/**
 * An extension's entry as a draft may have it, as `borrador` makes it of a document: no answer is
 * required, and a box holds its literal until it can be read. The entry itself keeps its two keys.
 */
export function draftOf(entry: ObjectSchema): ObjectSchema {
  const { version, campos } = entry.properties as { version: JsonSchema; campos: JsonSchema };
  return { ...entry, properties: { version, campos: loosened(campos) } };
}

function loosened(schema: JsonSchema): JsonSchema {
  if (isGroup(schema)) {
    const { required: _, ...group } = schema;
    const boxes = Object.entries(schema.properties).map(([key, box]) => [key, loosened(box)]);
    return { ...group, properties: Object.fromEntries(boxes) };
  }
  if (schema.type === 'array') return { ...schema, items: loosened(schema.items) };
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum: _, ...number } = schema;
    return number;
  }
  if (schema.type !== 'string' || schema.pattern === undefined) return schema;
  return { ...schema, pattern: patterns.notBlank.source };
}
