import { describe, expect, test } from 'vitest';
import { exampleEntity } from '../src/entity.ts';
import { answered, ficha, fichaV1, openPortal } from './portal.ts';

const policy =
  "default-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'self';object-src 'none';require-trusted-types-for 'script';trusted-types lit-html";

describe('every page', () => {
  test.each(['/', '/lecciones', '/lecciones/FL-2026-000001', '/assets/portal.css', '/otra'])(
    '%s has the policy, and nothing that plain http cannot follow',
    async (url) => {
      await using portal = await openPortal();
      const { headers } = await portal.get(url);
      expect(headers['content-security-policy']).toBe(policy);
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test('has nothing inline', async () => {
    await using portal = await openPortal();
    const { id } = (await portal.post(ficha)).json();
    for (const url of ['/', '/lecciones', `/lecciones/${id}`, '/otra']) {
      const { body } = await portal.get(url);
      expect(body).toMatch(/^<!doctype html>\n<html lang="es-CO">/);
      expect(body).not.toMatch(/<style|<script(?! type="module" src=)|\son[a-z]+=|\sstyle=/i);
    }
  });
});

describe('the form page', () => {
  test('holds the element, what its entity says to it, and a way without JavaScript', async () => {
    await using portal = await openPortal();
    const { body } = await portal.get('/');
    expect(body).toMatch(/<ficha-leccion archivos draft-key="[\w-]{22}"/);
    const attribute = /data-configuracion="([^"]*)">/.exec(body)?.[1] ?? '';
    const text = attribute.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(JSON.parse(text)).toEqual(exampleEntity);
    expect(body).toContain('<noscript>');
    expect(body).toContain('<script type="module" src="/assets/page.js"></script>');
    expect(body).toContain('href="/lecciones"');
  });
});

describe('a visitor', () => {
  test('has the same drafts on the next page, and nobody else has them', async () => {
    await using portal = await openPortal();
    const keyOf = (body: string) => /draft-key="([^"]+)"/.exec(body)?.[1];
    const { body, headers } = await portal.get('/');
    const [cookie] = String(headers['set-cookie']).split(';');
    const again = await portal.app.inject({ url: '/', headers: { cookie } });
    expect(keyOf(again.body)).toBe(keyOf(body));
    expect(keyOf((await portal.get('/')).body)).not.toBe(keyOf(body));
    const forged = { cookie: 'visita="><script>' };
    expect(keyOf((await portal.app.inject({ url: '/', headers: forged })).body)).toMatch(
      /^[\w-]{22}$/,
    );
  });
});

describe('the shared lessons', () => {
  test('are those answered «si», and no others', async () => {
    await using portal = await openPortal();
    const { autorizacion: _, ...unanswered } = ficha;
    const shared = portal.store.add({ ...ficha, temaLeccion: 'Con permiso' });
    const kept = [
      portal.store.add({ ...ficha, temaLeccion: 'Reservada', ...answered('no') }),
      portal.store.add({ ...unanswered, temaLeccion: 'Reservada' }),
      portal.store.add({ ...ficha, temaLeccion: 'Reservada', ...answered('Si') }),
      portal.store.add({ ...ficha, temaLeccion: 'Reservada', ...answered('contradictoria') }),
      portal.store.add({ ...fichaV1, temaLeccion: 'Reservada', autorizacionDivulgacion: 'no' }),
      portal.store.add({ ...ficha, temaLeccion: 'Reservada', $schema: 'https://example.com/x' }),
    ];
    const list = await portal.get('/lecciones');
    expect(list.body).toContain(`<a href="/lecciones/${shared}">Con permiso</a>`);
    expect(list.body).not.toContain('Reservada');
    expect((await portal.get(`/lecciones/${shared}`)).statusCode).toBe(200);
    for (const id of [...kept, 'FL-2026-999999', '1', "'"]) {
      const page = await portal.get(`/lecciones/${id}`);
      expect(page.statusCode).toBe(404);
      expect(page.body).toContain('Esta página no existe');
      expect(page.body).not.toContain('Reservada');
    }
  });

  test('say whom they are for', async () => {
    await using portal = await openPortal();
    const { body } = await portal.get('/lecciones');
    expect(body).toContain('<h1>Lecciones compartidas con otras entidades</h1>');
  });

  test('are shown from an old row as from a new one', async () => {
    await using portal = await openPortal();
    const pages = [ficha, fichaV1].map((record) =>
      portal.get(`/lecciones/${portal.store.add(record)}`),
    );
    const [fresh, old] = await Promise.all(pages);
    expect(fresh?.statusCode).toBe(200);
    // What the element shows is the record as it was sent; without script nobody sees a difference.
    const [before, after] = [old, fresh].map((page) =>
      page?.body.replace(/data-record="[^"]*"/, ''),
    );
    expect(before).toBe(after);
  });

  test('are listed page by page, the newest first', async () => {
    await using portal = await openPortal();
    expect((await portal.get('/lecciones')).body).toContain('Todavía no hay lecciones');
    for (let count = 1; count <= 51; count++) {
      portal.store.add({ ...ficha, temaLeccion: `Tema ${count}.` });
      portal.store.add({ ...ficha, ...answered('no') });
    }
    const first = (await portal.get('/lecciones')).body;
    expect(first).toContain('Tema 51.');
    expect(first).not.toContain('Tema 1.');
    const next = /href="(\/lecciones\?before=[^"]*)"/.exec(first)?.[1] ?? '';
    const second = (await portal.get(next)).body;
    expect(second.match(/<li>/g)).toHaveLength(1);
    expect(second).toContain('Tema 1.');
    expect(second).not.toContain('?before=');
  });

  test('show every text escaped', async () => {
    await using portal = await openPortal();
    const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
    const texts = Object.fromEntries(
      Object.entries(ficha)
        .filter(
          ([name]) =>
            !['$schema', 'fechaDiligenciamiento', 'autorizacion', 'contactos'].includes(name),
        )
        .map(([name, value]) => [name, Array.isArray(value) ? [attack] : attack]),
    );
    const id = portal.store.add({ ...ficha, ...texts });
    for (const url of ['/lecciones', `/lecciones/${id}`]) {
      const { body } = await portal.get(url);
      expect(body).toContain('&#60;script&#62;alert(1)');
      expect(body).not.toMatch(/<script>|<img|&amp;/);
    }
  });
});
