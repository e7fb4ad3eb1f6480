import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonSchema, MapSchema, ObjectSchema } from '../src/dialect/portable-schema.ts';
import { anyEntry } from '../src/extensions/entry-schema.ts';
import type { Extension } from '../src/extensions/extension.ts';
import { documentation as ofLimits } from '../src/extensions/limits.documentation.ts';
import { extensionLimits } from '../src/extensions/limits.ts';
import { documentation as ofUndeclared } from '../src/extensions/undeclared.documentation.ts';
import { undeclaredExtension } from '../src/extensions/undeclared.ts';
import { en } from '../src/messages/en.ts';
import { esCO } from '../src/messages/es-CO.ts';
import { current } from './current.ts';
import { campos, cucuta } from './extensions-sample.ts';

const found = (entry: unknown) =>
  cucuta.issuesOf(entry, esCO).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the form of an extension', () => {
  it('has every box with its place, its limits and its class', () => {
    const outline = cucuta.form.map(({ template, kind, personalData, requiredIn }) =>
      [template, kind, personalData, requiredIn.length].join(' '),
    );
    expect(outline).toEqual([
      '/extensiones/x-cucuta/campos/barrio text none 2',
      '/extensiones/x-cucuta/campos/comuna number private-contact 0',
      '/extensiones/x-cucuta/campos/inversion number private-contact 0',
      '/extensiones/x-cucuta/campos/visita normalized private-contact 0',
      '/extensiones/x-cucuta/campos/acta choice private-contact 0',
      '/extensiones/x-cucuta/campos/zona choice private-contact 2',
      '/extensiones/x-cucuta/campos/lideres list private-contact 0',
    ]);
    expect(cucuta.form[4]).toMatchObject({ shortLabel: 'Acta', options: { si: 'Sí', no: 'No' } });
    expect(cucuta.form[6]).toMatchObject({
      maxItems: 3,
      item: { name: '*', template: '/extensiones/x-cucuta/campos/lideres/*', maxLength: 100 },
    });
  });

  it('takes a box for private unless it is said to be less', () => {
    expect(cucuta.personalData.barrio).toBe('none');
    expect(cucuta.personalData.lideres).toBe('private-contact');
  });
});

describe('an entry', () => {
  it('is in order with all answers, and with the required ones', () => {
    expect(found({ version: '1', campos })).toEqual([]);
    expect(found({ version: '1', campos: { barrio: 'Centro', zona: 'rural' } })).toEqual([]);
  });

  it('has all its issues at once', () => {
    const wrong = {
      comuna: 1.5,
      inversion: -1,
      visita: '2024-02-30',
      acta: true,
      zona: 'mar',
      lideres: [],
      otra: 1,
    };
    expect(found({ version: '1', campos: wrong, otra: 1 })).toEqual([
      '/otra casilla-desconocida',
      '/campos/barrio falta-respuesta',
      '/campos/comuna tipo-numero',
      '/campos/inversion numero-fuera-de-rango',
      '/campos/visita fecha-inexistente',
      '/campos/acta opcion-desconocida',
      '/campos/zona opcion-desconocida',
      '/campos/lideres lista-vacia',
      '/campos/otra casilla-desconocida',
    ]);
  });

  it('of another version is not read with the boxes of this one', () => {
    expect(found({ version: '2', campos: { otra: 1 } })).toEqual(['/version opcion-desconocida']);
    expect(found({ version: 2, campos: {} })).toEqual(['/version tipo-texto']);
    expect(found({ campos: {} })).toEqual(['/version falta-respuesta']);
  });

  it('speaks the language of the table, and never holds a value', () => {
    const issues = cucuta.issuesOf({ version: '1', campos: { ...campos, barrio: '' } }, en);
    expect(issues).toEqual([
      {
        code: 'texto-vacio',
        pointer: '/campos/barrio',
        params: {},
        severity: 'error',
        message: en.sentences['texto-vacio'],
      },
    ]);
  });

  it.each([null, undefined, 7, 'x', [], {}, { campos: null }, { version: '1' }])(
    'that is %j is refused',
    (entry) => expect(found(entry)).not.toEqual([]),
  );

  it('may be hostile', () => {
    const throwing = Object.defineProperty({ version: '1' }, 'campos', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const cyclic: Record<string, unknown> = { version: '1', campos: { ...campos } };
    Object.assign(cyclic.campos as object, { barrio: cyclic, lideres: [cyclic] });
    const inherited = JSON.parse(
      '{ "version": "1", "campos": { "__proto__": { "barrio": "a" } } }',
    );
    expect(found(throwing)).toEqual([' registro-ilegible']);
    expect(found(cyclic)).toEqual(['/campos/barrio tipo-texto', '/campos/lideres/0 tipo-texto']);
    expect(found(inherited)).toContain('/campos/__proto__ casilla-desconocida');
    expect(found({ version: '1', campos: Object.create(campos) })).toContain(
      '/campos/barrio falta-respuesta',
    );
  });
});

it('is a Standard Schema', () => {
  const { version, vendor, validate } = cucuta.standardSchema['~standard'];
  const entry = { version: '1', campos };
  expect([version, vendor]).toEqual([1, 'ficha-leccion']);
  expect(validate(entry)).toEqual({ value: entry });
  expect(validate({ version: '1', campos: { ...campos, lideres: ['a', ''] } })).toEqual({
    issues: [{ message: esCO.sentences['texto-vacio'], path: ['campos', 'lideres', '1'] }],
  });
});

it.each(
  [current('ficha-leccion', 2), current('nota-conocimiento', 1)].map(
    ({ document, version }) => `${document}/${version}`,
  ),
)('what every entry must be is what %s says', (name) => {
  const file = new URL(`../generated/json-schema/${name}.json`, import.meta.url);
  const contract: ObjectSchema = JSON.parse(readFileSync(file, 'utf8'));
  const { additionalProperties } = contract.properties.extensiones as MapSchema;
  expect(withoutTitles(additionalProperties)).toEqual(anyEntry());
});

function withoutTitles(schema: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'title' ? undefined : value)));
}

