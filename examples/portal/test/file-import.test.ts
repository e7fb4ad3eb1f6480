import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reportPolicy } from '@ficha-leccion/documents/report';
import { describe, expect, test } from 'vitest';
import { openPortal } from './portal.ts';

const url = '/administracion/importar';
const samples = join(
  createRequire(import.meta.url).resolve('@ficha-leccion/documents/package.json'),
  '../test/samples',
);
const sample = (name: string) => readFileSync(join(samples, name));

/** Marked «Sí» by its author, who may not be the one to decide it here. */
const paper = (theme: string, date = 'mayo de 2024') => `DOCUMENTACIÓN DE LECCIONES APRENDIDAS
Nombre de la entidad y del área: Alcaldía de Ejemplo
Nombre del servidor público: Persona de Ejemplo
Fecha de diligenciamiento: ${date}
Tema de la lección aprendida: ${theme}
`;

const hostile = '"><img src=x onerror=alert(1)>.txt';

type File = readonly [name: string, content: Uint8Array | string];

const five: readonly File[] = [
  ['Lección ñandú.docx', sample('ficha-barrios-con-bienestar.docx')],
  ['cortado.docx', 'PK\u0003\u0004 y nada más'],
  ['otra vez.docx', sample('ficha-barrios-con-bienestar.docx')],
  [hostile, paper('Visitas', '<svg onload=alert(1)> mayo\u202e')],
  ['nota.md', sample('nota-reuniones-de-socializacion.md')],
];

