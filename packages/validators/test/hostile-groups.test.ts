/** Groups, maps and lists that are too big, or not what they seem: answered at once all the same. */
import { type ErrorRule, identifierOf } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { toyJsonSchema } from '../../schema/test/toy-document.ts';
import { fichaLeccionV2, type ValidationResult } from '../src/index.ts';
import { compileNow } from './compile-now.ts';
import { recordOf } from './sample.ts';

const MILLION = 1_000_000;

const toy = compileNow(['borrador'], toyJsonSchema);
const sesion = (boxes: object) => ({ taller: { sesiones: [boxes] } });

function brief({ issues }: ValidationResult): string[] {
  return issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** What a validator says of a toy, without the `$schema` that is not of interest here. */
function findingsIn(boxes: object): string[] {
  const found = brief(toy.validate(boxes, { profile: 'borrador' }));
  return found.filter((each) => each !== 'documento-desconocido /$schema');
}

function keyed(prefix: string, value: unknown): object {
  return Object.fromEntries(Array.from({ length: MILLION }, (_, i) => [`${prefix}${i}`, value]));
}

describe('a million', () => {
  it.each([
    ['known keys in a map', sesion({ medidas: keyed('x-', 7) }), 4],
    ['unknown keys in a map', sesion({ medidas: keyed('y', { valor: 1 }) }), 4],
    ['unknown keys in a group', { apartado: keyed('x', 1) }, 100],
    ['unknown keys in a group of a list', sesion(keyed('x', 1)), 100],
    ['groups in a list', { contactos: Array.from({ length: MILLION }, () => ({})) }, 3],
    ['texts in a list', sesion({ asistentes: new Array(MILLION).fill('') }), 4],
    ['texts where a number was asked', { sesionesPrevistas: new Array(MILLION).fill('') }, 1],
  ])('%s', (_, record, expected) => {
    const start = performance.now();
    expect(findingsIn(record)).toHaveLength(expected);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('the keys of a map', () => {
  const medidas = (text: string) => findingsIn(sesion({ medidas: JSON.parse(text) }));
  const place = '/taller/sesiones/0/medidas';

  it('are its own ones, `__proto__` too', () => {
    expect(medidas('{ "__proto__": { "valor": 1 } }')).toEqual([
      `casilla-desconocida ${place}/__proto__`,
    ]);
    expect(findingsIn(sesion({ medidas: Object.create({ 'x-a': 7 }) }))).toEqual([
      `grupo-vacio ${place}`,
    ]);
  });

  it('are escaped in pointers', () => {
    expect(medidas('{ "x-a/b": 1, "~": 1 }')).toEqual([
      `casilla-desconocida ${place}/x-a~1b`,
      `casilla-desconocida ${place}/~0`,
    ]);
  });

  it('may throw when they are read', () => {
    const trap = Object.defineProperty({}, 'x-a', {
      enumerable: true,
      get() {
        throw new Error();
      },
    });
    expect(findingsIn(sesion({ medidas: trap }))).toEqual(['registro-ilegible ']);
  });
});

it('tells what is no group from an empty one', () => {
  const found = [null, [], 'x', 7, true, new Date(0), new Map([['x-a', 1]]), {}].map((value) =>
    findingsIn({ apartado: value }).join(),
  );
  expect(found).toEqual([
    ...new Array(5).fill('tipo-grupo /apartado'),
    ...new Array(3).fill('grupo-vacio /apartado'),
  ]);
});

describe('a rule', () => {
  const rule = (check: ErrorRule['check']): ErrorRule => ({
    id: 'regla-de-prueba',
    severity: 'error',
    profiles: ['borrador'],
    sentences: { 'es-CO': 'Revise.', en: 'Check.' },
    check,
  });
  const judge = (check: ErrorRule['check'], record: unknown) =>
    compileNow(['borrador'], toyJsonSchema, [rule(check)]).validate(record, {
      profile: 'borrador',
    });
  const record = { $schema: identifierOf('documento-de-juguete', '1.0'), titulo: 'a' };

  it('that finds the same a million times is heard a hundred times', () => {
    const everywhere = new Array(MILLION).fill({ pointer: '/titulo' });
    const { issues, ...verdict } = judge(() => everywhere, record);
    expect(issues).toHaveLength(100);
    expect(verdict).toEqual({ valid: false, schemaValid: true });
  });

  it('that throws leaves the structural verdict as it is', () => {
    const answer = judge(() => {
      throw new Error();
    }, record);
    expect(answer).toMatchObject({ valid: false, schemaValid: true });
    expect(brief(answer)).toEqual(['registro-ilegible ']);
  });
});

it('answers for what an extension holds, whatever it is', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.campos = cyclic;
  let deep: unknown = 'x';
  for (let level = 0; level < MILLION; level++) deep = { deep };
  const whole = recordOf(fichaLeccionV2);
  for (const campos of [cyclic, deep, keyed('k', 1), { texto: 'a'.repeat(MILLION) }]) {
    const extensiones = { 'x-prueba': { version: '1', campos } };
    const answer = fichaLeccionV2.validate({ ...whole, extensiones });
    expect(brief(answer)).toContain('extension-demasiado-grande /extensiones/x-prueba');
  }
});
