import { describe, expect, test } from 'vitest';
import { ficha, openPortal } from './portal.ts';

describe('GET /api/fichas', () => {
  test('gives whole records, the newest first, page by page', async () => {
    await using portal = await openPortal();
    for (const temaLeccion of ['uno', 'dos', 'tres']) await portal.post({ ...ficha, temaLeccion });
    const first = await portal.getAsAdmin('/api/fichas?limit=2');
    expect(first.headers['cache-control']).toBe('no-store');
    const { fichas, next } = first.json();
    expect(fichas).toMatchObject([
      { record: { ...ficha, temaLeccion: 'tres' } },
      { record: { ...ficha, temaLeccion: 'dos' } },
    ]);
    expect(fichas[0].receivedAt).toMatch(/^20[0-9]{2}-.*Z$/);
    const second = (await portal.getAsAdmin(next)).json();
    expect(second.fichas).toMatchObject([{ record: { temaLeccion: 'uno' } }]);
    expect(second.next).toBeUndefined();
  });

  test('gives one by its id', async () => {
    await using portal = await openPortal();
    const { id } = (await portal.post(ficha)).json();
    const response = await portal.getAsAdmin(`/api/fichas/${id}`);
    expect(response.json()).toMatchObject({ id, record: ficha });
    expect(response.headers['cache-control']).toBe('no-store');
    expect((await portal.getAsAdmin('/api/fichas/FL-2026-999999')).statusCode).toBe(404);
  });

  test.each([['limit=0'], ['limit=501'], ['limit=x'], [`before=${'x'.repeat(41)}`]])(
    'refuses %s',
    async (query) => {
      await using portal = await openPortal();
      expect((await portal.getAsAdmin(`/api/fichas?${query}`)).statusCode).toBe(400);
    },
  );
});

describe('without the token', () => {
  const paths = [
    '/api/fichas',
    '/api/fichas/',
    '/api/fichas/FL-2026-000001',
    '/api/fichas?limit=0',
  ];
  const headers = [{}, { authorization: 'Bearer otra' }, { authorization: 'Basic secreto' }];

  test.each(paths.flatMap((url) => headers.map((header) => ({ url, headers: header }))))(
    '%j is a 401 that nobody keeps',
    async (request) => {
      await using portal = await openPortal();
      await portal.post(ficha);
      for (const method of ['GET', 'HEAD'] as const) {
        const response = await portal.app.inject({ method, ...request });
        expect(response.statusCode).toBe(401);
        expect(response.headers['www-authenticate']).toBe('Bearer realm="fichas"');
        expect(response.headers['cache-control']).toBe('no-store');
        expect(response.body).not.toContain('Bienestar');
      }
    },
  );
});
