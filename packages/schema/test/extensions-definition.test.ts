import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { ExtensionError } from '../src/extensions/check-definition.ts';
import { defineExtension, type ExtensionEntry } from '../src/extensions/define-extension.ts';
import type { ExtensionDefinition } from '../src/extensions/extension-definition.ts';
import { cucuta } from './extensions-sample.ts';

/** As JavaScript would call it: with anything. */
const define = (definition: unknown) =>
  defineExtension(definition as ExtensionDefinition<`x-${string}`>);
const withField = (field: unknown, key = 'barrio') => ({
  prefix: 'x-a',
  version: '1',
  fields: { [key]: field },
});
const aText = { kind: 'texto', label: 'Barrio' };

describe('a definition that cannot be one says who and what', () => {
  it.each([
    ['nothing', undefined, 'Extension «undefined»: its prefix is x-'],
    ['a prefix in capitals', { ...withField(aText), prefix: 'x-Cucuta' }, 'Extension «x-Cucuta»'],
    ['a prefix without x', { ...withField(aText), prefix: 'cucuta' }, 'its prefix is x-'],
    ['no version', { ...withField(aText), version: '' }, 'Extension «x-a»: its version is 1 to'],
    ['a number as version', { ...withField(aText), version: 1 }, 'its version is 1 to 50'],
    ['no fields', { prefix: 'x-a', version: '1', fields: {} }, 'it needs one field at least'],
    ['a prototype for fields', JSON.parse('{"prefix":"x-a","version":"1"}'), 'it needs one field'],
  ])('%s', (_, definition, message) => {
    expect(() => define(definition)).toThrow(ExtensionError);
    expect(() => define(definition)).toThrow(message);
  });

  it.each([
    ['another kind', { ...aText, kind: 'text' }, 'kind «text» is none of texto, numero, fecha'],
    ['an inherited kind', { ...aText, kind: 'toString' }, 'kind «toString» is none of'],
    ['no field', null, 'kind «undefined» is none of'],
    ['no label', { kind: 'texto' }, 'label is a text'],
    ['a blank label', { ...aText, label: ' ' }, 'label is a text'],
    ['a blank help', { ...aText, help: '' }, 'help is a text'],
    ['a slip', { ...aText, requried: true }, '«requried» is no setting of texto (kind, label'],
    ['a setting of another kind', { ...aText, maximum: 1 }, '«maximum» is no setting of texto'],
    ['another class', { ...aText, personalData: 'public' }, 'personalData is one of none,'],
    ['required as text', { ...aText, required: 'yes' }, 'required is true or false'],
    ['no room', { ...aText, maxLength: 0 }, 'maxLength is a whole number from 1 to 10000'],
    ['too much room', { ...aText, maxLength: 10_001 }, 'maxLength is a whole number'],
    ['a list of halves', { ...aText, kind: 'listaTexto', maxItems: 1.5 }, 'maxItems is a whole'],
    ['a number without limits', { ...aText, kind: 'numero' }, 'it needs minimum and maximum'],
    [
      'limits the wrong way round',
      { ...aText, kind: 'numero', minimum: 2, maximum: 1 },
      'minimum is not above maximum',
    ],
    ['no options', { ...aText, kind: 'opcion', options: {} }, 'one at least'],
    ['no list of options', { ...aText, kind: 'opcion' }, 'one at least'],
    ['a blank option', { ...aText, kind: 'opcion', options: { a: '' } }, 'code → text'],
    ['an accent in a code', { ...aText, kind: 'opcion', options: { sí: 'Sí' } }, 'a code is'],
  ])('a field with %s', (_, field, message) => {
    expect(() => define(withField(field))).toThrow('Extension «x-a», field «barrio»: ');
    expect(() => define(withField(field))).toThrow(message);
  });

  it.each(['', 'a/b', 'a b', 'año', '1', '__proto__', 'toString', 'valueOf', 'a~', '$ref'])(
    'a field under the key «%s»',
    (key) => {
      const definition = JSON.parse(
        `{ "prefix": "x-a", "version": "1", "fields": { "${key}": ${JSON.stringify(aText)} } }`,
      );
      expect(() => define(definition)).toThrow(`Extension «x-a», field «${key}»: a key is`);
    },
  );

  it('more answers than an entry has room for', () => {
    const list = { kind: 'listaTexto', label: 'Lista', maxItems: 1_500 };
    const fields = { una: list, otra: list };
    expect(() => define({ prefix: 'x-a', version: '1', fields })).toThrow(
      'Extension «x-a»: an entry has room for 2000 values, and its fields ask for 3002.',
    );
  });
});

it('gives its types by inference', () => {
  type Entry = ExtensionEntry<typeof cucuta>;
  expectTypeOf<Entry>().toEqualTypeOf<{
    version: '1';
    campos: {
      barrio: string;
      zona: 'urbana' | 'rural';
      comuna?: number;
      inversion?: number;
      visita?: string;
      acta?: 'si' | 'no';
      lideres?: string[];
    };
  }>();
  expectTypeOf(cucuta.prefix).toEqualTypeOf<'x-cucuta'>();
  expectTypeOf(cucuta.personalData).toHaveProperty('lideres');

  const result = cucuta.standardSchema['~standard'].validate({});
  if (!result.issues) expectTypeOf(result.value).toEqualTypeOf<Entry>();
  type Standard = z.core.$ZodStandardSchema<z.ZodMiniType<Entry, Entry>>;
  expectTypeOf(cucuta.standardSchema['~standard']).toExtend<Standard>();

  // @ts-expect-error a prefix begins with x-
  expect(() => defineExtension({ prefix: 'cucuta', version: '1', fields: {} })).toThrow();
  // @ts-expect-error there is no such kind
  expect(() => defineExtension(withField({ kind: 'color', label: 'Color' }))).toThrow();
});
