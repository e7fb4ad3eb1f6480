/**
 * A person fills in a real ficha by keyboard alone, on a page under a strict policy; the service
 * stores it, and its API gives back the very record.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { definitions } from '@ficha-leccion/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { exampleEntity } from '../src/entity.ts';
import type { FichaRecord } from '../src/store.ts';
import { fillIn, tabTo } from './keyboard.ts';
import { readFixture, temporaryFolder } from './portal.ts';
import { startProcess } from './process.ts';

const { formModel } = definitions['ficha-leccion/v2'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const fixture = readFixture('politica-emprendimiento');
const onPaper = {
  '/contactos/*/telefono': '300 0000103',
  '/fechaDiligenciamiento': '29-noviembre-2022',
};

const wordFile = join(
  import.meta.dirname,
  '../../../packages/documents/test/samples/ficha-barrios-con-bienestar.docx',
);
/** What the person answers to the notice, and what the service adds to it. */
const { aviso, finalidades: purposes = [] } = exampleEntity.tratamiento ?? {};
const answeredConsent = {
  base: 'autorizacion',
  avisoVersion: aviso?.version,
  medio: 'formulario',
  finalidades: purposes.map((purpose) => ({ ...purpose, respuesta: 'si' })),
};
const consent = {
  tratamientoDatosPersonales: {
    ...answeredConsent,
    avisoSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    fecha: expect.stringMatching(/^[0-9-]{10}$/),
  },
};

/** Thousands of keystrokes, one by one, on a busy machine. */
const PATIENCE = 300_000;

const folder = temporaryFolder();
let service: Awaited<ReturnType<typeof startProcess>>;
let browser: Browser;

beforeAll(async () => {
  service = await startProcess({ DATA_DIR: folder.path, ADMIN_TOKEN: 'secreto' });
  // A name that is not localhost is no secure context on plain http, as in many an entity's network.
  const names = '--host-resolver-rules=MAP portal.ejemplo 127.0.0.1';
  browser = await chromium.launch(chromiumLaunchOptions([names]));
});

afterAll(async () => {
  await browser?.close();
  service?.kill('SIGTERM');
  await service?.ended;
  folder[Symbol.dispose]();
});

/** The record as the service's API gives it back. */
async function stored(id: string): Promise<unknown> {
  const headers = { authorization: 'Bearer secreto' };
  const response = await fetch(`${service.address}/api/fichas/${id}`, { headers });
  const { record } = (await response.json()) as { record: unknown };
  return record;
}

/** The form page, with whatever the browser complains of collected. */
async function openForm(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  await page.goto(address);
  await page.getByRole('heading', { name: formModel.title }).waitFor();
  return { page, complaints };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

async function submitByKeyboard(page: Page, record: FichaRecord, asTyped = {}): Promise<string> {
  for (const _ of purposes) {
    await tabTo(page, 'Sí');
    await page.keyboard.press('Space');
  }
  await fillIn(page, formModel, record, asTyped);
  await tabTo(page, formModel.texts.submit);
  await page.keyboard.press('Enter');
  const received = page.getByRole('group', { name: formModel.texts.received });
  await received.waitFor();
  await expect.poll(() => received.evaluate((panel) => panel.matches(':focus'))).toBe(true);
  return await received.locator('strong').innerText();
}

describe('the whole way of a ficha', () => {
  it(
    'goes from keystrokes through the form and the service to the store and back',
    async () => {
      const { page, complaints } = await openForm(service.address);
      const id = await submitByKeyboard(page, fixture, onPaper);
      expect(await stored(id)).toEqual({ ...fixture, ...consent });
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'goes the same way on plain http under a name that is not localhost',
    async () => {
      const { page, complaints } = await openForm(
        service.address.replace('127.0.0.1', 'portal.ejemplo'),
      );
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      const short = {
        ...readFixture('barrios-con-bienestar'),
        planProgramaProyecto: ['Uno', 'Dos'],
      };
      const id = await submitByKeyboard(page, short);
      expect(await stored(id)).toEqual({ ...short, ...consent });
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the page', () => {
  it('has no accessibility violation empty, with all errors, and read-only', async () => {
    const { page, complaints } = await openForm(service.address);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: formModel.texts.submit }).click();
    await page.getByRole('heading', { name: 'Hay algo por corregir' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page
      .locator('ficha-leccion')
      .evaluate((form: HTMLElementTagNameMap['ficha-leccion'], record) => {
        form.record = record;
        form.readonly = true;
      }, fixture);
    await page.getByRole('button', { name: formModel.texts.submit }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('takes a Word file, and keeps what is in the form as a draft', async () => {
    const { page, complaints } = await openForm(service.address);
    await page.locator('input[type=file]').setInputFiles(wordFile);
    await page.getByRole('group', { name: /^Se abrió «ficha-barrios/ }).waitFor();
    const theme = page.getByLabel('Tema de la lección aprendida');
    const read = await theme.inputValue();
    expect(read).not.toBe('');
    await page.getByText(/^Guardado a las/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Continuar con el borrador' }).click();
    await expect.poll(() => theme.inputValue()).toBe(read);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leads who completes a draft back to the list of drafts', async () => {
    await using context = await browser.newContext({
      httpCredentials: { username: 'gestora', password: 'secreto', send: 'always' },
    });
    const page = await context.newPage();
    await page.goto(`${service.address}/administracion/importar`);
    await page.locator('input[type=file]').setInputFiles(wordFile);
    await page.getByRole('button', { name: 'Importar' }).click();
    await page.goto(`${service.address}/administracion/borradores`);
    await page.locator('.lessons a').click();
    await page.getByRole('button', { name: formModel.texts.submit }).click();
    await page.getByText(/^La ficha .+ quedó recibida\.$/).waitFor();
    expect(await page.locator('.lessons a').count()).toBe(0);
  });

  it('shows what the service refuses at its boxes, and keeps the text when the service is gone', async () => {
    const { page } = await openForm(service.address);
    await page.locator('ficha-leccion').evaluate(
      (form: HTMLElementTagNameMap['ficha-leccion'], record) => {
        form.record = record;
      },
      { ...fixture, tratamientoDatosPersonales: answeredConsent },
    );
    const issue = {
      code: 'texto-largo',
      pointer: '/temaLeccion',
      message: 'Le sobran 3 caracteres.',
    };
    await page.route(
      '**/api/fichas',
      (route) => route.fulfill({ status: 422, json: { issues: [issue] } }),
      {
        times: 1,
      },
    );
    await page.getByRole('button', { name: formModel.texts.submit }).click();
    await page.getByRole('link', { name: 'Tema: Le sobran 3 caracteres.' }).click();
    await expect
      .poll(() =>
        page.getByLabel('Tema de la lección aprendida').evaluate((box) => box.matches(':focus')),
      )
      .toBe(true);

    await page.route('**/api/fichas', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: formModel.texts.submit }).click();
    await page.getByText('No hubo conexión con el servicio.').waitFor();
    expect(await page.getByLabel('Tema de la lección aprendida').inputValue()).toBe(
      fixture.temaLeccion,
    );

    await page.getByRole('button', { name: formModel.texts.submit }).click();
    await page.getByRole('heading', { name: formModel.texts.received }).waitFor();
  });
});
