/** Whether one contract only adds optional boxes to another: what a minor version may do. */
import { isGroup, isMap, type JsonSchema } from '../../src/dialect/portable-schema.ts';

/** What people read, and the identifier, may differ between two minors. */
const ANNOTATIONS = ['$schema', '$id', 'title', 'description', 'deprecated', 'format'];
const WITH_CHILDREN = ['properties', 'items', 'additionalProperties', 'required'];

/** Every difference that is more than an added optional box, one line each; none if it is a minor. */
export function breakingChanges(older: JsonSchema, newer: JsonSchema, place = '#'): string[] {
  const own = ownChanges(older, newer, place);
  if (own.length > 0) return own;
  if (older.type === 'array' && newer.type === 'array') {
    return breakingChanges(older.items, newer.items, `${place}/items`);
  }
  if (isMap(older) && isMap(newer)) {
    const [before, after] = [older.additionalProperties, newer.additionalProperties];
    return breakingChanges(before, after, `${place}/additionalProperties`);
  }
  if (!isGroup(older) || !isGroup(newer)) return [];
  const added = (newer.required ?? []).filter((key) => !older.required?.includes(key));
  const freed = (older.required ?? []).filter((key) => !newer.required?.includes(key));
  return [
    ...added.map((key) => `${place}: «${key}» became required`),
    ...freed.map((key) => `${place}: «${key}» is no longer required`),
    ...Object.entries(older.properties).flatMap(([key, box]) => {
      const kept = newer.properties[key];
      if (!kept) return [`${place}: «${key}» was removed`];
      return key === '$schema' ? [] : breakingChanges(box, kept, `${place}/properties/${key}`);
    }),
  ];
}

/** Keywords of the node itself: each must say what it said. */
function ownChanges(older: JsonSchema, newer: JsonSchema, place: string): string[] {
  const keywords = new Set([...Object.keys(older), ...Object.keys(newer)]);
  return [...keywords]
    .filter((keyword) => !ANNOTATIONS.includes(keyword) && !isOfChildren(keyword, older))
    .filter((keyword) => said(older, keyword) !== said(newer, keyword))
    .map((keyword) => `${place}: «${keyword}» changed`);
}

function isOfChildren(keyword: string, schema: JsonSchema): boolean {
  if (keyword === 'additionalProperties' && !isMap(schema)) return false;
  return WITH_CHILDREN.includes(keyword);
}

function said(schema: JsonSchema, keyword: string): string {
  return JSON.stringify((schema as unknown as Record<string, unknown>)[keyword]) ?? '';
}
