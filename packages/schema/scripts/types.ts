import { compile, type JSONSchema as TypesSchema } from 'json-schema-to-typescript';
import {
  isGroup,
  isMap,
  type JsonSchema,
  type ObjectSchema,
} from '../src/dialect/portable-schema.ts';

/** The public type of a schema; the comments inside are the labels of the boxes. */
export function typesOf(schema: ObjectSchema, name: string, comment: string): Promise<string> {
  const commented = withLabelsAsComments({ ...schema, $id: name, title: comment });
  return compile(commented as TypesSchema, name, {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** A title would become a type alias of its own, so the label moves into the comment. */
function withLabelsAsComments(schema: JsonSchema): Record<string, unknown> {
  const { title, description, ...rest } = schema;
  const comment = [title, description].filter(Boolean).join(' — ');
  const node: Record<string, unknown> = { ...rest, ...(comment ? { description: comment } : {}) };
  if (schema.type === 'array')
    node.items = withLabelsAsComments({ ...schema.items, title: '', description: '' });
  if (isMap(schema)) node.additionalProperties = withLabelsAsComments(schema.additionalProperties);
  if (isGroup(schema)) {
    const children = Object.entries(schema.properties).map(([key, child]) => [
      key,
      withLabelsAsComments(child),
    ]);
    node.properties = Object.fromEntries(children);
  }
  return node;
}
