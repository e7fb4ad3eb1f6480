/** Valid records of any contract, made by walking its JSON Schema. */
import {
  type ArraySchema,
  type JsonSchema,
  type ObjectSchema,
  patterns,
  type StringSchema,
} from '@ficha-leccion/schema';
import fc from 'fast-check';

/** What people and programs write, and what a careless reader of Unicode would miscount. */
const UNITS = ['a', 'Z', 'ñ', '7', ' ', '\n', '—', '🙂', 'e\u0301', '\u00a0', '\u200b', '教'];
const HALVES_OF_A_PAIR = ['\ud83d', '\ude42'];
const VISIBLE = ['a', 'Ñ', '—', '🙂', '教', '\ud83d', '\ude42'];

export function validRecord(schema: ObjectSchema): fc.Arbitrary<Record<string, unknown>> {
  const boxes = Object.entries(schema.properties).map(([key, box]) => [key, validValue(box)]);
  return fc.record(Object.fromEntries(boxes), {
    requiredKeys: schema.required ?? [],
    noNullPrototype: true,
  });
}

function validValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.type === 'object') return validRecord(schema);
  if (schema.type === 'array') return validList(schema);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  return validText(schema);
}

function validList({ items, minItems, maxItems }: ArraySchema): fc.Arbitrary<unknown[]> {
  const entry = validValue(items);
  const short = fc.array(entry, { minLength: minItems, maxLength: Math.min(3, maxItems) });
  const full = entry.map((value) => Array.from({ length: maxItems }, () => value));
  return fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: full });
}

function validText({ pattern = '', maxLength = 0 }: StringSchema): fc.Arbitrary<string> {
  const fits = (text: string) => codePoints(text) <= maxLength;
  // fast-check makes texts of a pattern, but knows no lookahead.
  if (pattern !== patterns.notBlank.source) {
    return fc.stringMatching(new RegExp(pattern.replace('(?!\\n)', ''))).filter(fits);
  }
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

function isNotBlank(text: string): boolean {
  return new RegExp(patterns.notBlank.source, 'u').test(text);
}

function cut(text: string, maximum: number): string {
  return [...text].slice(0, maximum).join('');
}

function codePoints(text: string): number {
  return [...text].length;
}
