/**
 * Records of every document, with a telephone or an address planted anywhere: in no public copy, or
 * review() says where. `SEED=… RUNS=… npx vitest run redact-properties` repeats or prolongs a run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validRecord } from '../../validators/test/differential/records.ts';
import { catalogue } from '../src/catalogue.ts';
import { definitionOf } from '../src/definition-of.ts';
import { type Pointer, pointerTo } from '../src/dialect/pointer.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import { defineExtension } from '../src/extensions/define-extension.ts';
import { redact } from '../src/redact/redact.ts';
import { review } from '../src/review/review.ts';
import type { HostConfig } from '../src/rules/review-context.ts';
import type { Sharing } from '../src/rules/sharing.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.RUNS ?? 5_000);

type Group = Record<string, unknown>;

const TELEPHONES = [
  '3000000101',
  '300 000 0101',
  '300.000.01.01',
  '300\u00a0000\u00a00101',
  '300\u00ad000\u200b0101',
  '(+57) 300-000-0101',
  '573000000101',
  '(607) 555 0101 ext. 12',
  '60 7 555 01 01',
  '+51 999 555 101',
  '+57 30 05 55 01 01',
  '+57 3 00 555 01 01',
];
const ADDRESSES = ['ana.ejemplo@example.com', 'JOSÉ+1@sub.ejemplo.gov.co', 'ana_e@ejemplo.org'];
/** What a mask leaves in a narrative, so that review() has to name it. */
const ODD = [
  '30 05 55 01 01',
  '300.55.50.101',
  '3 0 0 5 5 5 0 1 0 1',
  '300 2023 456',
  '(601) 2019 555',
  '300\n555 0101',
  '300      555      0101',
  '3005550101%',
  'Cel3005550101',
  '３００５５５０１０１',
  'ana @ejemplo.gov.co',
  'ana@\nejemplo.gov.co',
  'ana@ejemplo.\nco',
  '"ana ruiz"@ejemplo.org',
  'ana＠ejemplo．co',
  'ana&#64;ejemplo.co',
  'https://ejemplo.co/?m=ana%40ejemplo.co',
];
const planted = fc.constantFrom(...TELEPHONES, ...ADDRESSES, ...ODD);

const config: HostConfig = {
  extensions: [
    defineExtension({
      prefix: 'x-prueba',
      version: '1',
      fields: {
        nota: { kind: 'texto', label: 'Nota', personalData: 'free-text' },
        lista: { kind: 'listaTexto', label: 'Lista', personalData: 'none' },
        visita: { kind: 'fecha', label: 'Visita', personalData: 'none' },
        privada: { kind: 'texto', label: 'Nota privada' },
      },
    }),
  ],
};

const schemaOf = (document: string, version: string, profile: string) => {
  const path = `../generated/json-schema/${document}/${version}/${profile}.json`;
  return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
};

/** The record with everything that a document may ask before it is published. */
function released(record: Group, sharing: Sharing): Group {
  const { authorisation, revocation, publication, classification } = sharing;
  let copy = withValue(record, authorisation, 'si');
  copy = withValue(copy, revocation, undefined);
  copy = withValue(copy, publication, { decision: 'autorizada', revisionHumana: true });
  return withValue(copy, classification, 'publica');
}

function withValue(record: Group, pointer: Pointer | undefined, value: unknown): Group {
  const [key, ...rest] = pointer?.split('/').slice(1) ?? [];
  if (key === undefined) return record;
  const { [key]: inner, ...others } = record;
  if (rest.length > 0) {
    const group = withValue({ ...(inner as Group) }, `/${rest.join('/')}`, value);
    return { ...others, [key]: group };
  }
  return value === undefined ? others : { ...others, [key]: value };
}

/** Every text of a record and every group that could have one key more. */
function placesIn(value: unknown, pointer: Pointer): { texts: Pointer[]; groups: Pointer[] } {
  if (typeof value === 'string') return { texts: [pointer], groups: [] };
  if (typeof value !== 'object' || value === null) return { texts: [], groups: [] };
  const inside = Object.entries(value)
    .filter(([key]) => key !== '$schema')
    .map(([key, each]) => placesIn(each, pointerTo(pointer, key)));
  return {
    texts: inside.flatMap(({ texts }) => texts),
    groups: [...(Array.isArray(value) ? [] : [pointer]), ...inside.flatMap(({ groups }) => groups)],
  };
}

const stepInto = (value: unknown, step: string) =>
  (value as Group)[step.replaceAll('~1', '/').replaceAll('~0', '~')] as Group;

function at(record: unknown, pointer: Pointer): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce(stepInto, record as Group);
}

interface Plan {
  readonly way: 'text' | 'key' | 'value' | 'extension' | 'extension-key';
  readonly place: number;
  readonly alone: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  way: fc.constantFrom('text', 'text', 'text', 'key', 'value', 'extension', 'extension-key'),
  place: fc.nat(999),
  alone: fc.boolean(),
});

