import { describe, expect, test } from 'vitest';
import { randomKey, settle } from '../src/document-form/submission.ts';

const issue = { code: 'falta-respuesta', pointer: '/temaLeccion', message: 'Escriba el tema.' };

function json(body: unknown, status: number): Response {
  return Response.json(body, { status });
}

describe('an accepted record', () => {
  test.each([
    ['201 with a number', json({ id: 'LA-7' }, 201), 'LA-7'],
    ['201 with a numeric id', json({ id: 7 }, 201), '7'],
    ['201 without an id', json({ otro: 1 }, 201), undefined],
    ['201 with an id that is an object', json({ id: {} }, 201), undefined],
    ['201 with a body of null', json(null, 201), undefined],
    ['201 with a text', new Response('creado', { status: 201 }), undefined],
    ['204 without a body', new Response(null, { status: 204 }), undefined],
    ['200 with half a JSON', new Response('{"id": "LA', { status: 200 }), undefined],
  ])('%s', async (_, response, id) => {
    expect(await settle(Promise.resolve(response))).toEqual({ state: 'received', id });
  });

  test('{ id } from a host that read the answer itself', async () => {
    const answer = Promise.resolve({ id: 'LA-7' });
    expect(await settle(answer)).toEqual({ state: 'received', id: 'LA-7' });
  });

  test('{ issues: [] } has nothing to refuse', async () => {
    expect(await settle(Promise.resolve({ issues: [] }))).toMatchObject({ state: 'received' });
  });
});

describe('a refused record', () => {
  test('422 with issues', async () => {
    const response = json({ issues: [issue] }, 422);
    expect(await settle(Promise.resolve(response))).toEqual({ state: 'refused', issues: [issue] });
  });

  test('{ issues } from a host that read the answer itself', async () => {
    const answer = Promise.resolve({ issues: [issue] } as never);
    expect(await settle(answer)).toEqual({ state: 'refused', issues: [issue] });
  });

  test('the counts of an issue stay, for its sentence needs them', async () => {
    const long = { code: 'texto-largo', pointer: '/temaLeccion', params: { sobran: 12 } };
    const outcome = await settle(Promise.resolve(json({ issues: [long] }, 422)));
    expect(outcome).toEqual({ state: 'refused', issues: [long] });
  });

  test.each([[null], ['texto'], [7], [{}], [{ pointer: 3, message: {}, params: 'x' }]])(
    'an issue that is %j is still an issue',
    async (strange) => {
      const outcome = await settle(Promise.resolve(json({ issues: [strange] }, 422)));
      expect(outcome).toMatchObject({ state: 'refused', issues: [{ pointer: '' }] });
    },
  );
});

describe('a record that did not arrive', () => {
  test.each([
    [401, 'session'],
    [403, 'session'],
    [404, 'rejected'],
    [413, 'rejected'],
    [422, 'rejected'],
    [429, 'server'],
    [500, 'server'],
    [503, 'server'],
  ])('status %i is a failure: %s', async (status, reason) => {
    for (const body of ['{}', '{"issues": []}', '{"issues": 3}', 'null', '<h1>Error</h1>', '']) {
      const answer = Promise.resolve(new Response(body, { status }));
      expect(await settle(answer)).toEqual({ state: 'failed', reason });
    }
  });

  test('a page with status 200 is what a firewall says, no acceptance', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const answer = Promise.resolve(new Response('<h1>Request Rejected</h1>', { headers }));
    expect(await settle(answer)).toEqual({ state: 'failed', reason: 'server' });
  });

  test.each([
    ['an error that was caught', new TypeError('Failed to fetch')],
    ['a list', []],
    ['an object of a class', new Map()],
    ['nothing', undefined],
  ])('%s is no acceptance', async (_, answer) => {
    const promise = Promise.resolve(answer as object);
    expect(await settle(promise)).toEqual({ state: 'failed', reason: 'server' });
  });

  test('a rejection is a failure of the network', async () => {
    const answer = Promise.reject(new TypeError('Failed to fetch'));
    expect(await settle(answer)).toEqual({ state: 'failed', reason: 'network' });
  });

  test('a body that breaks off is still an answer of the service', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) });
    const answer = Promise.resolve(new Response(body, { status: 500 }));
    expect(await settle(answer)).toEqual({ state: 'failed', reason: 'server' });
  });

  test('a login page in place of an answer is no acceptance', async () => {
    const page = new Response('<h1>Inicie sesión</h1>', {
      headers: { 'content-type': 'text/html' },
    });
    Object.defineProperty(page, 'redirected', { value: true });
    expect(await settle(Promise.resolve(page))).toEqual({ state: 'failed', reason: 'session' });
  });

  test.each([[undefined], [null], ['LA-7'], [{ ok: false, status: 500 }]])(
    'an answer that is %j accepts nothing',
    async (answer) => {
      expect(await settle(Promise.resolve(answer as never))).toMatchObject({ state: 'failed' });
    },
  );
});

test('random keys are 128 bits in hexadecimal and differ', () => {
  const keys = Array.from({ length: 100 }, randomKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
