import { describe, expect, test } from 'vitest';
import { ficha, fichaV1, openPortal, readDocument, readFixture } from './portal.ts';

const nota = readDocument('nota-conocimiento/1.0/reuniones-de-socializacion');
const year = new Date().getUTCFullYear();

describe('POST /api/fichas', () => {
  test('stores a complete ficha: 201, its id and where it is', async () => {
    await using portal = await openPortal();
    const first = await portal.post(ficha);
    expect(first.statusCode).toBe(201);
    expect(first.json()).toEqual({ id: `FL-${year}-000001` });
    expect(first.headers.location).toBe(`/api/fichas/FL-${year}-000001`);
    expect(first.headers['cache-control']).toBe('no-store');
    expect((await portal.post(ficha)).json()).toEqual({ id: `FL-${year}-000002` });
    expect(portal.store.find(`FL-${year}-000001`)?.record).toEqual(ficha);
  });

  test('brings a ficha of the paper to the version of the store, and notes how it came', async () => {
    await using portal = await openPortal();
    const { id } = (await portal.post(fichaV1)).json();
    const { record, receivedAs } = portal.store.find(id) ?? {};
    expect(record).toEqual(ficha);
    expect(receivedAs).toBe(fichaV1.$schema);
  });

  test('sends a ficha of the paper back with the pointers of the paper', async () => {
    await using portal = await openPortal();
    const response = await portal.post({ ...fichaV1, numeroContacto: '5550101' });
    expect(response.json().issues).toMatchObject([{ pointer: '/numeroContacto' }]);
  });

  test('takes no other document: 422', async () => {
    await using portal = await openPortal();
    const response = await portal.post(nota);
    expect(response.statusCode).toBe(422);
    expect(response.json().issues).toMatchObject([{ code: 'documento-desconocido' }]);
  });

  test('sends back what is missing: 422 and its issues, nothing stored', async () => {
    await using portal = await openPortal();
    const response = await portal.post(readFixture('aliados-talento-humano'));
    expect(response.statusCode).toBe(422);
    expect(response.json()).toEqual({
      issues: [
        {
          code: 'falta-respuesta',
          pointer: '/recomendacion',
          severity: 'error',
          params: {},
          message: 'Escriba su recomendación para un escenario similar.',
        },
      ],
    });
    expect([...portal.store.newest()]).toEqual([]);
  });

  test.each([[null], [[]], ['"texto"'], [{}], [{ $schema: 'https://example.com/otro.json' }]])(
    'a value that is no known record is a 422: %j',
    async (body) => {
      await using portal = await openPortal();
      const response = await portal.post(body);
      expect(response.statusCode).toBe(422);
      expect(response.json().issues).toHaveLength(1);
    },
  );
});

describe('Idempotency-Key', () => {
  test('gives the first answer again for the same ficha, whatever the order of its boxes', async () => {
    await using portal = await openPortal();
    const key = { 'idempotency-key': 'una-clave' };
    const first = await portal.post(ficha, key);
    const turned = Object.fromEntries(Object.entries(ficha).reverse());
    const again = await portal.post(turned, key);
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    expect([...portal.store.newest()]).toHaveLength(1);
  });

  test('stores one of fifty requests that arrive together', async () => {
    await using portal = await openPortal();
    const key = { 'idempotency-key': 'una-clave' };
    const responses = await Promise.all(Array.from({ length: 50 }, () => portal.post(ficha, key)));
    expect(new Set(responses.map(({ body, statusCode }) => `${statusCode} ${body}`)).size).toBe(1);
    expect([...portal.store.newest()]).toHaveLength(1);
  });

  test('is refused with another ficha: 409', async () => {
    await using portal = await openPortal();
    const key = { 'idempotency-key': 'una-clave' };
    await portal.post(ficha, key);
    const response = await portal.post({ ...ficha, temaLeccion: 'Otro tema' }, key);
    expect(response.statusCode).toBe(409);
    expect(response.json().title).toBe('La clave ya se usó con otra ficha');
    expect([...portal.store.newest()]).toHaveLength(1);
  });

  test('is not taken by a ficha that was sent back', async () => {
    await using portal = await openPortal();
    const key = { 'idempotency-key': 'una-clave' };
    expect((await portal.post(readFixture('aliados-talento-humano'), key)).statusCode).toBe(422);
    expect((await portal.post(ficha, key)).statusCode).toBe(201);
  });

  test.each([[''], ['con espacio'], ['ñ'], ['x'.repeat(201)]])('cannot be %j: 400', async (key) => {
    await using portal = await openPortal();
    expect((await portal.post(ficha, { 'idempotency-key': key })).statusCode).toBe(400);
  });
});

describe('problems', () => {
  const text = JSON.stringify(ficha);
  const rows: readonly [what: string, status: number, body: string | Buffer, type?: string][] = [
    ['no JSON', 400, 'temaLeccion=secreta'],
    ['JSON cut off', 400, text.slice(0, -5)],
    ['an empty body', 400, ''],
    ['a __proto__ key', 400, `{"__proto__": {"admin": true}, ${text.slice(1)}`],
    ['a constructor key', 400, `{"constructor": {"prototype": {}}, ${text.slice(1)}`],
    ['Latin-1', 400, Buffer.from(text, 'latin1')],
    ['more than 1 MiB', 413, JSON.stringify({ ...ficha, impacto: 'x'.repeat(1024 * 1024) })],
    ['a form of the browser', 415, 'a=b', 'application/x-www-form-urlencoded'],
    ['text', 415, text, 'text/plain'],
    ['no content type at all', 415, '', ''],
  ];

  test.each(rows)('%s: %i, in Spanish and without the input', async (_, status, body, type) => {
    await using portal = await openPortal();
    const response = await portal.post(body, type === undefined ? {} : { 'content-type': type });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(Object.keys(response.json())).toEqual(['type', 'status', 'title', 'detail']);
    expect(response.json()).toMatchObject({ type: 'about:blank', status });
    expect(response.body).not.toMatch(/secreta|Bienestar|admin|Unexpected|error/);
    expect([...portal.store.newest()]).toEqual([]);
  });

  test('a ficha of exactly 1 MiB is read', async () => {
    await using portal = await openPortal();
    const blanks = ' '.repeat(1024 * 1024 - Buffer.byteLength(text));
    expect((await portal.post(text + blanks)).statusCode).toBe(201);
    expect((await portal.post(`${text} ${blanks}`)).statusCode).toBe(413);
  });

  test('a store that fails is a 500, and nothing is acknowledged', async () => {
    await using portal = await openPortal();
    portal.store.add = () => {
      throw new Error('secreta');
    };
    const response = await portal.post(ficha);
    expect([response.statusCode, response.json().title]).toEqual([500, 'El servicio falló']);
    expect(response.body + portal.log.join('')).not.toContain('secreta');
    expect(portal.log.join('')).toContain('unexpected error');
  });

  test('an address that does not exist is a 404', async () => {
    await using portal = await openPortal();
    expect((await portal.get('/api/otra')).json()).toMatchObject({ status: 404 });
    expect((await portal.get('/lecciones/%zz')).json()).toMatchObject({ status: 400 });
  });
});
