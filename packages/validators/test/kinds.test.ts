/** One box of each kind: what is said of each value, in each profile. */
import { type JsonSchema, type ObjectSchema, type Profile, patterns } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { compileNow } from './compile-now.ts';

const PROFILES: Profile[] = ['borrador', 'diligenciada', 'publicable'];

type InProfiles = readonly (JsonSchema | undefined)[];

/** The box `a` as it stands in `borrador`, `diligenciada` and `publicable`; absent where undefined. */
function findingsIn(schemas: InProfiles, value: unknown): string[] {
  const validator = compileNow(PROFILES, (profile): ObjectSchema => {
    const box = schemas[PROFILES.indexOf(profile)];
    const properties: Record<string, JsonSchema> = box ? { a: box } : {};
    return { type: 'object', properties, additionalProperties: false };
  });
  return PROFILES.map((profile) => {
    const { issues } = validator.validate({ a: value }, { profile });
    const said = issues.map(({ code, pointer, params }) => {
      const counts = Object.entries(params).map((pair) => pair.join(' '));
      return [code, pointer, ...counts].join(' ');
    });
    return said.join('; ');
  });
}

const everywhere = (schema: JsonSchema) => [schema, schema, schema];
const alike = (said: string) => [said, said, said];
const text: JsonSchema = { type: 'string', maxLength: 5, pattern: patterns.notBlank.source };
const inner: ObjectSchema = {
  ...{ type: 'object', properties: { b: text }, required: ['b'] },
  ...{ additionalProperties: false, minProperties: 1 },
};

describe('a whole number', () => {
  const draft: JsonSchema = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: 12 };
  const complete: JsonSchema = { type: 'integer', minimum: 1, maximum: 12 };
  const box = [draft, complete, complete];

  it.each([1, 12, 3.0])('may be %s', (value) => {
    expect(findingsIn(box, value)).toEqual(alike(''));
  });

  it.each(['7', 1.5, true, null, Number.NaN, Number.POSITIVE_INFINITY, [7], 7n])(
    'is not %s',
    (value) => {
      expect(findingsIn(box, value)).toEqual(alike('tipo-numero /a entero 1'));
    },
  );

  it('stays within the range of each profile', () => {
    const outside = 'numero-fuera-de-rango /a minimo 1 maximo 12';
    expect(findingsIn(box, 0)).toEqual(['', outside, outside]);
    expect(findingsIn(box, -0)).toEqual(['', outside, outside]);
    expect(findingsIn(box, 1e300)).toEqual([
      'numero-fuera-de-rango /a minimo -9007199254740991 maximo 12',
      outside,
      outside,
    ]);
  });
});

describe('a number', () => {
  const complete: JsonSchema = { type: 'number', minimum: -1.5, maximum: 99.5 };
  const box = [{ type: 'number', maximum: 99.5 } as const, complete, complete];

  it('may have decimals', () => {
    for (const value of [-1.5, 0.1, 99.5]) expect(findingsIn(box, value)).toEqual(alike(''));
  });

  it('is finite', () => {
    for (const value of ['0,5', Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(findingsIn(box, value)).toEqual(alike('tipo-numero /a'));
    }
  });

  it('has no minimum in a draft that has none', () => {
    const outside = 'numero-fuera-de-rango /a minimo -1.5 maximo 99.5';
    expect(findingsIn(box, -1e300)).toEqual(['', outside, outside]);
    expect(findingsIn(box, 99.6)[0]).toBe('numero-fuera-de-rango /a maximo 99.5');
  });
});

it('takes nothing but true for a statement', () => {
  const box = everywhere({ type: 'boolean', const: true });
  expect(findingsIn(box, true)).toEqual(alike(''));
  for (const value of [false, 1, 'true', null, Object(true)]) {
    expect(findingsIn(box, value)).toEqual(alike('tipo-afirmacion /a'));
  }
});

describe('a question', () => {
  const all: JsonSchema = { type: 'string', enum: ['si', 'no'] };
  const onlyYes: JsonSchema = { type: 'string', enum: ['si'] };
  const box = [all, all, onlyYes];

  it('tells an answer of another profile from one of none', () => {
    expect(findingsIn(box, 'si')).toEqual(alike(''));
    expect(findingsIn(box, 'no')).toEqual(['', '', 'opcion-no-publicable /a']);
    expect(findingsIn(box, 'Sí')).toEqual(alike('opcion-desconocida /a'));
    expect(findingsIn(box, 7)).toEqual(alike('opcion-desconocida /a'));
  });
});

describe('a box that may not be published', () => {
  it('is named and not looked into', () => {
    const box = [text, text, undefined];
    expect(findingsIn(box, 'texto')).toEqual(['', '', 'casilla-reservada /a']);
    const empty = 'texto-vacio /a';
    expect(findingsIn(box, '')).toEqual([empty, empty, 'casilla-reservada /a']);
  });

  it('is known in any profile', () => {
    const box = [undefined, text, text];
    expect(findingsIn(box, 'texto')).toEqual(['casilla-reservada /a', '', '']);
  });
});

it('refuses an empty group, and says what it lacks', () => {
  const said = 'grupo-vacio /a; falta-respuesta /a/b';
  expect(findingsIn(everywhere(inner), {})).toEqual(alike(said));
  expect(findingsIn(everywhere(inner), [])).toEqual(alike('tipo-grupo /a'));
});

describe('a map', () => {
  const box = everywhere({
    ...{ type: 'object', minProperties: 1, maxProperties: 2, additionalProperties: inner },
    propertyNames: { type: 'string', pattern: patterns.extensionPrefix.source },
  });
  const b = { b: 'texto' };

  it.each([
    [{ 'x-a': b, 'x-b': b }, ''],
    [{}, 'grupo-vacio /a'],
    [[b], 'tipo-grupo /a'],
    [{ 'x-a': b, 'x-b': b, 'x-c': {} }, 'grupo-grande /a maximo 2 sobran 1'],
    [{ 'y-a': {}, 'x-b': b }, 'casilla-desconocida /a/y-a'],
    [{ 'x-a': { b: '' }, 'x-b': 7 }, 'texto-vacio /a/x-a/b; tipo-grupo /a/x-b'],
    [{ 'x-a': { b: 'texto', c: 1 } }, 'casilla-desconocida /a/x-a/c'],
  ])('%j', (value, said) => {
    expect(findingsIn(box, value)).toEqual(alike(said));
  });
});

it('looks at nothing inside an open group', () => {
  const box = everywhere({ type: 'object', additionalProperties: true });
  for (const value of [{}, { x: null }, JSON.parse('{ "__proto__": 1 }')]) {
    expect(findingsIn(box, value)).toEqual(alike(''));
  }
  for (const value of [[], null, 'x']) {
    expect(findingsIn(box, value)).toEqual(alike('tipo-grupo /a'));
  }
});
