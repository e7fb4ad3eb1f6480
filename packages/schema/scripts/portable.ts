import * as z from 'zod/mini';
import { assertPortable } from '../src/dialect/assert-portable.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';

/** What zod says of a schema, in the portable dialect; throws DialectError where it cannot be said. */
export function portable(schema: z.ZodMiniType): ObjectSchema {
  const { $schema, ...generated } = z.toJSONSchema(schema, { io: 'output', override: sayOpen });
  const plain: unknown = JSON.parse(JSON.stringify(generated));
  assertPortable(plain);
  return plain as ObjectSchema;
}

/** An object without known boxes, as the dialect writes it. */
function sayOpen({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.type !== 'object' || typeof jsonSchema.additionalProperties !== 'object') return;
  if (Object.keys(jsonSchema.additionalProperties).length > 0) return;
  delete jsonSchema.properties;
  jsonSchema.additionalProperties = true;
}
