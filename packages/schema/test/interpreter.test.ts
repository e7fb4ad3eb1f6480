/** The findings themselves; that the compiled validators find the same is tested beside those. */
import { describe, expect, it } from 'vitest';
import { patterns } from '../src/dialect/patterns.ts';
import type { JsonSchema } from '../src/dialect/portable-schema.ts';
import { interpret } from '../src/interpreter/interpret.ts';
import { toyJsonSchema } from './toy-document.ts';

const toy = toyJsonSchema('diligenciada');
const identifier = toy.properties.$schema as JsonSchema & { const: string };
const complete = {
  $schema: identifier.const,
  titulo: 'Taller',
  contactos: [{ literal: 'Ventanilla' }],
};

/** What is found, one line each: pointer, code, params. */
function found(schema: JsonSchema, value: unknown): string[] {
  return interpret(schema, value).map(({ pointer, code, params }) =>
    [pointer, code, ...Object.entries(params).map((pair) => pair.join('='))].join(' '),
  );
}
const inToy = (changes: object) => found(toy, { ...complete, ...changes });

it('finds nothing in a complete record', () => {
  expect(inToy({})).toEqual([]);
  expect(found(toyJsonSchema('borrador'), { $schema: identifier.const })).toEqual([]);
});

it('finds everything at once, in the order of the boxes, what no box is at the end', () => {
  const record = {
    otra: 1,
    titulo: ' ',
    taller: {
      tema: 'x',
      sesiones: [{ tema: 'A', medidas: { 'x-a': { valor: 100 }, X: 1 } }, { modo: 'otro' }, 7],
    },
    contactos: [],
    sesionesPrevistas: 1.5,
    sinCosto: false,
    apartado: {},
    anexos: [],
  };
  expect(found(toy, record)).toEqual([
    '/$schema documento-desconocido',
    '/titulo texto-vacio',
    '/taller/fecha falta-respuesta',
    '/taller/sesiones/0/medidas/x-a/valor numero-fuera-de-rango minimo=-1.5 maximo=99.5',
    '/taller/sesiones/0/medidas/X casilla-desconocida',
    '/taller/sesiones/1/tema falta-respuesta',
    '/taller/sesiones/1/modo opcion-desconocida',
    '/taller/sesiones/2 tipo-grupo',
    '/taller/tema casilla-desconocida',
    '/contactos lista-vacia',
    '/sesionesPrevistas tipo-numero entero=1',
    '/sinCosto tipo-afirmacion',
    '/apartado grupo-vacio',
    '/anexos tipo-grupo',
    '/otra casilla-desconocida',
  ]);
});

it.each([null, undefined, [], 'x', 7])('says that %j is no record', (value) => {
  expect(found(toy, value)).toEqual([' registro-no-es-objeto']);
});

describe('a text', () => {
  it.each([
    ['of 20 faces', '🙂'.repeat(20), []],
    ['of 21 faces', '🙂'.repeat(21), ['/titulo texto-largo maximo=20 sobran=1']],
    ['of 20 halves of a face', '\ud83d'.repeat(20), []],
    ['without a visible letter', '\u200b\n', ['/titulo texto-vacio']],
    ['that is blank and long', ' '.repeat(99), ['/titulo texto-vacio']],
    ['that is a number', 7, ['/titulo tipo-texto']],
    ['that is there and undefined', undefined, ['/titulo tipo-texto']],
  ])('%s', (_, titulo, expected) => {
    expect(inToy({ titulo })).toEqual(expected);
  });

  it('with a pattern has the code of its pattern, unless it is blank or long', () => {
    const telefono = (value: string) => inToy({ contactos: [{ literal: 'a', telefono: value }] });
    expect(telefono('+573000000101')).toEqual([]);
    expect(telefono('3000000101')).toEqual(['/contactos/0/telefono telefono-ilegible']);
    expect(telefono('')).toEqual(['/contactos/0/telefono texto-vacio']);
    expect(telefono('+'.repeat(300))).toEqual([
      '/contactos/0/telefono texto-largo maximo=254 sobran=46',
    ]);
  });
});

describe('a number', () => {
  const decimal: JsonSchema = { type: 'number', maximum: 9.5 };
  const whole: JsonSchema = { type: 'integer', minimum: 1, maximum: 12 };

  it.each([
    [decimal, -1e300, []],
    [decimal, 9.5, []],
    [decimal, 9.6, [' numero-fuera-de-rango maximo=9.5']],
    [decimal, Number.POSITIVE_INFINITY, [' tipo-numero']],
    [decimal, Number.NaN, [' tipo-numero']],
    [decimal, '7', [' tipo-numero']],
    [whole, 12, []],
    [whole, 0, [' numero-fuera-de-rango minimo=1 maximo=12']],
    [whole, 1.5, [' tipo-numero entero=1']],
    [whole, null, [' tipo-numero entero=1']],
  ])('%j: %s', (schema, value, expected) => {
    expect(found(schema, value)).toEqual(expected);
  });
});

describe('what costs too much', () => {
  const map: JsonSchema = {
    type: 'object',
    propertyNames: { type: 'string', pattern: patterns.extensionPrefix.source },
    additionalProperties: { type: 'boolean', const: true },
    minProperties: 1,
    maxProperties: 2,
  };

  it('is not looked at past the limit of a list or a map', () => {
    expect(inToy({ contactos: [1, 2, 3, 4] })).toEqual([
      '/contactos lista-larga maximo=2 sobran=2',
      '/contactos/0 tipo-grupo',
      '/contactos/1 tipo-grupo',
    ]);
    expect(found(map, { 'x-a': 1, X: 1, 'x-c': 1 })).toEqual([
      ' grupo-grande maximo=2 sobran=1',
      '/x-a tipo-afirmacion',
      '/X casilla-desconocida',
    ]);
    expect(found(map, {})).toEqual([' grupo-vacio']);
    expect(inToy({ contactos: Array(2 ** 32 - 1) })).toHaveLength(3);
  });

  it('is named a hundred times at most', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => [`otra${index}`, 1]);
    expect(inToy(Object.fromEntries(keys))).toHaveLength(100);
  });

  it('contains itself, or has no end', () => {
    const cyclic: Record<string, unknown> = { ...complete };
    cyclic.taller = cyclic;
    cyclic.anexos = cyclic;
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(found(toy, cyclic)).toContain('/taller/fecha falta-respuesta');
    expect(inToy({ titulo: deep, anexos: { deep } })).toEqual(['/titulo tipo-texto']);
  });
});

describe('own keys', () => {
  it('are the only ones that answer', () => {
    expect(found(toy, Object.create(complete))).toContain('/titulo falta-respuesta');
    expect(found(toy, Object.assign(Object.create({ otra: 1 }), complete))).toEqual([]);
  });

  it('are refused like any other, `__proto__` too', () => {
    const group = JSON.parse('{ "a": "x", "__proto__": 1, "toString": 1, "a/b~c": 1 }');
    expect(inToy({ apartado: group })).toEqual([
      '/apartado/__proto__ casilla-desconocida',
      '/apartado/toString casilla-desconocida',
      '/apartado/a~1b~0c casilla-desconocida',
    ]);
  });
});
