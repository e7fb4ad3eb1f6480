/** Ajv's errors in our terms: pointers of boxes, and keywords with the names of their patterns. */
import { isGroup, isMap, type JsonSchema, patternName, pointerTo } from '@ficha-leccion/schema';
import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * Where the errors are. Ajv finds an absent and an unknown key in the group around it, and also
 * looks at the entries past a limit and below keys that do not match; our readers do neither.
 */
export function pointersIn(errors: readonly ErrorObject[]): string[] {
  const unseen = errors.flatMap(unseenBecauseOf);
  return errors.map(pointerOf).filter((pointer) => !unseen.some((holds) => holds(pointer)));
}

function unseenBecauseOf(error: ErrorObject): ((pointer: string) => boolean)[] {
  const { keyword, instancePath, params, data } = error;
  if (keyword === 'propertyNames') {
    const below = `${pointerOf(error)}/`;
    return [(pointer) => pointer.startsWith(below)];
  }
  if (keyword !== 'maxItems' && keyword !== 'maxProperties') return [];
  return Object.keys(data as object)
    .slice(params.limit)
    .map((key) => `${pointerTo(instancePath, key)}/`)
    .map((past) => (pointer) => `${pointer}/`.startsWith(past));
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, propertyName } = params;
  const key: string | undefined = missingProperty ?? additionalProperty ?? propertyName;
  return key === undefined ? instancePath : pointerTo(instancePath, key);
}

export function keywordOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'pattern') return ofPattern(params.pattern);
  return keyword === 'type' ? ofType(params.type) : keyword;
}

const APPLICATORS_AND_ANNOTATIONS = [
  '$schema',
  '$id',
  'title',
  'description',
  'format',
  'properties',
  'items',
];

/** Every keyword of a schema that a record can fail. */
export function assertingKeywords(schema: JsonSchema): string[] {
  const own = Object.keys(schema).filter((each) => !APPLICATORS_AND_ANNOTATIONS.includes(each));
  return [...own.flatMap((keyword) => named(keyword, schema)), ...insideOf(schema)];
}

function named(keyword: string, schema: JsonSchema): string[] {
  // What is of another type is none of the options either, so these never fail apart.
  if (keyword === 'type') return 'const' in schema || 'enum' in schema ? [] : [ofType(schema.type)];
  if (keyword === 'pattern' && 'pattern' in schema) return [ofPattern(schema.pattern)];
  return keyword === 'additionalProperties' && !isGroup(schema) ? [] : [keyword];
}

function insideOf(schema: JsonSchema): string[] {
  if (schema.type === 'array') return assertingKeywords(schema.items);
  if (isMap(schema)) return assertingKeywords(schema.additionalProperties);
  return isGroup(schema) ? Object.values(schema.properties).flatMap(assertingKeywords) : [];
}

const ofType = (type: string) => `type ${type}`;
const ofPattern = (pattern = '') => `pattern ${patternName(pattern)}`;
