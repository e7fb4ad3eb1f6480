/** What holds of every entry, right or wrong, whoever wrote it. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapSchema, ObjectSchema } from '../src/dialect/portable-schema.ts';
import { extensionLimits } from '../src/extensions/limits.ts';
import { interpret } from '../src/interpreter/interpret.ts';
import { esCO } from '../src/messages/es-CO.ts';
import { current } from './current.ts';
import { campos, cucuta } from './extensions-sample.ts';

const contract: ObjectSchema = JSON.parse(
  readFileSync(
    new URL(
      `../generated/json-schema/ficha-leccion/${current('ficha-leccion', 2).version}.json`,
      import.meta.url,
    ),
    'utf8',
  ),
);
const contractEntry = (contract.properties.extensiones as MapSchema).additionalProperties;

const wrong = fc.oneof(
  fc.constantFrom(null, true, 0, 7, 1.5, -1, 1e300, '', ' ', 'x', '2', '\u200b\n'),
  fc.constantFrom('a'.repeat(301), '🙂'.repeat(300), '2024-02-30', 'SI', 'rural\n', [], {}, ['']),
  fc.constantFrom(['a', 'b', 'c', 'd'], ['a'.repeat(101)], [null], { x: 1 }),
  fc.jsonValue(),
);
/** A right value mostly, else a wrong one, else none. */
const box = (right: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: wrong });
const boxes = <Group extends object>(group: Group, inside: Partial<Group> = {}) => {
  const values = Object.entries({ ...group, ...inside }).map(([key, value]) => [
    key,
    value instanceof fc.Arbitrary ? value : box(value),
  ]);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
};
const strange = fc.dictionary(
  fc.constantFrom('otra', '__proto__', 'toString', 'a/b', 'm~n', ''),
  fc.jsonValue(),
  { maxKeys: 2 },
);
const withStrange = (group: fc.Arbitrary<object>) =>
  fc.oneof(
    { weight: 4, arbitrary: group },
    { weight: 1, arbitrary: fc.tuple(group, strange).map(joined) },
  );
/** Spread and not assigned: `__proto__` stays a key. */
function joined([group, more]: [object, object]): object {
  return { ...group, ...more };
}
const someCampos = fc.oneof(
  { weight: 9, arbitrary: withStrange(boxes(campos)) },
  { weight: 1, arbitrary: wrong },
);
const entries = fc.oneof(
  {
    weight: 15,
    arbitrary: withStrange(
      fc.record({ version: box('1'), campos: someCampos }, { requiredKeys: ['campos'] }),
    ),
  },
  { weight: 1, arbitrary: wrong },
);
const numRuns = 20_000;

it('has all that the document finds in an entry among its own issues', () => {
  const keyed = ({ code, pointer, params }: { code: string; pointer: string; params: object }) =>
    JSON.stringify([code, pointer, params]);
  let [inDocument, inExtension] = [0, 0];
  fc.assert(
    fc.property(entries, (entry) => {
      const base = interpret(contractEntry, entry).map(keyed);
      const composed = cucuta.issuesOf(entry, esCO).map(keyed);
      for (const each of base) expect(composed).toContain(each);
      expect(new Set(composed).size).toBe(composed.length);
      inDocument += Number(base.length > 0);
      inExtension += Number(composed.length > base.length);
    }),
    { numRuns },
  );
  expect(Math.min(inDocument, inExtension)).toBeGreaterThan(numRuns / 20);
});

it('is judged as Ajv judges it by its JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false }).compile(cucuta.schema);
  const verdicts = { valid: 0, refused: 0 };
  fc.assert(
    fc.property(entries, (entry) => {
      const valid = ajv(entry);
      expect(interpret(cucuta.schema, entry).length === 0).toBe(valid);
      expect(cucuta.issuesOf(entry, esCO).length === 0).toBe(valid);
      verdicts[valid ? 'valid' : 'refused']++;
    }),
    { numRuns },
  );
  expect(Math.min(verdicts.valid, verdicts.refused)).toBeGreaterThan(numRuns / 20);
});

it('is never too big where its extension finds nothing', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      if (cucuta.issuesOf(entry, esCO).length > 0) return;
      const record = { extensiones: { 'x-cucuta': entry } };
      expect([...extensionLimits.check(record)]).toEqual([]);
    }),
  );
});
