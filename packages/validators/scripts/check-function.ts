/** Writes the source of one `check` function from the JSON Schemas of a document's profiles. */
import {
  type ArraySchema,
  type JsonSchema,
  type ObjectSchema,
  type PatternName,
  patternName,
  patterns,
  pointerTo,
  type StringSchema,
} from '@ficha-leccion/schema';

/** The same place of the contract in each profile, with the profile's bit. */
export type InProfiles<S extends JsonSchema> = readonly {
  readonly bit: number;
  readonly schema: S;
}[];

/** Where a value stands: the JavaScript that reads it and the JavaScript of its pointer. */
interface Place {
  readonly value: string;
  readonly pointer: Pointer;
  readonly depth: number;
}

/** A pointer is text known now, with the loop variables of the lists it passes through. */
type Pointer = readonly string[];

/** The source of `check`; what it calls is in `src/runtime.ts` and `src/report.ts`. */
export function checkFunction(profiles: InProfiles<ObjectSchema>): string {
  const place: Place = { value: 'record', pointer: [], depth: 0 };
  return `function check(record: unknown, profile: number, report: Report): void {
${indent(objectCheck(profiles, place, 'registro-no-es-objeto'), 1)}
}
`;
}

function valueCheck(profiles: InProfiles<JsonSchema>, place: Place): string {
  const { type } = (profiles[0] as InProfiles<JsonSchema>[number]).schema;
  switch (type) {
    case 'object':
      return objectCheck(profiles as InProfiles<ObjectSchema>, place, 'tipo-grupo');
    case 'array':
      return arrayCheck(profiles as InProfiles<ArraySchema>, place);
    case 'string':
      return stringCheck(profiles as InProfiles<StringSchema>, place);
    default:
      throw new TypeError(`No check is written yet for schemas of type «${type satisfies never}».`);
  }
}

function objectCheck(profiles: InProfiles<ObjectSchema>, place: Place, code: string): string {
  const { value, pointer, depth } = place;
  const keys = Object.keys(profiles[0]?.schema.properties ?? {});
  const [group, count] = [`group${depth}`, `known${depth}`];
  const members = keys.map((key, index) =>
    memberCheck(profiles, { ...place, value: group }, key, index),
  );
  const unknown = call('addUnknownKeys', pointer, group, JSON.stringify(keys));
  return `if (!isObject(${value})) ${call('add', `'${code}'`, pointer)};
else {
  const ${group} = ownKeys(${value});
  let ${count} = 0;
${indent(members.join('\n'), 1)}
  if (countKeys(${group}) !== ${count}) ${unknown};
}`;
}

/** Variables are numbered, not named after keys: a key may be any word, `report` and `default` too. */
function memberCheck(
  profiles: InProfiles<ObjectSchema>,
  place: Place,
  key: string,
  index: number,
): string {
  const name = `box${place.depth}_${index}`;
  const member: Place = {
    value: name,
    pointer: [...place.pointer, JSON.stringify(pointerTo('', key))],
    depth: place.depth + 1,
  };
  const own = profiles.map(({ bit, schema }) => ({
    bit,
    schema: schema.properties[key] as JsonSchema,
  }));
  const required = profiles.filter(({ schema }) => schema.required?.includes(key));
  const literal = JSON.stringify(key);
  const isAbsent = `${name} === undefined && !has(${place.value}, ${literal})`;
  const code = key === '$schema' ? 'documento-desconocido' : 'falta-respuesta';
  const missing = call('add', `'${code}'`, member.pointer);
  const whenAbsent = required.length === 0 ? '' : ` ${guard(required, profiles)}${missing}; `;
  return `const ${name} = ${place.value}[${literal}];
if (${isAbsent}) {${whenAbsent}} else {
  known${place.depth}++;
${indent(valueCheck(own, member), 1)}
}`;
}

function arrayCheck(profiles: InProfiles<ArraySchema>, place: Place): string {
  const { value, pointer, depth } = place;
  const { maxItems } = (profiles[0] as InProfiles<ArraySchema>[number]).schema;
  const index = `index${depth}`;
  const item: Place = {
    value: `item${depth}`,
    pointer: [...pointer, `'/'`, index],
    depth: depth + 1,
  };
  const own = profiles.map(({ bit, schema }) => ({ bit, schema: schema.items }));
  // Entries past the limit are not looked at: the list itself is already refused.
  const isTooShortOrLong = `${value}.length === 0 || ${value}.length > ${maxItems}`;
  return `if (!Array.isArray(${value})) ${call('add', `'tipo-lista'`, pointer)};
else {
  if (${isTooShortOrLong}) ${call('addList', pointer, value, String(maxItems))};
  for (let ${index} = 0; ${index} < ${value}.length && ${index} < ${maxItems}; ${index}++) {
    const item${depth}: unknown = ${value}[${index}];
${indent(valueCheck(own, item), 2)}
  }
}`;
}

function stringCheck(profiles: InProfiles<StringSchema>, place: Place): string {
  const { value, pointer } = place;
  const {
    const: constant,
    enum: options,
    maxLength,
  } = (profiles[0] as InProfiles<StringSchema>[number]).schema;
  const allowed = constant === undefined ? options : [constant];
  if (allowed) {
    const code = constant === undefined ? 'opcion-desconocida' : 'documento-desconocido';
    const differs = allowed.map((option) => `${value} !== ${JSON.stringify(option)}`).join(' && ');
    return `if (${differs}) ${call('add', `'${code}'`, pointer)};`;
  }
  const isText = `isText(${value}, ${maxLength})`;
  const patterned = profiles.filter(({ schema }) => schema.pattern !== patterns.notBlank.source);
  const source = patterned[0]?.schema.pattern;
  if (source === undefined) {
    return `if (!${isText}) ${call('addText', pointer, value, String(maxLength))};`;
  }
  const name = patternName(source) as PatternName;
  const applies = mask(patterned, profiles);
  const fails = `${applies ? `${applies} && ` : ''}!patterns.${name}.test(${value})`;
  const code = `'${patterns[name].code}'`;
  return `if (!${isText} || (${fails})) ${call('addText', pointer, value, String(maxLength), code)};`;
}

/** `report.add(…)`; pointers are joined only there, so a valid record builds none. */
function call(method: string, ...rest: (string | Pointer)[]): string {
  const values = rest.map((each) => (typeof each === 'string' ? each : joined(each)));
  return `report.${method}(${values.join(', ')})`;
}

function joined(pointer: Pointer): string {
  return pointer.length === 0 ? `''` : pointer.join(' + ');
}

function mask(some: InProfiles<JsonSchema>, all: InProfiles<JsonSchema>): string {
  if (some.length === all.length) return '';
  const bits = some.reduce((sum, { bit }) => sum | bit, 0);
  return `(profile & ${bits}) !== 0`;
}

function guard(some: InProfiles<JsonSchema>, all: InProfiles<JsonSchema>): string {
  const condition = mask(some, all);
  return condition ? `if (${condition}) ` : '';
}

function indent(code: string, levels: number): string {
  return code.replaceAll(/^(?=.)/gm, '  '.repeat(levels));
}
