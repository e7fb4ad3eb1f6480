import type { FichaLeccionV1 } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { fichaLeccionV1, validators } from '../src/index.ts';
import { complete } from './sample.ts';

describe.each(validators)('$document $version', (validator) => {
  const standard = validator['~standard'];

  it('declares version and vendor', () => {
    expect(standard).toMatchObject({ version: 1, vendor: 'ficha-leccion' });
  });

  it('answers at once with issues and nothing else', () => {
    const result = standard.validate({ 'a/b~c': 1 });
    expect(Object.keys(result)).toEqual(['issues']);
    for (const { message, path } of result.issues ?? []) {
      expect(message).toMatch(/\.$/);
      expect(path).toHaveLength(1);
    }
    expect(result.issues?.at(-1)?.path).toEqual(['a/b~c']);
  });
});

it('gives back the very record, when it is complete', () => {
  const result = fichaLeccionV1['~standard'].validate(complete);
  expect(result.issues).toBeUndefined();
  expect('value' in result && result.value).toBe(complete);
});

it('points into lists', () => {
  const result = fichaLeccionV1['~standard'].validate({ ...complete, solucionesMejora: ['a', ''] });
  expect(result.issues?.[0]?.path).toEqual(['solucionesMejora', '1']);
});

it('is what zod itself, another Standard Schema, declares to be', () => {
  type Same = z.core.$ZodStandardSchema<z.ZodMiniType<FichaLeccionV1, FichaLeccionV1>>;
  fichaLeccionV1['~standard'] satisfies Same;
});
