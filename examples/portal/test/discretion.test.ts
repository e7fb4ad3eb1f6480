import { expect, test } from 'vitest';
import { answered, ficha, fichaV1, openPortal } from './portal.ts';

const telephone = '300 000 0199';
const planted = { ...ficha, contactos: [{ telefono: '+573000000199', literal: telephone }] };

/** What the log says, without the numbers that it counts itself: a time may hold any four digits. */
function said(log: readonly string[]): string {
  const lines = log.map((line) => {
    const { time, pid, responseTime, ...rest } = JSON.parse(line);
    return JSON.stringify(rest);
  });
  return lines.join('\n');
}

test('a telephone is in no public page, no public answer and no line of the log', async () => {
  await using portal = await openPortal();
  const narrative = `Escríbanos al ${telephone}, o a ana@example.com.`;
  const answers = [
    await portal.post(planted),
    await portal.post({ ...planted, impacto: narrative, temaLeccion: narrative }),
    await portal.post({ ...planted, impacto: narrative, ...answered('no') }),
    await portal.post({ ...ficha, contactos: [{ telefono: telephone }] }),
    await portal.post({ ...fichaV1, numeroContacto: telephone }),
    await portal.post({ ...fichaV1, numeroContacto: '+573000000199', impacto: narrative }),
    await portal.post({ ...ficha, otra: telephone }),
    await portal.post({ ...ficha, fechaDiligenciamiento: telephone }),
    await portal.post(`{"contactos": ${telephone}}`),
    await portal.post(ficha, { 'idempotency-key': telephone }),
    await portal.post(ficha, { 'content-type': `text/${telephone}` }),
    await portal.post(ficha, { authorization: telephone }),
    await portal.get(`/api/fichas?before=${telephone}`),
    await portal.get(`/${telephone}`),
    await portal.get(`/lecciones/${telephone}`),
    await portal.get(`/lecciones?before=${telephone}`),
    await portal.get(`/lecciones/%zz${telephone}`),
    await portal.get('/lecciones'),
  ];
  portal.store.add({ ...fichaV1, numeroContacto: '+573000000199', impacto: narrative });
  for (const { id } of portal.store.newest()) {
    answers.push(await portal.get(`/lecciones/${id}`));
  }
  expect(answers.map(({ statusCode }) => statusCode)).toContain(422);
  const seen = answers.map(({ body, headers }) => body + JSON.stringify(headers));
  expect([...seen, said(portal.log)].join('\n')).not.toMatch(/0199|ana@example/);
});

test('the log counts the codes of a ficha that was sent back, and names no key of it', async () => {
  await using portal = await openPortal();
  await portal.post({ ...ficha, [telephone]: 1, otra: 1, impacto: ' ' });
  const log = said(portal.log);
  expect(log).toContain('"codes":{"texto-vacio":1,"casilla-desconocida":2}');
  expect(log).not.toContain('0199');
});

test('the log tells a request by its route', async () => {
  await using portal = await openPortal();
  await portal.get('/lecciones/FL-2026-000001?q=1');
  const lines = portal.log.map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { msg: 'incoming request', req: { method: 'GET', route: '/lecciones/:id' } },
    { msg: 'request completed', res: { statusCode: 404 } },
  ]);
  expect(Object.keys(lines[0].req)).toEqual(['method', 'route']);
});
