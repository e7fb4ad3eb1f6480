import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validRecord } from '../../validators/test/differential/records.ts';
import { migrations } from '../generated/migrations.ts';
import { fixturesOf as allFixturesOf } from '../scripts/fixtures.ts';
import { catalogue } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import { type MigrationResult, migrate } from '../src/migrate/migrate.ts';
import { versionsOf } from '../src/versions/version-of.ts';
import { currentIdentifier } from './current.ts';

const ROOT = join(import.meta.dirname, '..');
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.RUNS ?? 5_000);

function migrated(record: unknown, to: string): Extract<MigrationResult, { ok: true }> {
  const result = migrate(record, { to });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

describe.each(migrations)(
  '$document $older ⇄ $newer',
  ({ document, older, newer, steps, onlyNewer }) => {
    /** The steps that were seen to move or to leave out something, by `direction name`. */
    const exercised = new Set<string>();
    const note = (direction: string, { changes, lost }: ReturnType<typeof migrated>) => {
      for (const { step } of [...changes, ...lost]) exercised.add(`${direction} ${step}`);
    };
    const upThenDown = (record: object) => {
      const up = migrated(record, newer);
      const down = migrated(up.record, older);
      note('up', up);
      note('down', down);
      expect(up.lost).toEqual([]);
      expect(down.lost).toEqual([]);
      expect(up.record.$schema).toBe(identifierOf(document, newer));
      expect(down.record).toEqual(record);
    };

    it.each(fixturesOf(document, older))('gives %s back as it was', (_, record) => {
      if (typeof record !== 'object' || record === null || Array.isArray(record)) return;
      const keys = [...onlyNewer, ...steps.flatMap((step) => step.newer)];
      const isOfBoth = keys.some((key) => Object.hasOwn(record, key));
      const whole = { ...record, $schema: identifierOf(document, older) };
      if (isOfBoth) expect(migrate(whole, { to: newer })).toMatchObject({ ok: false });
      else upThenDown(whole);
    });

    it.each(['borrador', 'diligenciada'])('gives random records back (%s)', (profile) => {
      console.log(`${document} ${older} ⇄ ${newer}, ${profile}: ${runs} records, SEED=${seed}`);
      const schema = schemaOf(document, older, profile);
      fc.assert(fc.property(validRecord(schema), upThenDown), { seed, numRuns: runs });
    });

    it.each(fixturesOf(document, newer))('says of %s what is lost on the way down', (_, record) => {
      const { $schema } = (record ?? {}) as { $schema?: unknown };
      const result = migrate(record, { to: older });
      if (!result.ok || $schema !== identifierOf(document, newer)) return;
      note('down', result);
      const [whole, again] = [result, migrated(result.record, newer)];
      // What was not lost is there again, at the same place.
      for (const { to } of again.changes) {
        expect(valueAt(again.record, to), to).toEqual(valueAt(record, to));
      }
      for (const { pointer } of whole.lost) expect(valueAt(record, pointer)).toBeDefined();
    });

    it('has seen every step at work in the fixtures, up and down', () => {
      const directions = steps.flatMap(({ name, up }) => [
        ...(up ? [`up ${name}`] : []),
        `down ${name}`,
      ]);
      if (onlyNewer.length > 0) directions.push('down sin-casilla');
      expect([...exercised].sort()).toEqual(directions.sort());
    });
  },
);

describe('the ficha', () => {
  const old = {
    $schema: currentIdentifier('ficha-leccion', 1),
    temaLeccion: 'Un tema',
    numeroContacto: '+573000000101;ext=12',
    correoInstitucional: 'ana@entidad.gov.co',
    autorizacionDivulgacion: 'no',
  };

  it('takes number and address along as one contact, and invents nothing', () => {
    expect(migrate(old, { to: '2.0' })).toEqual({
      ok: true,
      record: {
        $schema: currentIdentifier('ficha-leccion', 2),
        temaLeccion: 'Un tema',
        contactos: [{ telefono: '+573000000101;ext=12', correo: 'ana@entidad.gov.co' }],
        autorizacion: { respuesta: 'no' },
      },
      changes: [
        { step: 'contactos', from: '/numeroContacto', to: '/contactos/0/telefono' },
        { step: 'contactos', from: '/correoInstitucional', to: '/contactos/0/correo' },
        { step: 'autorizacion', from: '/autorizacionDivulgacion', to: '/autorizacion/respuesta' },
      ],
      lost: [],
    });
  });

  it('names what the paper has no box for', () => {
    const record = {
      $schema: currentIdentifier('ficha-leccion', 2),
      contactos: [{ telefono: '+573000000101', literal: '300 000 0101' }, { correo: 'a@b.co' }],
      autorizacion: { respuesta: 'contradictoria', medio: 'papel' },
      solucionesMejoraNoHubo: true,
      'a/b': 'una casilla desconocida',
    };
    expect(migrate(record, { to: '1.0' })).toMatchObject({
      record: { numeroContacto: '+573000000101', 'a/b': 'una casilla desconocida' },
      lost: [
        { step: 'sin-casilla', pointer: '/solucionesMejoraNoHubo' },
        { step: 'autorizacion', pointer: '/autorizacion/respuesta' },
        { step: 'autorizacion', pointer: '/autorizacion/medio' },
        { step: 'contactos', pointer: '/contactos/0/literal' },
        { step: 'contactos', pointer: '/contactos/1' },
      ],
    });
  });

  it('stays as it is in its own version', () => {
    expect(migrate(old, { to: '1.0' })).toEqual({ ok: true, record: old, changes: [], lost: [] });
  });

  it('leaves the given record alone', () => {
    const frozen = Object.freeze({ ...old });
    expect(() => migrate(frozen, { to: '2.0' })).not.toThrow();
  });
});

describe('what cannot be migrated', () => {
  const cyclic: Record<string, unknown> = { $schema: currentIdentifier('ficha-leccion', 1) };
  cyclic.numeroContacto = cyclic;
  const v2 = currentIdentifier('ficha-leccion', 2);

  it.each([
    ['no object', [], '2.0', 'registro-no-es-objeto', ''],
    ['null', null, '2.0', 'registro-no-es-objeto', ''],
    ['no document', {}, '2.0', 'documento-desconocido', '/$schema'],
    [
      'another document',
      { $schema: 'https://example.org/x.json' },
      '2.0',
      'documento-desconocido',
      '/$schema',
    ],
    ['a version of the future', { $schema: v2 }, '99.0', 'migracion-inexistente', '/$schema'],
    ['another profile', { $schema: v2 }, 'diligenciada', 'migracion-inexistente', '/$schema'],
    [
      'contacts that are no list',
      { $schema: v2, contactos: 'x' },
      '1.0',
      'tipo-lista',
      '/contactos',
    ],
    [
      'a contact that is no group',
      { $schema: v2, contactos: [7] },
      '1.0',
      'tipo-grupo',
      '/contactos/0',
    ],
    [
      'an answer that is no group',
      { $schema: v2, autorizacion: 'si' },
      '1.0',
      'tipo-grupo',
      '/autorizacion',
    ],
    [
      'a key of the other version',
      { $schema: currentIdentifier('ficha-leccion', 1), contactos: [] },
      '2.0',
      'casilla-desconocida',
      '/contactos',
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, '$schema', {
        get: () => {
          throw new Error('no');
        },
        enumerable: true,
      }),
      '2.0',
      'registro-ilegible',
      '',
    ],
  ])('is refused by name: %s', (_, record, to, code, pointer) => {
    const result = migrate(record, { to });
    expect(result).toMatchObject({ ok: false, issues: [{ code, pointer, severity: 'error' }] });
  });

  it('says to which versions it could be brought', () => {
    expect(migrate({ $schema: v2 }, { to: '99.0' })).toMatchObject({
      available: versionsOf('ficha-leccion'),
    });
  });

  it('is not what is strange inside: cycles, own __proto__ keys, long lists', () => {
    expect(migrate(cyclic, { to: '2.0' }).ok).toBe(true);
    const strange = JSON.parse(`{"$schema":"${v2}","__proto__":{"x":1}}`);
    const result = migrated(strange, '1.0');
    expect(Object.keys(result.record)).toContain('__proto__');
    const many = { $schema: v2, contactos: Array.from({ length: 1_000_000 }, () => ({})) };
    expect(migrated(many, '1.0').lost).toHaveLength(1_000_000);
  });
});

function fixturesOf(document: string, version: string): [string, unknown][] {
  const entry = catalogue.find((each) => each.document === document && each.version === version);
  if (!entry) throw new Error(`catalogue.ts has no ${document} ${version}.`);
  return allFixturesOf(entry).map(({ name, record }) => [name, record]);
}

function schemaOf(document: string, version: string, profile: string): ObjectSchema {
  const file = join(ROOT, 'generated/json-schema', document, version, `${profile}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function valueAt(record: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce(
    (value, step) =>
      (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    record,
  );
}