const documentation = { ...ofLimits, ...ofUndeclared };

describe.each([extensionLimits, undeclaredExtension])('$id', (rule) => {
  const context = { today: '2024-05-29', config: {}, fields: [] };

  it('finds what its vectors say', () => {
    for (const { record, finds } of documentation[rule.id].vectors) {
      expect([...rule.check(record, context)]).toEqual(finds);
    }
  });

  it('reads anything', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.extensiones = { 'x-a': { campos: cyclic } };
    for (const record of [null, 7, [], { extensiones: [[]] }, { extensiones: { 'x-a': null } }]) {
      expect([...rule.check(record, context)].length).toBeLessThan(2);
    }
    expect([...rule.check(cyclic, context)]).toHaveLength(1);
  });
});

describe('the limits', () => {
  const check = (extensiones: unknown) => [...extensionLimits.check({ extensiones })];

  it('stop a walk that would never end', () => {
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, key) => [`k${key}`, {}]));
    for (const key of Object.keys(wide)) wide[key] = wide;
    const started = performance.now();
    expect(check({ 'x-a': { campos: wide }, 'x-b': { campos: wide } })).toEqual([
      { pointer: '/extensiones/x-a', params: { maximo: 2_000 } },
      { pointer: '/extensiones/x-b', params: { maximo: 2_000 } },
    ]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('count own keys alone', () => {
    const big = { texto: 'a'.repeat(20_001) };
    expect(check({ 'x-a': { campos: Object.create(big) } })).toEqual([]);
    expect(check({ 'x-a': Object.create({ campos: big }) })).toEqual([]);
  });

  it('look at no more entries than a record may have', () => {
    const entries = Array.from({ length: 30 }, (_, key) => [
      `x-${key}`,
      { campos: { a: 'a'.repeat(20_001) } },
    ]);
    expect(check(Object.fromEntries(entries))).toHaveLength(20);
  });
});

it('an extension that the host declared needs no advice', () => {
  const record = { extensiones: { 'x-cucuta': {}, 'x-otra': {} } };
  const extensions: readonly Extension[] = [cucuta];
  const context = { today: '2024-05-29', config: { extensions }, fields: [] };
  expect([...undeclaredExtension.check(record, context)]).toEqual([
    { pointer: '/extensiones/x-otra' },
  ]);
});
