import { type MapSchema, type PatternName, patternName, patterns } from '@ficha-leccion/schema';
import { call, first, type InProfiles, indent, type Place, type ValueCheck } from './source.ts';

/**
 * Entries under keys of a pattern. As in a list, those past the limit are not looked at; nor is what
 * stands under a key that does not match.
 */
export function mapCheck(
  profiles: InProfiles<MapSchema>,
  { value, pointer, depth }: Place,
  valueCheck: ValueCheck,
): string {
  const { propertyNames, maxProperties } = first(profiles);
  const pattern = patternName(propertyNames.pattern) as PatternName;
  const [keys, index] = [`keys${depth}`, `index${depth}`];
  const [key, item] = [`key${depth}`, `item${depth}`];
  const below = [...pointer, `pointerTo('', ${key})`];
  const entry: Place = { value: item, pointer: below, depth: depth + 1 };
  const own = profiles.map(({ bit, schema }) => ({ bit, schema: schema.additionalProperties }));
  const isTooSmallOrBig = `${keys}.length === 0 || ${keys}.length > ${maxProperties}`;
  return `if (!isObject(${value})) ${call('add', `'tipo-grupo'`, pointer)};
else {
  const ${keys} = Object.keys(${value});
  if (${isTooSmallOrBig}) ${call('addMap', pointer, keys, String(maxProperties))};
  for (let ${index} = 0; ${index} < ${keys}.length && ${index} < ${maxProperties}; ${index}++) {
    const ${key} = ${keys}[${index}] as string;
    const ${item}: unknown = ${value}[${key}];
    if (!patterns.${pattern}.test(${key})) ${call('add', `'${patterns[pattern].code}'`, below)};
    else {
${indent(valueCheck(own, entry), 3)}
    }
  }
}`;
}

/** An object whose inside is not the document's concern. */
export function openCheck({ value, pointer }: Place): string {
  return `if (!isObject(${value})) ${call('add', `'tipo-grupo'`, pointer)};`;
}
