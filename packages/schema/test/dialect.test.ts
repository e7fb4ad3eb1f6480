import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assertPortable, DialectError } from '../src/dialect/assert-portable.ts';
import { patterns } from '../src/dialect/patterns.ts';
import { borrador } from '../src/zod/profiles.ts';
import { document, group, list, text } from '../src/zod/words.ts';
import { toyJsonSchema } from './toy-document.ts';

const aText = { type: 'string', maxLength: 5, pattern: patterns.notBlank.source };
const aList = { type: 'array', minItems: 1, maxItems: 3, items: aText };
const anObject = { type: 'object', properties: { a: aText }, additionalProperties: false };

it('takes what the boxes of a document generate', () => {
  for (const profile of ['borrador', 'diligenciada', 'publicable'] as const) {
    expect(() => assertPortable(toyJsonSchema(profile))).not.toThrow();
  }
});

it.each([
  ['a keyword of texts', { ...aText, minLength: 1 }, 'keyword «minLength»'],
  ['a keyword of another type', { ...aText, maxItems: 1 }, 'keyword «maxItems»'],
  ['a keyword of lists', { ...aList, uniqueItems: true }, 'keyword «uniqueItems»'],
  ['a keyword of objects', { ...anObject, patternProperties: {} }, 'keyword «patternProperties»'],
  ['a combination', { ...anObject, allOf: [] }, 'keyword «allOf»'],
  ['a default', { ...aText, default: 'a' }, 'keyword «default»'],
  ['a type', { type: 'null' }, 'type «null»'],
  ['a number without limit', { type: 'number' }, 'a number needs a maximum'],
  ['steps', { type: 'integer', maximum: 9, multipleOf: 2 }, 'keyword «multipleOf»'],
  ['several types', { ...aText, type: ['string', 'null'] }, 'type «string,null»'],
  ['no type', { anyOf: [aText] }, 'type «undefined»'],
  ['a pattern without a name', { ...aText, pattern: '^[A-Z]+$' }, 'pattern ^[A-Z]+$ has no name'],
  ['a text without pattern', { type: 'string', maxLength: 5 }, 'a text needs a pattern'],
  ['a text without limit', { ...aText, maxLength: undefined }, 'a text needs a pattern'],
  ['a list without limit', { ...aList, maxItems: undefined }, 'a list needs minItems'],
  ['a list that may be empty', { ...aList, minItems: 0 }, 'a list needs minItems'],
  ['a list of two at least', { ...aList, minItems: 2 }, 'a list needs minItems 1'],
  ['answers with a pattern', { ...aText, enum: ['a'] }, 'takes no «maxLength»'],
  ['answers with a format', { type: 'string', enum: ['a'], format: 'date' }, 'takes no «format»'],
  ['a constant', { type: 'string', const: 'a' }, '#: «const» is for #/properties/$schema alone'],
  [
    'an identifier with a pattern',
    { ...anObject, properties: { $schema: { ...aText, const: 'a' } } },
    '#/properties/$schema: a closed list of answers takes no «maxLength»',
  ],
  [
    'a key that every object inherits',
    { ...anObject, properties: { toString: aText } },
    '#: «toString» is a key that every JavaScript object inherits',
  ],
  ['an open object', { ...anObject, additionalProperties: {} }, 'must refuse unknown keys'],
  [
    'an open object with known keys',
    { ...anObject, additionalProperties: true },
    'keyword «properties» is not in the portable dialect of open',
  ],
  [
    'a group that may be empty',
    { ...anObject, properties: { a: anObject } },
    '#/properties/a: a group needs minProperties 1',
  ],
  [
    'keys without a pattern of ours',
    { type: 'object', propertyNames: { pattern: '^a$' }, additionalProperties: aText },
    'the keys of a map need a pattern',
  ],
  ['a statement that may be false', { type: 'boolean' }, 'a statement is affirmed or absent'],
])('refuses %s, by name', (_, schema, message) => {
  expect(() => assertPortable(schema)).toThrow(DialectError);
  expect(() => assertPortable(schema)).toThrow(message);
});

describe('what zod can say and the dialect cannot', () => {
  it.each([
    ['a number without limits', z.number(), 'a number needs a maximum'],
    ['a yes or no', z.boolean(), 'a statement is affirmed or absent'],
    ['an open object', z.object({}), 'must refuse unknown keys'],
    ['a union', z.union([text(5), list(text(5), 2)]), 'type «undefined»'],
    ['an e-mail of its own', z.email(), 'a text needs a pattern'],
    ['a pattern of its own', z.string().check(z.regex(/^x$/), z.maxLength(5)), 'pattern ^x$'],
    ['a shortest length', z.string().check(z.minLength(1)), 'keyword «minLength»'],
  ])('refuses %s', (_, schema, message) => {
    const generated = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
    expect(() => assertPortable(generated)).toThrow(message);
  });
});

it('says where in the schema', () => {
  const inList = {
    ...anObject,
    properties: { a: { ...aList, items: { ...aText, minLength: 1 } } },
  };
  expect(() => assertPortable(inList)).toThrow('#/properties/a/items: keyword «minLength»');
});

it('says where in the schema a draft cannot be made', () => {
  const unlimited = document('juguete', '1.0', { a: list(group({ b: z.string() }), 2) });
  const place = '#/properties/a/items/properties/b';
  expect(() => borrador(unlimited)).toThrow(DialectError);
  expect(() => borrador(unlimited)).toThrow(`${place}: every text, list and number`);
  expect(() => borrador(group({ a: z.boolean() }))).toThrow(
    '#/properties/a: profiles have no rule',
  );
});
