/** Adds to a JSON Schema what people read of each box, and the format that its pattern stands for. */
import { patternName, patterns } from '../src/dialect/patterns.ts';
import {
  isGroup,
  isMap,
  type JsonSchema,
  type ObjectSchema,
} from '../src/dialect/portable-schema.ts';
import type { JoinedBox } from '../src/form/join-form.ts';

export function describeGroup(schema: ObjectSchema, boxes: readonly JoinedBox[]): ObjectSchema {
  const properties = Object.entries(schema.properties).map(([key, child]) => {
    const box = boxes.find(({ name }) => name === key);
    return [key, box ? describeBox(child, box) : child];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function describeBox<S extends JsonSchema>(schema: S, box: JoinedBox): S {
  const description = [box.help, box.deprecated].filter(Boolean).join(' ');
  const described: JsonSchema = {
    title: box.label,
    ...(description ? { description } : {}),
    ...(box.deprecated === undefined ? {} : { deprecated: true as const }),
    ...(schema as JsonSchema),
  };
  return insideOf(described, box) as S;
}

function insideOf(schema: JsonSchema, { item, boxes }: JoinedBox): JsonSchema {
  if (schema.type === 'array' && item) return { ...schema, items: describeBox(schema.items, item) };
  if (isMap(schema) && item) {
    return { ...schema, additionalProperties: describeBox(schema.additionalProperties, item) };
  }
  if (isGroup(schema) && boxes) return describeGroup(schema, boxes);
  if (schema.type !== 'string' || schema.pattern === undefined) return schema;
  const name = patternName(schema.pattern);
  const named = name === undefined ? undefined : patterns[name];
  return named && 'format' in named ? { ...schema, format: named.format } : schema;
}
