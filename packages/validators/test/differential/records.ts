/** Valid records of any contract, made by walking its JSON Schema. */
import {
  type ArraySchema,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type NumberSchema,
  type ObjectSchema,
  patterns,
  type StringSchema,
} from '@ficha-leccion/schema';
import fc from 'fast-check';

/** What people and programs write, and what a careless reader of Unicode would miscount. */
const UNITS = ['a', 'Z', 'ñ', '7', ' ', '\n', '—', '🙂', 'e\u0301', '\u00a0', '\u200b', '教'];
const HALVES_OF_A_PAIR = ['\ud83d', '\ude42'];
const VISIBLE = ['a', 'Ñ', '—', '🙂', '教', '\ud83d', '\ude42'];

/** What an entity may put where the contract looks at nothing. */
const OPEN = [{}, { a: null, b: [{ '': false }] }, JSON.parse('{ "__proto__": 1, "$schema": 2 }')];

export function validRecord(schema: ObjectSchema): fc.Arbitrary<Record<string, unknown>> {
  const boxes = Object.entries(schema.properties).map(([key, box]) => [key, validValue(box)]);
  const shape: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(boxes);
  const record = fc.record(shape, {
    requiredKeys: schema.required ?? [],
    noNullPrototype: true,
  });
  return schema.minProperties ? record.filter((group) => Object.keys(group).length > 0) : record;
}

function validValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      if (isOpen(schema)) return fc.constantFrom(...OPEN);
      return isMap(schema) ? validMap(schema) : validRecord(schema);
    case 'array':
      return validList(schema);
    case 'boolean':
      return fc.constant(true);
    case 'string':
      if (schema.const !== undefined) return fc.constant(schema.const);
      return schema.enum ? fc.constantFrom(...schema.enum) : validText(schema);
    default:
      return validNumber(schema);
  }
}

function validMap(schema: MapSchema): fc.Arbitrary<Record<string, unknown>> {
  const { propertyNames, additionalProperties, maxProperties } = schema;
  const entry = validValue(additionalProperties);
  const entries = (minKeys: number, maxKeys: number) =>
    fc.dictionary(matching(propertyNames.pattern), entry, {
      minKeys,
      maxKeys,
      noNullPrototype: true,
    });
  return fc.oneof(
    { weight: 9, arbitrary: entries(1, Math.min(3, maxProperties)) },
    { weight: 1, arbitrary: entries(maxProperties, maxProperties) },
  );
}

function validNumber({ type, minimum = -1e300, maximum }: NumberSchema): fc.Arbitrary<number> {
  const range = { min: minimum, max: maximum };
  const between = type === 'integer' ? fc.integer(range) : fc.double({ ...range, noNaN: true });
  const edges = [minimum, maximum, 0, -0].filter((each) => each >= minimum && each <= maximum);
  return fc.oneof(between, fc.constantFrom(...edges));
}

function validList({ items, minItems, maxItems }: ArraySchema): fc.Arbitrary<unknown[]> {
  const entry = validValue(items);
  const short = fc.array(entry, { minLength: minItems, maxLength: Math.min(3, maxItems) });
  const full = entry.map((value) => Array.from({ length: maxItems }, () => value));
  return fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: full });
}

function validText({ pattern = '', maxLength = 0 }: StringSchema): fc.Arbitrary<string> {
  const fits = (text: string) => codePoints(text) <= maxLength;
  if (pattern !== patterns.notBlank.source) return matching(pattern).filter(fits);
  const unit = fc.constantFrom(...UNITS, ...HALVES_OF_A_PAIR);
  const visible = fc.constantFrom(...VISIBLE);
  const around = fc.string({ unit, maxLength: 6 });
  const short = fc.tuple(around, visible, around).map((parts) => parts.join(''));
  const atLimit = visible.map((one) => one.repeat(maxLength));
  return fc.oneof(
    { weight: 60, arbitrary: short.map((text) => cut(text, maxLength)).filter(isNotBlank) },
    { weight: 1, arbitrary: atLimit },
  );
}

/** fast-check makes texts of a pattern, but knows no lookahead. */
function matching(pattern: string): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(pattern.replace('(?!\\n)', '')));
}

function isNotBlank(text: string): boolean {
  return new RegExp(patterns.notBlank.source, 'u').test(text);
}

function cut(text: string, maximum: number): string {
  return [...text].slice(0, maximum).join('');
}

function codePoints(text: string): number {
  return [...text].length;
}