/** A copy of the record with contact data in one place. */
function plant(record: Group, contact: string, { way, place, alone }: Plan): Group {
  const copy = structuredClone(record);
  const { texts, groups } = placesIn(copy, '');
  const among = way === 'text' ? texts : groups;
  const steps = among[place % Math.max(1, among.length)]?.split('/').slice(1) ?? [];
  if (way === 'extension' || way === 'extension-key') {
    const digits = contact.replace(/[^0-9]/g, '');
    const prefix = way === 'extension' ? ['x-prueba', 'x-otra'][place % 2] : `x-${digits}`;
    const campos = { nota: contact, lista: [contact], visita: contact, privada: contact };
    return { ...copy, extensiones: { [prefix as string]: { version: '1', campos } } };
  }
  const last = way === 'text' ? steps.pop() : undefined;
  const group = steps.reduce<Group>(stepInto, copy);
  if (last !== undefined)
    group[last] = alone ? contact : `${group[last]}: ${contact}. ${group[last]}`;
  else group[way === 'key' ? contact : 'otra'] = way === 'key' ? 1 : { a: [contact] };
  return copy;
}

/** A document that nobody outside its entity may see has no copies. */
const shared = catalogue.filter(({ document, version }) => {
  const { authorisation, publication } = definitionOf(document, version).sharing;
  return authorisation !== undefined || publication !== undefined;
});

describe.each(shared.map(({ document, version }) => [document, version] as const))(
  'copies of %s %s',
  (document, version) => {
    const { sharing, fields } = definitionOf(document, version);
    const audience = sharing.publication ? 'publico' : 'otrasEntidades';
    const recordsOf = (profile: string) =>
      validRecord(schemaOf(document, version, profile)).map((record) => released(record, sharing));
    /** Links and identifiers are told of, not masked: half of one leads nowhere. */
    const isCode = (pointer: Pointer) => {
      const template = pointer.replace(/\/[0-9]+(?=\/|$)/g, '/*');
      return fields.some((field) => field.template === template && field.kind === 'normalized');
    };
    const copyOf = (record: unknown) => {
      const result = redact(record, { audience, config });
      return result.ok ? result : undefined;
    };

    it(`hold no contact data that nobody was told of (${numRuns} records, SEED=${seed})`, () => {
      const told = (record: unknown) =>
        review(record, { config, today: '2026-01-15' }).some(
          ({ code }) => code === 'dato-contacto-en-texto',
        );
      const property = fc.property(recordsOf('borrador'), planted, plan, (record, contact, how) => {
        const given = plant(record, contact, how);
        const copy = copyOf(given);
        const left = placesIn(copy?.record, '').texts.filter((pointer) =>
          String(at(copy?.record, pointer)).includes(contact),
        );
        const masked = ODD.includes(contact) ? [] : left.filter((pointer) => !isCode(pointer));
        expect(masked).toEqual([]);
        if (left.length > 0) expect(told(given)).toBe(true);
        expect(JSON.stringify(copy?.removed ?? [])).not.toContain(contact);
      });
      fc.assert(property, { seed, numRuns });
    });

    it('are the same when they are made again', () => {
      const property = fc.property(recordsOf('borrador'), planted, plan, (record, contact, how) => {
        const once = copyOf(plant(record, contact, how));
        if (once) expect(copyOf(once.record)).toMatchObject({ record: once.record, removed: [] });
      });
      fc.assert(property, { seed, numRuns: Math.ceil(numRuns / 5) });
    });

    it('keep every narrative without contact data as it is', () => {
      const property = fc.property(recordsOf('diligenciada'), (record) => {
        const copy = copyOf(record);
        expect(
          copy?.removed.filter(({ kind }) => kind === 'correo' || kind === 'telefono'),
        ).toEqual([]);
        expect(record).toMatchObject(copy?.record ?? {});
      });
      fc.assert(property, { seed, numRuns: Math.ceil(numRuns / 5) });
    });

    const isPublishable = catalogue.some(
      (entry) =>
        entry.document === document &&
        entry.version === version &&
        entry.profiles.some((profile) => profile === 'publicable'),
    );
    it.runIf(isPublishable)('of a complete record may be published', () => {
      const publishable = schemaOf(document, version, 'publicable');
      const complete = requiringAlso(schemaOf(document, version, 'diligenciada'), publishable);
      const [isComplete, isPublishedAs] = [complete, publishable].map((each) => compiled(each));
      const property = fc.property(validRecord(complete), planted, plan, (record, contact, how) => {
        const given = plant(released(record, sharing), contact, how);
        fc.pre(isComplete?.(given) === true);
        expect(isPublishedAs?.(copyOf(given)?.record)).toBe(true);
      });
      fc.assert(property, { seed, numRuns: Math.ceil(numRuns / 5) });
    });
  },
);

const compiled = ({ $id: _, ...schema }: Group) =>
  new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

/** A contract that also requires what another one does of the same boxes: links, for example. */
function requiringAlso(contract: ObjectSchema, other: unknown): ObjectSchema {
  const merged = (own: unknown, more: unknown, key = ''): unknown => {
    if (key === 'required') return [...new Set([own, more].flat())].filter(Boolean);
    if (typeof own !== 'object' || own === null || Array.isArray(own)) return own;
    const entries = Object.entries(own);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, merged(value, (more as Group)?.[name], name)]),
    );
  };
  return merged(contract, other) as ObjectSchema;
}
