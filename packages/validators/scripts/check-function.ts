/** Writes the source of one `check` function from the JSON Schemas of a document's profiles. */
import {
  type ArraySchema,
  type JsonSchema,
  type ObjectSchema,
  patternName,
  patterns,
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

class Writer {
  readonly imports = new Set<string>();
  readonly constants = new Map<string, string>();

  use(name: string): string {
    this.imports.add(name);
    return name;
  }

  constant(name: string, source: string): string {
    this.constants.set(name, source);
    return name;
  }
}

export function checkFunction(profiles: InProfiles<ObjectSchema>): {
  imports: string[];
  code: string;
} {
  const writer = new Writer();
  const place: Place = { value: 'record', pointer: [], depth: 0 };
  const body = objectCheck(writer, profiles, place, 'registro-no-es-objeto');
  const constants = [...writer.constants].map(([name, source]) => `const ${name} = ${source};\n`);
  const code = `${constants.join('')}
function check(record: unknown, profile: number): Findings {
  let findings = NONE;
${indent(body, 1)}
  return findings;
}
`;
  return { imports: [...writer.imports], code };
}

function valueCheck(writer: Writer, profiles: InProfiles<JsonSchema>, place: Place): string {
  const type = profiles[0]?.schema.type;
  if (type === 'object')
    return objectCheck(writer, profiles as InProfiles<ObjectSchema>, place, 'tipo-grupo');
  if (type === 'array') return arrayCheck(writer, profiles as InProfiles<ArraySchema>, place);
  return stringCheck(writer, profiles as InProfiles<StringSchema>, place);
}

function objectCheck(
  writer: Writer,
  profiles: InProfiles<ObjectSchema>,
  place: Place,
  code: string,
): string {
  const { value, pointer, depth } = place;
  const keys = Object.keys(profiles[0]?.schema.properties ?? {});
  const count = `known${depth}`;
  const members = keys.map((key) => memberCheck(writer, profiles, place, key));
  const known = writer.constant(`KEYS${writer.constants.size}`, JSON.stringify(keys));
  const unknown = call(writer, 'addUnknownKeys', pointer, value, known);
  return `if (!${writer.use('isObject')}(${value})) ${call(writer, 'add', `'${code}'`, pointer)};
else {
  let ${count} = 0;
${indent(members.join('\n'), 1)}
  if (${writer.use('countKeys')}(${value}) !== ${count}) ${unknown};
}`;
}

function memberCheck(
  writer: Writer,
  profiles: InProfiles<ObjectSchema>,
  place: Place,
  key: string,
): string {
  const name = `${camelCase(key)}${place.depth || ''}`;
  const member: Place = {
    value: name,
    pointer: [...place.pointer, JSON.stringify(`/${key}`)],
    depth: place.depth + 1,
  };
  const own = profiles.map(({ bit, schema }) => ({
    bit,
    schema: schema.properties[key] as JsonSchema,
  }));
  const required = profiles.filter(({ schema }) => schema.required?.includes(key));
  const literal = JSON.stringify(key);
  const isAbsent = `${name} === undefined && !${writer.use('has')}(${place.value}, ${literal})`;
  const missing = call(writer, 'add', `'falta-respuesta'`, member.pointer);
  const whenAbsent = required.length === 0 ? '' : ` ${guard(required, profiles)}${missing}; `;
  return `const ${name} = ${place.value}[${literal}];
if (${isAbsent}) {${whenAbsent}} else {
  known${place.depth}++;
${indent(valueCheck(writer, own, member), 1)}
}`;
}

function arrayCheck(writer: Writer, profiles: InProfiles<ArraySchema>, place: Place): string {
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
  return `if (!Array.isArray(${value})) ${call(writer, 'add', `'tipo-lista'`, pointer)};
else {
  ${call(writer, 'addListLength', pointer, value, String(maxItems))};
  for (let ${index} = 0; ${index} < ${value}.length && ${index} < ${maxItems}; ${index}++) {
    const item${depth}: unknown = ${value}[${index}];
${indent(valueCheck(writer, own, item), 2)}
  }
}`;
}

function stringCheck(writer: Writer, profiles: InProfiles<StringSchema>, place: Place): string {
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
    return `if (${differs}) ${call(writer, 'add', `'${code}'`, pointer)};`;
  }
  const isText = `${writer.use('isText')}(${value}, ${maxLength})`;
  const patterned = profiles.filter(({ schema }) => schema.pattern !== patterns.notBlank.source);
  const source = patterned[0]?.schema.pattern;
  if (source === undefined) {
    return `if (!${isText}) ${call(writer, 'addText', pointer, value, String(maxLength))};`;
  }
  const name = patternName(source) as keyof typeof patterns;
  const expression = writer.constant(name, `new RegExp(${JSON.stringify(source)}, 'u')`);
  const applies = mask(patterned, profiles);
  const fails = `${applies ? `${applies} && ` : ''}!${expression}.test(${value})`;
  const addText = call(
    writer,
    'addText',
    pointer,
    value,
    String(maxLength),
    `'${patterns[name].code}'`,
  );
  return `if (!${isText} || (${fails})) ${addText};`;
}

/** `findings = add(findings, …)`; pointers are joined only there, so a valid record builds none. */
function call(writer: Writer, name: string, ...rest: (string | Pointer)[]): string {
  const values = rest.map((each) => (typeof each === 'string' ? each : joined(each)));
  return `findings = ${writer.use(name)}(findings, ${values.join(', ')})`;
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

/** A readable variable for a key: `$schema` → `$schema`, `x-entidad` → `xEntidad`. */
function camelCase(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9$]+(.)?/g, (_, next: string | undefined) =>
    (next ?? '').toUpperCase(),
  );
}
