/** Who gets a record, and what is left of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { defineExtension } from '../src/extensions/define-extension.ts';
import { en } from '../src/messages/en.ts';
import type { Audience } from '../src/redact/audience.ts';
import { type RedactOptions, redact } from '../src/redact/redact.ts';
import { current, currentIdentifier } from './current.ts';

const AUDIENCES: readonly Audience[] = ['area', 'entidad', 'otrasEntidades', 'publico'];

const extension = defineExtension({
  prefix: 'x-prueba',
  version: '1',
  fields: {
    barrio: { kind: 'texto', label: 'Barrio', personalData: 'free-text' },
    visita: { kind: 'fecha', label: 'Visita', personalData: 'none' },
    lideres: { kind: 'listaTexto', label: 'Líderes' },
  },
});

const ficha = {
  $schema: currentIdentifier('ficha-leccion', 2),
  entidadYArea: 'Gobernación de Ejemplo\nSecretaría de Prueba',
  nombreServidorPublico: 'Ana Ejemplo Prueba',
  contactos: [{ telefono: '+573000000101', correo: 'ana.ejemplo@ejemplo.gov.co' }],
  fechaDiligenciamiento: '2024-05-29',
  temaLeccion: 'Reuniones con las familias',
  planProgramaProyecto: ['Plan 2020-2023', '🙂 Llamar al 300 000 0101.'],
  situacionExperiencia: 'Se reunieron 3.005.551.234 veces; la línea 123 y la 01 8000 123456.',
  impacto: 'Escriba a ana.ejemplo@example.com o a contacto@ejemplo.gov.co.',
  leccionAprendida: 'Conviene reunirse.',
  recomendacion: 'Reunirse más.',
  autorizacion: { respuesta: 'si', rolOtorgante: 'Secretaria', fecha: '2024-05-29' },
  entidad: { nombre: 'Gobernación de Ejemplo', nit: '890700906-0' },
  procedencia: { formato: 'docx' },
  publicacion: { decision: 'autorizada', revisionHumana: true, rolOtorgante: 'Secretaria' },
  clasificacionInformacion: 'publica',
  gestion: { rolRevisor: 'Asesora', palabrasClave: ['familias'] },
  extensiones: {
    'x-prueba': {
      version: '1',
      campos: { barrio: 'Centro, 3000000101', visita: 'ayer', lideres: ['Ana'], otra: 1 },
    },
    'x-otra': { version: '1', campos: { a: 1 } },
  },
};

const config = { officeMailboxes: ['contacto@ejemplo.gov.co'], extensions: [extension] };

function given(record: unknown, audience: Audience, more: Partial<RedactOptions> = {}) {
  const result = redact(record, { audience, config, ...more });
  if (!result.ok) throw new Error(result.code);
  return result;
}

/** For each audience in order: whether it gets the record, or why not. */
const answers = (record: unknown) =>
  AUDIENCES.map((audience) => {
    const result = redact(record, { audience });
    return result.ok ? true : result.code;
  });

describe('who gets a ficha', () => {
  const refused = 'sin-autorizacion';
  const undecided = 'sin-decision-de-publicar';
  const with_ = (boxes: object) => ({ ...ficha, ...boxes });
  const decision = (boxes: object) => with_({ publicacion: { ...ficha.publicacion, ...boxes } });
  test.each([
    ['authorised and to be published', ficha, [true, true, true, true]],
    [
      'not authorised',
      with_({ autorizacion: { respuesta: 'no' } }),
      [true, refused, refused, refused],
    ],
    ['unanswered', with_({ autorizacion: undefined }), [true, refused, refused, refused]],
    [
      'contradictory',
      with_({ autorizacion: { respuesta: 'contradictoria' } }),
      [true, refused, refused, refused],
    ],
    [
      'answered as on paper',
      with_({ autorizacion: { respuesta: 'Sí' } }),
      [true, refused, refused, refused],
    ],
    [
      'answered twice',
      with_({ autorizacion: { respuesta: ['si'] } }),
      [true, refused, refused, refused],
    ],
    [
      'taken back',
      with_({ autorizacion: { respuesta: 'si', revocadaEl: '2025-01-01' } }),
      [true, refused, refused, refused],
    ],
    [
      'taken back some day',
      with_({ autorizacion: { respuesta: 'si', revocadaEl: 'ayer' } }),
      [true, refused, refused, refused],
    ],
    ['not to be published', decision({ decision: 'negada' }), [true, true, true, undecided]],
    ['read by nobody', decision({ revisionHumana: undefined }), [true, true, true, undecided]],
    [
      'read by somebody perhaps',
      decision({ revisionHumana: 'true' }),
      [true, true, true, undecided],
    ],
    [
      'classified',
      with_({ clasificacionInformacion: 'clasificada' }),
      [true, true, true, undecided],
    ],
    [
      'never classified',
      with_({ clasificacionInformacion: undefined }),
      [true, true, true, undecided],
    ],
  ])('%s', (_, record, expected) => {
    expect(answers(record)).toEqual(expected);
  });

  it('of the paper alone: nobody outside, whatever is added', () => {
    const { publicacion, clasificacionInformacion } = ficha;
    const paper = { $schema: identifierOf('ficha-leccion', '1.0'), autorizacionDivulgacion: 'si' };
    expect(answers(paper)).toEqual([true, true, true, undecided]);
    expect(answers({ ...paper, publicacion, clasificacionInformacion })[3]).toBe(undecided);
  });
});

