import { patterns } from '../dialect/patterns.ts';
import type { JsonSchema, ObjectSchema } from '../dialect/portable-schema.ts';

/** An entry of `extensiones` with `version` and `campos` as given. */
export function entrySchema(version: JsonSchema, campos: JsonSchema): ObjectSchema {
  return {
    type: 'object',
    properties: { version, campos },
    required: ['version', 'campos'],
    additionalProperties: false,
    minProperties: 1,
  };
}

/** What every document says of an entry, whatever its prefix; a test holds it to the contract. */
export const anyEntry = (): ObjectSchema =>
  entrySchema(
    { type: 'string', maxLength: 50, pattern: patterns.notBlank.source },
    { type: 'object', additionalProperties: true },
  );
