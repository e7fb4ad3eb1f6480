/**
 * Writes a check as the functions of `src/compact` put together: a few kilobytes less of code for
 * pages that check one record now and then.
 */
import {
  type ArraySchema,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type NumberSchema,
  type ObjectSchema,
  type PatternName,
  patternName,
  patterns,
  type StringSchema,
} from '@ficha-leccion/schema';
import { alike, first, type InProfiles, indent } from './checks/source.ts';

/** The source of an expression that is a check; it imports `src/compact` as `boxes`. */
export function compactCheck(profiles: InProfiles<ObjectSchema>): string {
  return `boxes.record(${boxesOf(profiles, bitsOf(profiles))})`;
}

function expression(profiles: InProfiles<JsonSchema>, all: number): string {
  const schema = first(profiles);
  switch (schema.type) {
    case 'object':
      if (isOpen(schema)) return 'boxes.open';
      if (isMap(schema)) return map(profiles as InProfiles<MapSchema>, all);
      return `boxes.group(${boxesOf(profiles as InProfiles<ObjectSchema>, all)})`;
    case 'array':
      return list(profiles as InProfiles<ArraySchema>, all);
    case 'string':
      return string(profiles as InProfiles<StringSchema>, all);
    case 'integer':
    case 'number':
      return number(profiles as InProfiles<NumberSchema>);
    case 'boolean':
      return 'boxes.affirmed';
    default: {
      const { type } = schema satisfies never as JsonSchema;
      throw new TypeError(`No compact check is written yet for schemas of type «${type}».`);
    }
  }
}

function boxesOf(profiles: InProfiles<ObjectSchema>, all: number): string {
  const keys = [...new Set(profiles.flatMap(({ schema }) => Object.keys(schema.properties)))];
  const boxes = keys.map((key) => {
    const own = profiles.flatMap(({ bit, schema: { properties } }) => {
      const schema = properties[key];
      return schema ? [{ bit, schema }] : [];
    });
    const required = profiles.filter(({ schema }) => schema.required?.includes(key));
    const masks = [widely(required, profiles, all), bitsOf(profiles) & ~bitsOf(own)];
    while (masks.at(-1) === 0) masks.pop();
    return `[${[JSON.stringify(key), expression(own, all), ...masks].join(', ')}],\n`;
  });
  return `[\n${indent(boxes.join(''), 1)}]`;
}

function list(profiles: InProfiles<ArraySchema>, all: number): string {
  const items = profiles.map(({ bit, schema }) => ({ bit, schema: schema.items }));
  return `boxes.list(${first(profiles).maxItems}, ${expression(items, all)})`;
}

function map(profiles: InProfiles<MapSchema>, all: number): string {
  const { maxProperties, propertyNames } = first(profiles);
  const entries = profiles.map(({ bit, schema }) => ({ bit, schema: schema.additionalProperties }));
  const keys = patternAndCode(propertyNames.pattern);
  return `boxes.map(${maxProperties}, ${keys}, ${expression(entries, all)})`;
}

function string(profiles: InProfiles<StringSchema>, all: number): string {
  const { const: constant, enum: answers, maxLength } = first(profiles);
  if (constant !== undefined) return `boxes.identifier(${JSON.stringify(constant)})`;
  if (answers) return choice(profiles, all);
  const patterned = profiles.filter(({ schema }) => schema.pattern !== patterns.notBlank.source);
  const source = patterned[0]?.schema.pattern;
  if (source === undefined) return `boxes.text(${maxLength})`;
  const where = widely(patterned, profiles, all);
  return `boxes.text(${maxLength}, ${where}, ${patternAndCode(source)})`;
}

function choice(profiles: InProfiles<StringSchema>, all: number): string {
  const known = [...new Set(profiles.flatMap(({ schema }) => schema.enum ?? []))];
  const narrower = alike(profiles, (schema) => schema.enum).flatMap((some) => {
    const { enum: answers = [] } = first(some);
    return answers.length === known.length ? [] : [[widely(some, profiles, all), answers]];
  });
  return `boxes.choice(${[known, ...narrower].map((each) => JSON.stringify(each)).join(', ')})`;
}

function number(profiles: InProfiles<NumberSchema>): string {
  const ranges = alike(profiles, ({ minimum, maximum }) => [minimum, maximum]).map((some) => {
    const { minimum, maximum } = first(some);
    return JSON.stringify([bitsOf(some), maximum, ...(minimum === undefined ? [] : [minimum])]);
  });
  return `boxes.${first(profiles).type}(${ranges.join(', ')})`;
}

function patternAndCode(source: string): string {
  const name = patternName(source) as PatternName;
  return `patterns.${name}, '${patterns[name].code}'`;
}

function bitsOf(some: InProfiles<JsonSchema>): number {
  return some.reduce((sum, { bit }) => sum | bit, 0);
}

/**
 * The bits of some of the profiles that have a place, with those that do not have it and so are never
 * asked about it: then most masks are the same, and compress to nothing.
 */
function widely(some: InProfiles<JsonSchema>, having: InProfiles<JsonSchema>, all: number): number {
  return some.length === 0 ? 0 : bitsOf(some) | (all & ~bitsOf(having));
}