test('a note asks nothing: the entity has it, others only once it is published', () => {
  const undecided = 'sin-decision-de-publicar';
  const note = { $schema: identifierOf('nota-conocimiento', '1.0'), titulo: 'Reuniones' };
  const { publicacion, clasificacionInformacion } = ficha;
  expect(answers(note)).toEqual([true, true, undecided, undecided]);
  expect(answers({ ...note, publicacion, clasificacionInformacion })).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

describe('what is left', () => {
  it.each(['area', 'entidad'] as const)('for %s: everything, in a copy', (audience) => {
    const record = { ...ficha, otra: { 'ana@example.com': [1] }, impacto: 7 };
    const { record: copy, removed } = given(record, audience);
    expect(copy).toEqual(record);
    expect(copy).not.toBe(record);
    expect(copy.otra).not.toBe(record.otra);
    expect(removed).toEqual([]);
  });

  it('for other entities: the name of the public servant too', () => {
    const { record } = given(ficha, 'otrasEntidades');
    expect(record).toHaveProperty('nombreServidorPublico');
    expect(record).not.toHaveProperty('contactos');
  });

  it('for the public', () => {
    const { record, removed } = given({ ...ficha, otra: 1, 'ana@example.com': 2 }, 'publico');
    const { nombreServidorPublico: _, contactos: __, procedencia: ___, ...rest } = ficha;
    expect(record).toEqual({
      ...rest,
      planProgramaProyecto: ['Plan 2020-2023', '🙂 Llamar al [dato de contacto retirado].'],
      impacto: 'Escriba a [dato de contacto retirado] o a contacto@ejemplo.gov.co.',
      autorizacion: { respuesta: 'si' },
      publicacion: { decision: 'autorizada', revisionHumana: true },
      gestion: { palabrasClave: ['familias'] },
      extensiones: {
        'x-prueba': { version: '1', campos: { barrio: 'Centro, [dato de contacto retirado]' } },
      },
    });
    expect(removed).toEqual([
      { pointer: '/nombreServidorPublico', kind: 'servidor-publico' },
      { pointer: '/contactos', kind: 'contacto' },
      { pointer: '/planProgramaProyecto/1', kind: 'telefono', start: 12, end: 24 },
      { pointer: '/impacto', kind: 'correo', start: 10, end: 33 },
      { pointer: '/autorizacion/rolOtorgante', kind: 'interno' },
      { pointer: '/autorizacion/fecha', kind: 'interno' },
      { pointer: '/procedencia', kind: 'interno' },
      { pointer: '/publicacion/rolOtorgante', kind: 'interno' },
      { pointer: '/gestion/rolRevisor', kind: 'interno' },
      { pointer: '/extensiones/x-prueba/campos/barrio', kind: 'telefono', start: 8, end: 18 },
      { pointer: '/extensiones/x-prueba/campos/visita', kind: 'ilegible' },
      { pointer: '/extensiones/x-prueba/campos/lideres', kind: 'contacto' },
      { pointer: '/extensiones/x-prueba/campos', kind: 'casilla-desconocida' },
      { pointer: '/extensiones', kind: 'extension' },
      { pointer: '', kind: 'casilla-desconocida' },
    ]);
  });

  it('may be published', () => {
    const folder = join(
      import.meta.dirname,
      '../generated/json-schema/ficha-leccion',
      current('ficha-leccion', 2).version,
    );
    const check = (profile: string) =>
      new Ajv2020({ strict: true, validateFormats: false }).compile(
        JSON.parse(readFileSync(join(folder, `${profile}.json`), 'utf8')),
      );
    expect(check('diligenciada')(ficha)).toBe(true);
    expect(check('publicable')(ficha)).toBe(false);
    expect(check('publicable')(given(ficha, 'publico').record)).toBe(true);
  });

  it('takes what is undefined for absent', () => {
    const { record, removed } = given({ ...ficha, area: undefined, otra: undefined }, 'publico');
    expect(Object.hasOwn(record, 'area')).toBe(false);
    expect(removed).toEqual(given(ficha, 'publico').removed);
  });

  it('does not change when it is done again', () => {
    const once = given(ficha, 'publico').record;
    expect(given(once, 'publico')).toEqual({ ok: true, record: once, removed: [] });
  });

  it('keeps within the limit of a box', () => {
    const full = `${'a'.repeat(488)} 3000000101 `;
    const { record } = given({ ...ficha, temaLeccion: full }, 'publico');
    expect(record.temaLeccion).toBe(full.replace('3000000101', '[…]'));
  });

  it('leaves out a text of twice the length, and says so once', () => {
    const { record, removed } = given({ ...ficha, temaLeccion: 'a'.repeat(100_000) }, 'publico');
    expect(record.temaLeccion).toBeUndefined();
    expect(removed).toContainEqual({ pointer: '/temaLeccion', kind: 'ilegible' });
  });

  it('leaves out entries past the most of a list, and lists a thousand removals', () => {
    const plans = Array.from({ length: 5_000 }, (_, index) => `3000000101 ana@b.co ${index}`);
    const { record, removed } = given({ ...ficha, planProgramaProyecto: plans }, 'publico');
    const kept = record.planProgramaProyecto as string[];
    expect(kept.length).toBeLessThan(1_000);
    expect(kept.every((plan) => !/3000000101|@/.test(plan))).toBe(true);
    expect(removed).toContainEqual({ pointer: '/planProgramaProyecto', kind: 'ilegible' });
    const unread = { ...ficha, temaLeccion: '3000000101 '.repeat(90) };
    const many = { ...unread, planProgramaProyecto: plans.map(() => '3000000101 '.repeat(40)) };
    expect(given(many, 'publico').removed.length).toBeLessThanOrEqual(1_000);
  });

  it.each([
    { fechaDiligenciamiento: '300 000 0101' },
    { temaLeccion: { a: 'ana@example.com' } },
    { temaLeccion: ' ' },
    { planProgramaProyecto: 'ana@example.com' },
    { planProgramaProyecto: [] },
    { planProgramaProyecto: [7, null, ['ana@example.com']] },
    { entidad: ['ana@example.com'] },
    { entidad: { nit: 'ana@example.com' } },
    { entidad: { 'ana@example.com': 1 } },
    { solucionesMejoraNoHubo: 'ana@example.com' },
    { clasificacionInformacion: 'publica', area: 7 },
    { gestion: { signoImpacto: 'ana@example.com', seguimiento: [{ rolResponsable: 'Ana' }] } },
    { extensiones: 'ana@example.com' },
    { extensiones: { 'x-prueba': { version: '2', campos: { barrio: 'Centro' } } } },
    { extensiones: { 'x-prueba': { version: '1', campos: { lideres: ['Ana'] } } } },
    JSON.parse('{ "__proto__": { "temaLeccion": "ana@example.com" }, "constructor": 1 }'),
  ])('has no place for %j', (boxes) => {
    const { record, removed } = given({ ...ficha, ...boxes }, 'publico');
    for (const key of Object.keys(boxes).filter((each) => each !== 'clasificacionInformacion')) {
      expect(Object.hasOwn(record, key)).toBe(false);
    }
    expect(removed.length).toBeGreaterThan(0);
    expect(JSON.stringify([record, removed])).not.toContain('ana@');
  });
});

describe('what cannot be given', () => {
  const code = (record: unknown) => {
    const result = redact(record, { audience: 'area' });
    return result.ok || result.code;
  };

  it('is said, never thrown', () => {
    const throwing = Object.defineProperty({ ...ficha }, 'impacto', {
      enumerable: true,
      get() {
        throw new Error('No');
      },
    });
    expect(code(null)).toBe('registro-no-es-objeto');
    expect(code([ficha])).toBe('registro-no-es-objeto');
    expect(code({ ...ficha, $schema: 'otro' })).toBe('documento-desconocido');
    expect(code(throwing)).toBe('registro-ilegible');
  });

  it('says what to do', () => {
    const lacks = [{ autorizacion: { respuesta: 'no' } }, { publicacion: undefined }];
    for (const boxes of lacks) {
      const spanish = redact({ ...ficha, ...boxes }, { audience: 'publico' });
      const english = redact({ ...ficha, ...boxes }, { audience: 'publico', messages: en });
      expect(!spanish.ok && spanish.message).toMatch(/(?:Pida|Registre) .*\.$/);
      expect(!english.ok && english.message).toMatch(/(?:Ask|Record) .*\.$/);
    }
  });

  it('is an error of the program when there is no such audience', () => {
    for (const audience of ['todos', 'constructor', '', undefined]) {
      const options = { audience } as unknown as RedactOptions;
      expect(() => redact(ficha, options)).toThrow(TypeError);
      expect(() => redact(ficha, options)).toThrow('area, entidad, otrasEntidades, publico');
    }
  });
});

describe('hostile records are answered', () => {
  const cyclic: Record<string, unknown> = { ...ficha };
  cyclic.otra = cyclic;
  cyclic.planProgramaProyecto = [cyclic, 'Plan'];
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const plans = Array.from({ length: 1_000_000 }, () => '3000000101');

  test.each<[string, object]>([
    ['that hold themselves', cyclic],
    ['very deep', { ...ficha, deep }],
    ['very long', { ...ficha, planProgramaProyecto: plans }],
    ['of one long text', { ...ficha, temaLeccion: 'a@b.co 300 '.repeat(1_000_000) }],
  ])('%s', (_, record) => {
    expect(typeof redact(record, { audience: 'area' }).ok).toBe('boolean');
    const begin = performance.now();
    expect(given(record, 'publico').record).toBeTypeOf('object');
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});
