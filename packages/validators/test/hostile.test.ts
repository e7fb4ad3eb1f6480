/** Whatever comes in, an answer comes out: no exception, and none of the record's values in it. */
import { describe, expect, it } from 'vitest';
import { fichaLeccionV1, validate, validators } from '../src/index.ts';
import { compactOf } from './compact.ts';
import { complete, recordOf } from './sample.ts';

/** Stands in every hostile value; it must never come back in an issue. */
const MARKER = 'dato-personal';

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = MARKER;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function fail(): never {
  throw new Error(MARKER);
}

const cyclicObject: Record<string, unknown> = { ...complete, MARKER };
cyclicObject.impacto = cyclicObject;
const cyclicList: unknown[] = [MARKER];
cyclicList.push(cyclicList);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const revokedList = Proxy.revocable([], {});
revokedList.revoke();

class Ficha {
  temaLeccion = MARKER;
  get impacto() {
    return MARKER;
  }
}

/** As whole records. */
const records: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  number: 7,
  bigint: 10n,
  symbol: Symbol(MARKER),
  function: () => MARKER,
  text: MARKER,
  'boxed text': Object(MARKER),
  list: [MARKER],
  'cyclic object': cyclicObject,
  'cyclic list': cyclicList,
  'lists 10⁶ deep': nested(1e6, (inner) => [inner]),
  'objects 10⁶ deep': nested(1e6, (inner) => ({ inner })),
  date: new Date(0),
  map: new Map([['temaLeccion', MARKER]]),
  'class instance': new Ficha(),
  'no prototype': Object.create(null),
  '__proto__ and constructor': JSON.parse(
    `{ "__proto__": { "temaLeccion": "${MARKER}" }, "constructor": "${MARKER}" }`,
  ),
  '10⁵ unknown keys': Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, MARKER])),
  'throwing getter': Object.defineProperty({ ...complete }, 'impacto', {
    enumerable: true,
    get: fail,
  }),
  'throwing getter of $schema': Object.defineProperty({}, '$schema', {
    enumerable: true,
    get: fail,
  }),
  'proxy that throws on read': new Proxy({}, { get: fail }),
  'proxy that throws on keys': new Proxy({ ...complete }, { ownKeys: fail }),
  'proxy that throws on has': new Proxy({}, { getOwnPropertyDescriptor: fail }),
  'revoked proxy': revoked.proxy,
  'revoked proxy of a list': revokedList.proxy,
};

/** In every box of a record that is complete otherwise. */
const values: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  bigint: 10n,
  symbol: Symbol(MARKER),
  function: () => MARKER,
  'boxed text': Object(MARKER),
  'text of a megabyte': MARKER.repeat(80_000),
  'blanks of a megabyte': ' '.repeat(1 << 20),
  'emoji of a megabyte': `${'🙂'.repeat(1 << 18)}${MARKER}`,
  'list of 10⁶ numbers': Array.from({ length: 1e6 }, (_, index) => index),
  'list with holes': new Array(3),
  'list with undefined': [undefined],
  'cyclic list': cyclicList,
  'lists 10⁶ deep': nested(1e6, (inner) => [inner]),
  date: new Date(0),
  map: new Map([[MARKER, MARKER]]),
  'object that reads as text': { toString: () => MARKER, length: 5 },
  'proxy that throws': new Proxy([], { get: fail }),
  'revoked proxy of a list': revokedList.proxy,
};

describe.each(validators)('$document $version', (validator) => {
  const whole = recordOf(validator);
  const compact = compactOf(validator);

  describe.each([
    { by: 'the document', check: validator.validate },
    { by: '$schema', check: validate },
    ...(compact ? [{ by: 'its size', check: compact.validate }] : []),
  ])('chosen by $by', ({ check }) => {
    it.each(Object.entries(records))('refuses %s as a record', (_, record) => {
      expectAnswer(check(record));
    });

    it.each(Object.entries(values))('refuses %s in every box', (_, value) => {
      for (const key of Object.keys(whole)) expectAnswer(check({ ...whole, [key]: value }));
    });
  });
});

it('reports a hundred unknown keys of a record that has more', () => {
  const { issues } = fichaLeccionV1.validate({
    ...complete,
    ...(records['10⁵ unknown keys'] as object),
  });
  expect(issues).toHaveLength(100);
});

it('does not mistake an inherited key for an answer', () => {
  const record = JSON.parse(`{ "$schema": "${fichaLeccionV1.identifier}", "toString": "x" }`);
  const { issues } = fichaLeccionV1.validate(record, { profile: 'borrador' });
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/toString']);
});

describe('what a record inherits', () => {
  it('is no answer', () => {
    class Getters {
      get impacto() {
        return 'texto';
      }
    }
    const { impacto: _, ...incomplete } = complete;
    const inherited = Object.assign(new Getters(), incomplete);
    const { issues } = fichaLeccionV1.validate(inherited);
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/impacto']);
    expect(fichaLeccionV1.validate(Object.create(complete)).issues.length).toBeGreaterThan(1);
    expect(validate(Object.create(complete)).valid).toBe(false);
  });

  it.each(['anadida', 'nombreServidorPublico'])('does no harm either (%s)', (key) => {
    const { nombreServidorPublico: _, ...record } = complete;
    const pollution = { value: 7, enumerable: true, configurable: true };
    Object.defineProperty(Object.prototype, key, pollution);
    const answers = [validate(record), validate({ ...record, otra: 1 })];
    Reflect.deleteProperty(Object.prototype, key);
    const pointers = answers.map(({ issues }) => issues.map(({ pointer }) => pointer));
    expect(pointers).toEqual([[], ['/otra']]);
  });
});

it('finds unreadable only what throws when it is read', () => {
  for (const [name, record] of Object.entries(records)) {
    const codes = fichaLeccionV1.validate(record).issues.map(({ code }) => code);
    if (codes.includes('registro-ilegible')) expect(name).toMatch(/throws|throwing|revoked/);
  }
});

function expectAnswer(answer: ReturnType<typeof validate>): void {
  expect(answer).toMatchObject({ valid: false, schemaValid: false });
  expect(answer.issues.length).toBeGreaterThan(0);
  const { length } = answer.issues;
  const text = JSON.stringify(answer.issues.map(({ params, message }) => ({ params, message })));
  expect(text).not.toContain(MARKER);
  expect(JSON.parse(JSON.stringify(answer)).issues).toHaveLength(length);
}
