/** The form without script: what a browser sends of it is judged and stored as any other ficha. */
import { configuredForm, formAsHtml } from '@ficha-leccion/elements/html';
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { exampleEntity } from '../src/entity.ts';
import { openPortal } from './portal.ts';

type Portal = Awaited<ReturnType<typeof openPortal>>;

const answers: Readonly<Record<string, string>> = {
  entidadYArea: 'Alcaldía de Ejemplo - Archivo',
  'contactos.0.telefono': '300 0000101',
  'contactos.1.telefono': '300 000 0102',
  fechaDiligenciamiento: '29 de mayo de 2024',
  temaLeccion: 'Ñandúes, «tildes» y <b>',
  'planProgramaProyecto.0': 'Plan Uno',
  'planProgramaProyecto.1': 'Plan Dos',
  situacionExperiencia: 'Situación',
  impacto: 'Impacto',
  leccionAprendida: 'Lección',
  recomendacion: 'Recomendación',
  'autorizacion.respuesta': 'si',
  tratamientoDatosPersonales: '',
  'tratamientoDatosPersonales.finalidades.0': '',
  'tratamientoDatosPersonales.finalidades.0.respuesta': 'si',
  'tratamientoDatosPersonales.finalidades.1': '',
  'tratamientoDatosPersonales.finalidades.1.respuesta': 'no',
  idempotencyKey: 'una-clave',
};

const send = (
  { app }: Portal,
  body: string | Record<string, string> = answers,
  headers: Record<string, string> = {},
) =>
  app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', ...headers },
    payload: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
  });

const storedIn = ({ store }: Portal) => [...store.newest()];

describe('POST /', () => {
  test('stores the ficha as the API does, and leads to a page with its number alone', async () => {
    await using portal = await openPortal();
    const response = await send(portal, answers, { 'sec-fetch-site': 'same-origin' });
    const [ficha, ...others] = storedIn(portal);
    expect(others).toEqual([]);
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe(`/recibidas/${ficha?.id}`);
    expect(ficha?.record).toMatchObject({
      fechaDiligenciamiento: '2024-05-29',
      temaLeccion: answers.temaLeccion,
      contactos: [{ telefono: '+573000000101' }, { telefono: '+573000000102' }],
      planProgramaProyecto: ['Plan Uno', 'Plan Dos'],
      tratamientoDatosPersonales: {
        base: 'autorizacion',
        avisoVersion: exampleEntity.tratamiento?.aviso.version,
        avisoSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        medio: 'formulario',
        fecha: expect.stringMatching(/^[0-9-]{10}$/),
        finalidades: [{ respuesta: 'si' }, { respuesta: 'no' }],
      },
    });
    // Through JSON, the same record is the same ficha.
    const again = await portal.post(ficha?.record, { 'idempotency-key': 'una-clave' });
    expect(again.json()).toEqual({ id: ficha?.id });

    const page = await portal.get(String(response.headers.location));
    expect(page.body).toContain(`<strong>${ficha?.id}</strong>`);
    expect(page.body).not.toMatch(/Alcaldía|Ñandúes|300/);
  });

  test('stores one of two presses', async () => {
    await using portal = await openPortal();
    const [one, two] = await Promise.all([send(portal), send(portal)]);
    expect(two.headers.location).toBe(one.headers.location);
    expect(storedIn(portal)).toHaveLength(1);
  });

  test('sends back what is to mend: 422, every answer kept, the error at its box and linked', async () => {
    await using portal = await openPortal();
    const response = await send(portal, { ...answers, 'contactos.1.telefono': '12', impacto: '' });
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('<title>Error: ');
    expect(response.body).toMatch(/<a href="#impacto">[^<]+<\/a>/);
    expect(response.body).toContain('<a href="#contactos.1.telefono">');
    expect(response.body).toContain('id="impacto-error"');
    expect(response.body).toMatch(/ value="12" id="contactos\.1\.telefono"/);
    expect(response.body).toContain('\nÑandúes, «tildes» y &lt;b&gt;</textarea>');
    expect(response.body).toContain('name="idempotencyKey" value="una-clave"');
    expect(storedIn(portal)).toEqual([]);
    expect(portal.log.join('')).not.toMatch(/Ñandúes|300 000/);
  });

  test('asks again with a new key when other answers come with an old one', async () => {
    await using portal = await openPortal();
    await send(portal);
    const response = await send(portal, { ...answers, impacto: 'Otro impacto' });
    expect(response.statusCode).toBe(409);
    expect(response.body).toContain('Esta ficha ya se recibió');
    expect(response.body).toContain('Otro impacto');
    expect(response.body).not.toContain('value="una-clave"');
    expect(storedIn(portal)).toHaveLength(1);
  });

  const json = { 'content-type': 'application/json' };
  const { idempotencyKey: _, ...withoutKey } = answers;
  const refused: [string, number, string | Record<string, string>, Record<string, string>][] = [
    ['another site', 403, answers, { 'sec-fetch-site': 'cross-site' }],
    ['another origin on plain http', 403, answers, { origin: 'http://otra.example' }],
    ['a hidden origin', 403, answers, { origin: 'null' }],
    ['Latin-1', 400, 'temaLeccion=secreta%F1&idempotencyKey=una', {}],
    ['a form without its key', 400, withoutKey, {}],
    ['JSON', 415, '{"temaLeccion":"secreta"}', json],
    ['text', 415, 'temaLeccion=secreta', { 'content-type': 'text/plain' }],
    ['more than 3 MiB', 413, { temaLeccion: 'secreta'.repeat(500_000) }, {}],
  ];
  test.each(refused)('%s: %i, a page without what was sent', async (_, status, body, headers) => {
    await using portal = await openPortal();
    const response = await send(portal, body, headers);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).toContain('La ficha no se recibió');
    expect(response.body).not.toMatch(/secreta|Ñandúes/);
    expect(storedIn(portal)).toEqual([]);
  });

  test('says so when the store fails', async () => {
    await using portal = await openPortal();
    portal.store.add = () => {
      throw new Error('secreta');
    };
    const response = await send(portal);
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      500,
      'text/html; charset=utf-8',
    ]);
    expect(response.body + portal.log.join('')).not.toContain('secreta');
  });
});

test('an acknowledgement of a ficha that is none, or of a draft, is a 404', async () => {
  await using portal = await openPortal();
  const { id } = portal.store.addDraft({ $schema: fichaLeccionV2Form.identifier }, 'a');
  for (const unknown of [id, 'FL-2026-999999']) {
    expect((await portal.get(`/recibidas/${unknown}`)).statusCode).toBe(404);
  }
});

test('every page of the form has a key of its own, and tells where it is sent from', async () => {
  await using portal = await openPortal();
  const pages = await Promise.all([portal.get('/'), portal.get('/')]);
  const keys = pages.map(({ body }) => /name="idempotencyKey" value="([^"]+)"/.exec(body)?.[1]);
  expect(new Set(keys).size).toBe(2);
  expect(pages[0].headers['referrer-policy']).toBe('same-origin');
});

test('a treatment that asks nothing still says which notice was shown', () => {
  const { aviso } = exampleEntity.tratamiento ?? {};
  const base = { tratamiento: { base: 'art10a', aviso } } as typeof exampleEntity;
  const form = formAsHtml(configuredForm(fichaLeccionV2Form, base), { action: '/' });
  expect(form).toContain('Ley 1581 de 2012. Escriba a datos@entidad.example');
  expect(form).toContain('<input type="hidden" name="tratamientoDatosPersonales" value="">');
});
