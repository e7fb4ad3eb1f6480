/** Ajv's errors in our terms: pointers of boxes, and keywords with the names of their patterns. */
import { type JsonSchema, patternName, pointerTo } from '@ficha-leccion/schema';
import type { ErrorObject } from 'ajv/dist/2020.js';

/**
 * Where the errors are. Ajv finds an absent and an unknown key in the group around it, and also
 * looks at the entries of a list past its limit; our validator does neither.
 */
export function pointersIn(errors: readonly ErrorObject[]): string[] {
  const limits = errors.filter(({ keyword }) => keyword === 'maxItems');
  const isPastLimit = (pointer: string) =>
    limits.some(({ instancePath, params }) => {
      const [list, index] = [pointer.slice(0, instancePath.length + 1), pointer.split('/')];
      const depth = instancePath.split('/').length;
      return list === `${instancePath}/` && Number(index[depth]) >= params.limit;
    });
  return errors.map(pointerOf).filter((pointer) => !isPastLimit(pointer));
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const key: string | undefined = params.missingProperty ?? params.additionalProperty;
  return key === undefined ? instancePath : pointerTo(instancePath, key);
}

export function keywordOf({ keyword, params }: ErrorObject): string {
  return keyword === 'pattern' ? named(params.pattern) : keyword;
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
  const children =
    schema.type === 'array'
      ? [schema.items]
      : Object.values('properties' in schema ? schema.properties : {});
  const own = Object.keys(schema).filter((each) => !APPLICATORS_AND_ANNOTATIONS.includes(each));
  const keywords = own.map((keyword) =>
    keyword === 'pattern' && 'pattern' in schema ? named(schema.pattern) : keyword,
  );
  return [...keywords, ...children.flatMap(assertingKeywords)];
}

function named(pattern: string | undefined): string {
  return `pattern ${patternName(pattern ?? '')}`;
}