/** As a browser sends chosen files, with the headers of a page of the service itself. */
async function upload(
  { app }: Awaited<ReturnType<typeof openPortal>>,
  files: readonly File[],
  { site = 'same-origin', ...headers }: Record<string, string | undefined> = {},
) {
  const form = new FormData();
  for (const [name, content] of files) {
    form.append('archivos', new Blob([new Uint8Array(Buffer.from(content))]), name);
  }
  const body = new Response(form);
  return app.inject({
    method: 'POST',
    url,
    headers: {
      authorization: `Basic ${btoa('quien sea:secreto')}`,
      ...(site && { 'sec-fetch-site': site }),
      'content-type': body.headers.get('content-type') ?? '',
      ...headers,
    },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}

describe('five files, one of them damaged and one there twice', () => {
  test('are stored once each as drafts, and reported', async () => {
    await using portal = await openPortal();
    const response = await upload(portal, five);
    expect(response.statusCode).toBe(200);
    const stored = [...portal.store.newest()].reverse();
    expect(stored.map(({ state }) => state)).toEqual(['porRevisar', 'porRevisar']);
    expect(stored[0]?.record.procedencia).toMatchObject({ formato: 'docx' });
    const { body } = response;
    expect(body).toContain('<strong>Este informe contiene datos personales.</strong>');
    expect(body).toContain('<li>2 importados</li><li>1 ya importado</li><li>2 no importados</li>');
    expect(body).toContain('>Lección ñandú.docx<');
    expect(body).toContain('El archivo está incompleto o dañado.');
    expect(body).toContain('el archivo es otro documento');
    expect(body).toContain(`Registro: ${stored[0]?.id}`);
  });

  test('are known again the next time', async () => {
    await using portal = await openPortal();
    await upload(portal, five);
    expect((await upload(portal, five)).body).toContain('<li>3 ya importados</li>');
    expect([...portal.store.newest()]).toHaveLength(2);
  });

  test('run nothing, and nobody keeps the report', async () => {
    await using portal = await openPortal();
    const { body, headers } = await upload(portal, five);
    expect(body).not.toMatch(/<(?:img|svg|script)\b|\u202e/);
    expect(body).toContain('&lt;svg onload=alert(1)&gt;');
    expect(headers['content-security-policy']).toBe(`${reportPolicy}; frame-ancestors 'none'`);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('leave neither their names nor what they say in the log', async () => {
    await using portal = await openPortal();
    await upload(portal, five);
    const log = portal.log.join('');
    expect(log).toContain('"imported":2');
    expect(log).not.toMatch(/ñandú|onerror|Ejemplo|Bienestar/);
  });
});

test('a PDF without text is told from one that cannot be read', async () => {
  await using portal = await openPortal();
  const { body } = await upload(portal, [['uno.pdf', '%PDF-1.7\nnada']]);
  expect(body).toContain('<li>1 no importado</li>');
  expect(body).not.toContain('Aquí no está instalado');
});

test('a draft is not shared, whatever its paper says, until somebody reviews it', async () => {
  await using portal = await openPortal();
  await upload(portal, [['sí.docx', sample('ficha-barrios-con-bienestar.docx')]]);
  const [draft] = portal.store.newest();
  expect(draft?.record.autorizacion).toMatchObject({ respuesta: 'si' });
  expect((await portal.get('/lecciones')).body).toContain('Todavía no hay lecciones');
  expect((await portal.get(`/lecciones/${draft?.id}`)).statusCode).toBe(404);
  expect((await portal.getAsAdmin(`/api/fichas/${draft?.id}`)).json().state).toBe('porRevisar');
});

describe('a draft that the manager completes', () => {
  const send = (
    { app }: Awaited<ReturnType<typeof openPortal>>,
    id: string | undefined,
    record: unknown,
    headers: Record<string, string> = {},
  ) =>
    app.inject({
      method: 'POST',
      url: `/administracion/borradores/${id}`,
      headers: {
        authorization: `Basic ${btoa('quien sea:secreto')}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        ...headers,
      },
      payload: JSON.stringify(record),
    });
  const imported = async (portal: Awaited<ReturnType<typeof openPortal>>, name: string) => {
    await upload(portal, [['uno.docx', sample(name)]]);
    const [draft] = portal.store.drafts();
    if (!draft) throw new Error('There is no draft.');
    return draft;
  };

  test('is listed, opens in the form without any consent, and becomes a ficha in its place', async () => {
    await using portal = await openPortal();
    const { id, record } = await imported(portal, 'ficha-barrios-con-bienestar.docx');
    expect((await portal.getAsAdmin('/administracion/borradores')).body).toContain(id);
    const { body } = await portal.getAsAdmin(`/administracion/borradores/${id}`);
    expect(body).toContain('<ficha-leccion data-envio=');
    expect(body).not.toContain('finalidades');
    const sent = await send(portal, id, { ...record, recomendacion: 'Preguntar antes.' });
    expect([sent.statusCode, sent.json()]).toEqual([201, { id }]);
    const list = `/administracion/borradores?recibida=${id}`;
    expect(body).toContain(list);
    expect((await portal.getAsAdmin(list)).body).toContain(`La ficha ${id} quedó recibida.`);
    const stored = portal.store.find(id);
    expect(stored).toMatchObject({
      state: 'recibida',
      record: { recomendacion: 'Preguntar antes.' },
    });
    expect(stored?.record).not.toHaveProperty('tratamientoDatosPersonales');
    expect(stored?.record.procedencia).toEqual(record.procedencia);
    expect([...portal.store.newest()]).toHaveLength(1);
    expect((await portal.get('/lecciones')).body).toContain(`/lecciones/${id}`);
    expect((await portal.getAsAdmin(`/administracion/borradores/${id}`)).statusCode).toBe(404);
    // The same file does not come back as a draft.
    await upload(portal, [['uno.docx', sample('ficha-barrios-con-bienestar.docx')]]);
    expect([...portal.store.drafts()]).toEqual([]);
  });

  test('stays a draft until it is complete, and is not replaced once it is a ficha', async () => {
    await using portal = await openPortal();
    const { id, record } = await imported(portal, 'ficha-aliados-talento-humano.docx');
    const sent = await send(portal, id, record);
    expect(sent.statusCode).toBe(422);
    expect(sent.json().issues).toMatchObject([{ pointer: '/recomendacion' }]);
    expect(portal.store.find(id)?.state).toBe('porRevisar');
    const whole = { ...record, recomendacion: 'Preguntar antes.' };
    const answers = [whole, whole, { ...whole, recomendacion: 'Otra.' }];
    const codes: number[] = [];
    for (const answer of answers) codes.push((await send(portal, id, answer)).statusCode);
    expect(codes).toEqual([201, 201, 410]);
  });

  test('is for who has the token, and sent from its own page', async () => {
    await using portal = await openPortal();
    const { id, record } = await imported(portal, 'ficha-barrios-con-bienestar.docx');
    expect((await send(portal, id, record, { authorization: 'Basic eDp5' })).statusCode).toBe(401);
    expect((await send(portal, id, record, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(
      403,
    );
    expect((await send(portal, 'FL-2020-000009', record)).statusCode).toBe(404);
    expect((await portal.get(`/administracion/borradores/${id}`)).statusCode).toBe(401);
  });
});

describe('what is not taken, and why', () => {
  const some: readonly File[] = [['a.txt', paper('Visitas')]];
  const large: File = ['grande.docx', Buffer.alloc(10_000_001)];
  const many = Array.from({ length: 101 }, (_, at): File => [`${at}.txt`, paper(`${at}`)]);

  test.each([
    ['no file', [], {}, 422, 'Elija al menos un archivo.'],
    ['the empty choice of a browser', [['', '']], {}, 422, 'Elija al menos un archivo.'],
    ['more than a hundred files', many, {}, 413, 'Súbalos en varias partes.'],
    ['more than fifty megabytes', some, { 'content-length': '50000001' }, 413, 'en varias partes.'],
    ['another type', some, { 'content-type': 'text/plain' }, 415, 'Elíjalos aquí.'],
    ['a form of another site', some, { site: 'cross-site' }, 403, 'Elíjalos aquí.'],
  ] as const)('%s', async (_, files, headers, status, sentence) => {
    await using portal = await openPortal();
    const response = await upload(portal, files, headers);
    expect(response.statusCode).toBe(status);
    expect(response.body).toContain(sentence);
    expect(response.headers['cache-control']).toBe('no-store');
    expect([...portal.store.newest()]).toEqual([]);
  });

  test('on plain http the origin says where a form is', async () => {
    await using portal = await openPortal();
    const from = (origin: string) =>
      upload(portal, some, { site: '', origin, host: 'portal.example:3000' });
    const withoutSite = async (origin: string) => (await from(origin)).statusCode;
    expect(await withoutSite('http://otro.example')).toBe(403);
    expect(await withoutSite('null')).toBe(403);
    expect(await withoutSite('http://portal.example:3000')).toBe(200);
  });

  test('a file that is too large, while the others go on', async () => {
    await using portal = await openPortal();
    const { statusCode, body } = await upload(portal, [large, ...some]);
    expect(statusCode).toBe(200);
    expect(body).toContain('El archivo pesa más de 10 MB.');
    expect([...portal.store.newest()]).toHaveLength(1);
  });

  test('a body that ends too early', async () => {
    await using portal = await openPortal();
    const response = await portal.app.inject({
      method: 'POST',
      url,
      headers: {
        authorization: 'Bearer secreto',
        'content-type': 'multipart/form-data; boundary=x',
      },
      payload:
        '--x\r\ncontent-disposition: form-data; name="archivos"; filename="a.txt"\r\n\r\nDOC',
    });
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('no llegaron completos');
  });
});

test('the page is for who has the token', async () => {
  await using portal = await openPortal();
  for (const authorization of ['', 'Bearer otra', `Basic ${btoa(':otra')}`, 'Basic secreto']) {
    for (const method of ['GET', 'POST'] as const) {
      const response = await portal.app.inject({ method, url, headers: { authorization } });
      expect(response.statusCode).toBe(401);
      expect(response.headers['www-authenticate']).toMatch(/^Basic /);
      expect(response.headers['cache-control']).toBe('no-store');
    }
  }
  const response = await portal.getAsAdmin(url);
  expect(response.statusCode).toBe(200);
  expect(response.body).toContain('<input type="file" id="archivos" name="archivos" multiple');
});
