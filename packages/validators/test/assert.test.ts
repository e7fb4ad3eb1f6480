import type { FichaLeccionV2, FichaLeccionV2Borrador } from '@ficha-leccion/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { assert, fichaLeccionV2, is, ValidationError, validators } from '../src/index.ts';
import { fixturesOf } from './published.ts';

const complete = fixturesOf(fichaLeccionV2).find(
  ({ file, expected }) => file.startsWith('barrios') && expected.diligenciada.valid,
)?.record;
const draft: unknown = { $schema: fichaLeccionV2.identifier };

describe('is', () => {
  it('narrows to the complete record', () => {
    expect(is(fichaLeccionV2, complete)).toBe(true);
    if (is(fichaLeccionV2, complete)) expectTypeOf(complete).toEqualTypeOf<FichaLeccionV2>();
  });

  it('narrows to the profile asked for', () => {
    expect(is(fichaLeccionV2, draft)).toBe(false);
    expect(is(fichaLeccionV2, draft, { profile: 'borrador' })).toBe(true);
    if (is(fichaLeccionV2, draft, { profile: 'borrador' })) {
      expectTypeOf(draft).toEqualTypeOf<FichaLeccionV2Borrador>();
    }
  });

  it.each(validators)('is the verdict of $document $version', (validator) => {
    for (const value of [complete, draft, null, [], 'ficha', { $schema: validator.identifier }]) {
      expect(is(validator, value)).toBe(validator.validate(value).valid);
    }
  });
});

describe('assert', () => {
  it('lets a complete record pass, as its type', () => {
    const value: unknown = structuredClone(complete);
    assert(fichaLeccionV2, value);
    expectTypeOf(value).toEqualTypeOf<FichaLeccionV2>();
    expect(value.temaLeccion).not.toBe('');
  });

  it('throws all that is wrong, and no value', () => {
    const broken = { ...(complete as object), temaLeccion: '', fechaDiligenciamiento: 'mayo' };
    const thrown = caught(() => assert(fichaLeccionV2, broken));
    expect(thrown).toBeInstanceOf(ValidationError);
    expect((thrown as ValidationError).issues).toEqual(fichaLeccionV2.validate(broken).issues);
    expect((thrown as Error).message).toBe('fecha-inexistente, texto-vacio');
  });
});

function caught(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
