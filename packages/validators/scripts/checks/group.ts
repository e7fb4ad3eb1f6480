import { type ObjectSchema, pointerTo } from '@ficha-leccion/schema';
import { call, type InProfiles, indent, mask, type Place, type ValueCheck } from './source.ts';

/** Known boxes and no others. `code` is said of what is no object at all. */
export function groupCheck(
  profiles: InProfiles<ObjectSchema>,
  place: Place,
  code: string,
  valueCheck: ValueCheck,
): string {
  const { value, pointer, depth } = place;
  const keys = new Set(profiles.flatMap(({ schema }) => Object.keys(schema.properties)));
  const [group, size, known] = [`group${depth}`, `size${depth}`, `known${depth}`];
  const members = [...keys].map((key, index) =>
    memberCheck(profiles, { ...place, value: group }, { key, index }, valueCheck),
  );
  const mayBeEmpty = profiles.every(({ schema }) => schema.minProperties === undefined);
  const empty = `\n  if (${size} === 0) ${call('add', `'grupo-vacio'`, pointer)};`;
  const unknown = call('addUnknownKeys', pointer, group, JSON.stringify([...keys]));
  return `if (!isObject(${value})) ${call('add', `'${code}'`, pointer)};
else {
  const ${group} = ownBoxes(${value}, report);
  const ${size} = countKeys(${group});${mayBeEmpty ? '' : empty}
  let ${known} = 0;
${indent(members.join('\n'), 1)}
  if (${size} !== ${known}) ${unknown};
}`;
}

/** Variables are numbered, not named after keys: a key may be any word, `report` and `default` too. */
function memberCheck(
  profiles: InProfiles<ObjectSchema>,
  place: Place,
  { key, index }: { key: string; index: number },
  valueCheck: ValueCheck,
): string {
  const name = `box${place.depth}_${index}`;
  const literal = JSON.stringify(key);
  const member: Place = {
    value: name,
    pointer: [...place.pointer, JSON.stringify(pointerTo('', key))],
    depth: place.depth + 1,
  };
  const present = `{
  known${place.depth}++;
${indent(whenPresent(profiles, member, key, valueCheck), 1)}
}`;
  const absent = whenAbsent(profiles, member, key);
  const check = absent
    ? `if (${name} === undefined) { ${absent}; } else ${present}`
    : `if (${name} !== undefined) ${present}`;
  return `const ${name} = ${place.value}[${literal}];\n${check}`;
}

function whenAbsent(profiles: InProfiles<ObjectSchema>, member: Place, key: string): string {
  const required = profiles.filter(({ schema }) => schema.required?.includes(key));
  if (required.length === 0) return '';
  const code = key === '$schema' ? 'documento-desconocido' : 'falta-respuesta';
  const condition = mask(required, profiles);
  return `${condition && `if (${condition}) `}${call('add', `'${code}'`, member.pointer)}`;
}

/** A box that only other profiles have is named as what it is, and not looked into. */
function whenPresent(
  profiles: InProfiles<ObjectSchema>,
  member: Place,
  key: string,
  valueCheck: ValueCheck,
): string {
  const own = profiles.flatMap(({ bit, schema: { properties } }) => {
    const schema = properties[key];
    return schema ? [{ bit, schema }] : [];
  });
  const check = valueCheck(own, member);
  const reserved = profiles.filter(({ schema }) => !(key in schema.properties));
  if (reserved.length === 0) return check;
  return `if (${mask(reserved, profiles)}) ${call('add', `'casilla-reservada'`, member.pointer)};
else {
${indent(check, 1)}
}`;
}
