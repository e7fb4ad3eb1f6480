import { type JsonSchema, type ObjectSchema, patterns } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { checkFunction } from '../scripts/check-function.ts';
import { compileNow } from './compile-now.ts';

const text: JsonSchema = { type: 'string', maxLength: 5, pattern: patterns.notBlank.source };
const group = (properties: Record<string, JsonSchema>): ObjectSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

describe('keys that are words of the compiled code', () => {
  const keys = [
    ...['report', 'record', 'profile', 'default', 'patterns', 'isText', 'known0', 'group0'],
    ...['x-a', 'xA', 'x a', 'box0_1', "it's", 'línea\n', '*/', '1'],
  ];
  const boxes = group(Object.fromEntries(keys.map((key) => [key, text])));
  const schema = group({
    ...boxes.properties,
    grupos: { type: 'array', minItems: 1, maxItems: 2, items: boxes },
  });
  const validator = compileNow(['diligenciada'], () => schema);
  const inner = Object.fromEntries(keys.map((key) => [key, 'texto']));
  const complete = { ...inner, grupos: [inner, inner] };

  it('are read like any other', () => {
    expect(validator.validate(complete).issues).toEqual([]);
  });

  it.each(keys)('tell %j from the others', (key) => {
    const { [key]: _, ...without } = inner;
    const { issues } = validator.validate({ ...without, grupos: [{ ...inner, [key]: '' }] });
    const token = key.replace('/', '~1');
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      `falta-respuesta /${token}`,
      `texto-vacio /grupos/0/${token}`,
    ]);
  });
});

it('writes no check for a type that it does not know', () => {
  const schema = group({ a: { type: 'null' } as unknown as JsonSchema });
  expect(() => checkFunction([{ bit: 1, schema }])).toThrow('schemas of type «null»');
});
