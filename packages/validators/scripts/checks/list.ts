import type { ArraySchema } from '@ficha-leccion/schema';
import { call, first, type InProfiles, indent, type Place, type ValueCheck } from './source.ts';

/** Entries past the limit are not looked at: the list itself is already refused. */
export function listCheck(
  profiles: InProfiles<ArraySchema>,
  { value, pointer, depth }: Place,
  valueCheck: ValueCheck,
): string {
  const { maxItems } = first(profiles);
  const [index, item] = [`index${depth}`, `item${depth}`];
  const entry: Place = { value: item, pointer: [...pointer, `'/'`, index], depth: depth + 1 };
  const own = profiles.map(({ bit, schema }) => ({ bit, schema: schema.items }));
  const isTooShortOrLong = `${value}.length === 0 || ${value}.length > ${maxItems}`;
  return `if (!Array.isArray(${value})) ${call('add', `'tipo-lista'`, pointer)};
else {
  if (${isTooShortOrLong}) ${call('addList', pointer, value, String(maxItems))};
  for (let ${index} = 0; ${index} < ${value}.length && ${index} < ${maxItems}; ${index}++) {
    const ${item}: unknown = ${value}[${index}];
${indent(valueCheck(own, entry), 2)}
  }
}`;
}
