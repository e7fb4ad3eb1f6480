/** What review() says of the samples, of single values, and of whatever else it is given. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { en } from '../src/messages/en.ts';
import { esCO } from '../src/messages/es-CO.ts';
import { civilToday } from '../src/review/civil-today.ts';
import { review } from '../src/review/review.ts';
import type { HostConfig } from '../src/rules/review-context.ts';

const TODAY = '2026-01-15';
const $schema = identifierOf('ficha-leccion', '1.0');

interface Pinned {
  readonly today: string;
  readonly [file: string]: string | readonly { readonly code: string; readonly pointer: string }[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const found = (record: unknown, config: HostConfig = {}) =>
  review(record, { today: TODAY, config }).map(({ code, pointer }) => `${code} ${pointer}`);

/** What is found besides that the example has no contact and nothing else. */
const foundIn = (boxes: object, config: HostConfig = {}) =>
  found({ $schema, nombreServidorPublico: 'Ana Ejemplo Prueba', ...boxes }, config);

describe.each(catalogue.map(({ document, version }) => [document, version] as const))(
  'the samples of %s %s',
  (document, version) => {
    const folder = `../src/${document}/v${version.split('.')[0]}/fixtures`;
    const file = join(import.meta.dirname, folder, 'advisories.json');
    it('have their advisories pinned', () => {
      expect(existsSync(file), `write ${file.replace(/.*packages/, 'packages')}`).toBe(true);
    });
    const { today, ...pinned }: Pinned = existsSync(file) ? read(file) : { today: TODAY };
    it.each(Object.entries(pinned))('%s', (name, advisories) => {
      const issues = review(read(join(import.meta.dirname, folder, name)), { today });
      expect(issues.map(({ code, pointer }) => ({ code, pointer }))).toEqual(advisories);
      expect(issues.every(({ severity }) => severity === 'advisory')).toBe(true);
    });
  },
);

describe('an institutional address', () => {
  const config = { institutionalDomains: ['gov.co', '@Entidad.com.co'] };
  const flagged = ['correo-no-institucional /correoInstitucional'];
  test.each([
    ['ana@gov.co', []],
    ['ana@AREA.Ejemplo.GOV.CO', []],
    ['ana@entidad.com.co', []],
    ['ana@migov.co', flagged],
    ['ana@gov.co.example.net', flagged],
    ['ana@gmail.com', flagged],
    ['ana@gov', []],
  ])('is under a domain of the host: %s', (correoInstitucional, expected) => {
    expect(foundIn({ correoInstitucional }, config)).toEqual(expected);
  });

  it('may be a mailbox of an office, whoever provides it', () => {
    const officeMailboxes = ['Contacto.Oficina@gmail.com'];
    const record = { correoInstitucional: 'contacto.oficina@GMAIL.com' };
    expect(foundIn(record)).toEqual(flagged);
    expect(foundIn(record, { officeMailboxes })).toEqual([]);
    expect(foundIn(record, { ...config, officeMailboxes })).toEqual([]);
  });
});

describe('contact data', () => {
  const code = 'dato-contacto-en-texto';
  test.each([
    [{ entidadYArea: 'Oficina, tel. 300 000 0101' }, `${code} /entidadYArea`],
    [{ fechaDiligenciamiento: 'ana@example.com' }, `${code} /fechaDiligenciamiento`],
    [{ planProgramaProyecto: 'ana@example.com' }, `${code} /planProgramaProyecto`],
    [{ planProgramaProyecto: { 'Ana Ejemplo': 'a@b.co' } }, `${code} /planProgramaProyecto`],
    [{ 'ana@example.com': 1 }, `${code} `],
    [{ otra: [{ a: { '3000000101': null } }] }, `${code} `],
    [{ autorizacionDivulgacion: ['+573000000101'] }, `${code} /autorizacionDivulgacion`],
  ])('is found in %j', (boxes, expected) => {
    expect(foundIn(boxes)).toEqual([expected]);
  });

  it('of an office is none', () => {
    const boxes = { temaLeccion: 'Escriba a contacto@ejemplo.gov.co' };
    expect(foundIn(boxes, { officeMailboxes: ['contacto@ejemplo.gov.co'] })).toEqual([]);
  });

  it('is named in an address of the Internet too', () => {
    const record = {
      $schema: identifierOf('ficha-leccion', '2.0'),
      documentosRelacionados: [{ enlace: 'https://ejemplo.co/?m=ana%40ejemplo.co' }],
    };
    expect(found(record).some((each) => each.startsWith(code))).toBe(true);
  });

  it('is found after more keys than anybody reads', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]);
    const record = { ...Object.fromEntries(keys), temaLeccion: 'ana@example.com' };
    expect(foundIn(record)).toContain(`${code} /temaLeccion`);
  });

  it('is counted', () => {
    const record = { $schema, temaLeccion: '3000000101, 3000000102 y ana@example.com' };
    expect(review(record, { today: TODAY })[1]).toMatchObject({ params: { cantidad: 3 } });
  });
});

describe('issues', () => {
  const record = {
    $schema,
    temaLeccion: 'Tema: escriba a ana@example.com',
    impacto: 'Poco',
    correoInstitucional: 'ana@gmail.com',
    fechaDiligenciamiento: '2027-01-01',
  };

  it('come in the order of the form', () => {
    expect(found(record)).toEqual([
      'correo-no-institucional /correoInstitucional',
      'fecha-futura /fechaDiligenciamiento',
      'encabezado-repetido /temaLeccion',
      'dato-contacto-en-texto /temaLeccion',
      'respuesta-corta /impacto',
    ]);
  });

  it('can be switched off one by one', () => {
    const off = ['fecha-futura', 'respuesta-corta', 'no-existe'];
    expect(found(record, { off })).toHaveLength(3);
  });

  it('are said in the language asked for', () => {
    const [spanish] = review(record, { messages: esCO });
    const [english] = review(record, { messages: en });
    expect(review(record)[0]).toEqual(spanish);
    expect(english?.message).toMatch(/^An institutional address/);
    const german = { ...en, lang: 'de' };
    expect(review(record, { messages: german })[0]).toEqual(english);
  });

  it('never hold a value of the record', () => {
    const said = JSON.stringify(review(record, { today: TODAY }));
    expect(said).not.toMatch(/ana@|gmail\.com|2027|Poco/);
  });
});

describe('today', () => {
  test.each(['America/Bogota', 'America/Lima', 'Pacific/Kiritimati'])('in %s', (timeZone) => {
    const today = civilToday(timeZone);
    expect(today).toMatch(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
    expect(Math.abs(Date.parse(today) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it('is asked in the time zone of the document', () => {
    const record = { $schema, nombreServidorPublico: 'Ana', fechaDiligenciamiento: '' };
    expect(review({ ...record, fechaDiligenciamiento: civilToday('America/Bogota') })).toEqual([]);
    expect(review({ ...record, fechaDiligenciamiento: '9999-01-01' })).toHaveLength(1);
  });

  test.each(['15/01/2026', '2026-1-15', '2026-02-30', 'hoy', ''])('is not %j', (today) => {
    expect(() => review({}, { today })).toThrow(TypeError);
    expect(() => review({}, { today })).toThrow('AAAA-MM-DD');
  });
});

describe('what is no record', () => {
  const errors = (record: unknown) =>
    review(record).map(({ code, pointer, severity }) => [code, pointer, severity]);

  test.each([null, undefined, 'texto', 7, [], [{ $schema }], () => ({})])('%j', (record) => {
    expect(errors(record)).toEqual([['registro-no-es-objeto', '', 'error']]);
  });

  test.each([{}, { $schema: 'otro' }, { $schema: [$schema] }, Object.create({ $schema })])(
    'a document that nobody knows: %j',
    (record) => {
      expect(errors(record)).toEqual([['documento-desconocido', '/$schema', 'error']]);
    },
  );

  it('a document of a version that is yet to come', () => {
    const record = { $schema: identifierOf('ficha-leccion', '99.0') };
    expect(errors(record)).toEqual([['version-posterior', '/$schema', 'error']]);
  });

  it('cannot be read', () => {
    const refuses = () => {
      throw new Error('No');
    };
    const getter = Object.defineProperty({ $schema }, 'impacto', {
      enumerable: true,
      get: refuses,
    });
    const proxy = new Proxy({ $schema }, { ownKeys: refuses });
    for (const record of [getter, proxy]) {
      expect(errors(record)).toEqual([['registro-ilegible', '', 'error']]);
    }
  });
});

describe('hostile records are answered', () => {
  const cyclic: Record<string, unknown> = { $schema };
  cyclic.planProgramaProyecto = cyclic;
  cyclic.otra = [cyclic, { cyclic }];
  let deep: unknown = 'ana@example.com';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const million = (value: unknown) => Array.from({ length: 1_000_000 }, () => value);
  const megabyte = (unit: string) => unit.repeat(1_000_000 / unit.length);
  const phrase = megabyte('Se acordó reunir a las familias. ');

  test.each<[string, object]>([
    ['that hold themselves', cyclic],
    ['a hundred thousand lists deep', { deep }],
    ['with a million entries', { planProgramaProyecto: million('3000000101  ') }],
    ['with ten megabytes in a box', { temaLeccion: megabyte('300 555 0101 ').repeat(10) }],
    ['with ten megabytes elsewhere', { otra: megabyte('300 555 0101 ').repeat(10) }],
    ['with a million texts', { planProgramaProyecto: million('Plan de desarrollo 2020-2023') }],
    ['with a million empty entries', { solucionesMejora: million(null) }],
    ['with a million unknown entries', { otra: million('ana@example.com') }],
    ['with a million keys', Object.fromEntries(million(0).map((_, key) => [`k${key}`, key]))],
    [
      'with repeated megabytes',
      { temaLeccion: phrase, impacto: phrase, recomendacion: `x${phrase}` },
    ],
    ['with one letter', { temaLeccion: megabyte('a'), impacto: megabyte('a'), recomendacion: 'a' }],
    [
      'with almost periodic text',
      { temaLeccion: megabyte(`${'ab'.repeat(50)}c`), impacto: megabyte('ab') },
    ],
    ['with blanks', { temaLeccion: megabyte(' '), impacto: megabyte('\n') }],
    ['with digits', { temaLeccion: megabyte('30 '), impacto: megabyte('cc ') }],
    ['with marks', { temaLeccion: megabyte('\u0301'), impacto: megabyte('@') }],
  ])('%s', (_, boxes) => {
    const begin = performance.now();
    expect(Array.isArray(review({ ...boxes, $schema }))).toBe(true);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });
});
