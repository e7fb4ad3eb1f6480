/**
 * Pictures of every state of forms and views, on a wide and on a narrow screen, and as they are
 * printed, to be looked at:
 * `node packages/elements/test/screenshots.ts [folder [part of their names]]`, after a build.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { alcaldia, gobernacion } from './configurations.ts';

type Answer = { readonly id: string } | 'never' | 'offline';

const folder = process.argv[2] ?? join(tmpdir(), 'ficha-leccion-screenshots');
/** Only the pictures whose name has this in it. */
const wanted = process.argv[3] ?? '';
const dist = join(import.meta.dirname, '../dist');
/** An address of the browser alone: what loads later is asked for beside the bundle. */
const origin = 'http://portal.example';
const complete = readFixture('ficha-leccion/v2', 'barrios-con-bienestar');
const wholeNota = readFixture('nota-conocimiento/v1', 'reuniones-de-socializacion');
const plans = ['Un plan de desarrollo', 'Un programa de bienestar', 'Un proyecto de inversión'];

function readFixture(version: string, name: string): Record<string, unknown> {
  const file = join(import.meta.dirname, `../../schema/src/${version}/fixtures/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Fills in the form as a host does, with a service that gives `answer`. */
async function host(page: Page, record: object | null, answer: Answer): Promise<void> {
  await page.evaluate(
    ([given, reply]) => {
      const form = document.querySelector('main > :not(h1)') as HTMLElement & { record: unknown };
      form.record = given;
      form.addEventListener('record-submit', (event) => {
        const { respondWith } = event as unknown as { respondWith(answer: unknown): void };
        const answers = { never: () => new Promise(() => {}), offline: () => Promise.reject() };
        respondWith.call(event, typeof reply === 'string' ? answers[reply]() : reply);
      });
    },
    [record, answer] as const,
  );
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Enviar / }).click();
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: async () => {},
  errors: send,
  half: async (page) => {
    await host(page, { ...complete, planProgramaProyecto: plans }, 'never');
    await page.getByLabel('Número de contacto').fill('300 0000103');
    await page.getByRole('button', { name: 'Agregar otro contacto' }).click();
    await page.getByLabel('No hubo soluciones').check();
    await page.getByLabel('Fecha de diligenciamiento').fill('mayo de 2024');
    await page.getByLabel('Tema de la').fill('x'.repeat(512));
    await page.keyboard.press('Tab');
  },
  complete: (page) => host(page, complete, 'never'),
  'issues-of-a-service': async (page) => {
    await host(page, complete, 'never');
    await page.evaluate(() => {
      const form = document.querySelector('ficha-leccion') as HTMLElement & {
        setIssues(issues: readonly object[]): void;
      };
      form.setIssues([
        { code: 'x', pointer: '/temaLeccion', message: 'Ya hay una ficha con este tema.' },
        { code: 'x', pointer: '', message: 'El plazo de esta entidad terminó.' },
      ]);
    });
  },
  sending: async (page) => {
    await host(page, complete, 'never');
    await send(page);
  },
  received: async (page) => {
    await host(page, complete, { id: 'LA-2024-0001' });
    await send(page);
  },
  failed: async (page) => {
    await host(page, complete, 'offline');
    await send(page);
  },
  readonly: async (page) => {
    await host(page, complete, 'never');
    await page.locator('ficha-leccion').evaluate((form) => form.setAttribute('readonly', ''));
  },
  disabled: async (page) => {
    await host(page, complete, 'never');
    await page.locator('ficha-leccion').evaluate((form) => form.setAttribute('disabled', ''));
  },
};

const paper = '<ficha-leccion version="1"></ficha-leccion>';
const bare = '<ficha-leccion></ficha-leccion>';
const nota = '<nota-conocimiento></nota-conocimiento>';
const ficha =
  '<ficha-leccion><p slot="aviso">La entidad trata sus datos según su política.</p></ficha-leccion>';
const steps = '<ficha-leccion pasos fecha-limite="2026-11-30"></ficha-leccion>';
const draft = '<ficha-leccion profile="borrador"></ficha-leccion>';

const places = Array.from({ length: 20 }, (_, index) => ({
  codigo: String(54_001 + index),
  nombre: `Ejemplo ${index + 1}, Norte de Santander`,
}));

/** Gives the form a configuration, which loads what it needs beside the bundle. */
const configure = (configuracion: object) => async (page: Page) => {
  await page.evaluate(async (given) => {
    const form = document.querySelector('ficha-leccion') as HTMLElement & {
      configuracion: object;
      updateComplete: Promise<unknown>;
    };
    form.configuracion = given;
    await form.updateComplete;
  }, configuracion);
};

const configured: typeof pictures = {
  'configured-authorisation': [
    bare,
    async (page) => {
      await configure({ ...alcaldia, territorio: true })(page);
      await send(page);
    },
  ],
  'configured-advised': [
    bare,
    async (page) => {
      await host(page, complete, { id: 'LA-2024-0001' });
      await configure({ avisos: true })(page);
      await page.getByLabel('Tema de la').fill('Escriba a maria@correo.example');
      await page.keyboard.press('Tab');
      await page.locator('.advisory').waitFor();
    },
  ],
  'configured-advised-received': [
    bare,
    async (page) => {
      await configured['configured-advised']?.[1](page);
      await send(page);
    },
  ],
  'configured-suggestions': [
    bare,
    async (page) => {
      await configure({ territorio: places })(page);
      await page.getByRole('combobox').pressSequentially('ejemplo');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  ],
  'configured-informed': [bare, configure(gobernacion)],
};

/** Presses «Siguiente» so many times. */
async function goOn(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.getByRole('button', { name: 'Siguiente' }).click();
  }
}

/** What a form asked in steps, a draft and a form filled in by its host look like. */
const fillingIn: Readonly<Record<string, readonly [string, (page: Page) => Promise<void>]>> = {
  steps: [steps, (page) => host(page, { ...complete, contactos: [{ telefono: '5' }] }, 'never')],
  'steps-errors': [
    steps,
    async (page) => {
      await host(page, { ...complete, temaLeccion: undefined }, 'never');
      await goOn(page, 2);
      await send(page);
      await page.getByRole('link', { name: /^Tema/ }).click();
    },
  ],
  'steps-review': [
    steps,
    async (page) => {
      const contactos = [{ telefono: '+573000000103', correo: 'ana@entidad.gov.co' }];
      const record = {
        ...complete,
        contactos,
        planProgramaProyecto: plans,
        temaLeccion: undefined,
      };
      await host(page, record, 'never');
      await goOn(page, 2);
    },
  ],
  'steps-long': ['<nota-conocimiento pasos></nota-conocimiento>', (page) => goOn(page, 2)],
  draft: [draft, (page) => host(page, { ...complete, recomendacion: undefined }, 'never')],
  locked: [
    ficha,
    async (page) => {
      await host(page, { ...complete, planProgramaProyecto: plans }, 'never');
      await page.evaluate(() => {
        const form = document.querySelector('ficha-leccion') as HTMLElement & {
          bloqueadas: unknown;
        };
        form.bloqueadas = ['/entidadYArea', '/planProgramaProyecto', '/autorizacion'];
      });
    },
  ],
  removed: [
    ficha,
    async (page) => {
      await host(page, { ...complete, planProgramaProyecto: plans }, 'never');
      await page.getByRole('button', { name: /^Quitar: Plan.*2$/ }).click();
      await page.getByLabel('No hubo soluciones').check();
    },
  ],
};

const notShared = { ...complete, planProgramaProyecto: plans, autorizacion: { respuesta: 'no' } };
const show = (record: object | null) => (page: Page) => host(page, record, 'never');

/** Each view by name. */
const views: Readonly<Record<string, readonly [string, (page: Page) => Promise<void>]>> = {
  vista: ['<ficha-leccion-vista></ficha-leccion-vista>', show(complete)],
  'vista-not-shared': ['<ficha-leccion-vista></ficha-leccion-vista>', show(notShared)],
  'vista-dark': [
    '<ficha-leccion-vista style="color-scheme:dark"></ficha-leccion-vista>',
    show(notShared),
  ],
  'vista-other-document': ['<ficha-leccion-vista></ficha-leccion-vista>', show(wholeNota)],
  'vista-blank': ['<ficha-leccion-vista blank></ficha-leccion-vista>', show(null)],
  'vista-nota': ['<nota-conocimiento-vista></nota-conocimiento-vista>', show(wholeNota)],
  'vista-nota-blank': ['<nota-conocimiento-vista blank></nota-conocimiento-vista>', show(null)],
};

/** Each picture by name: what stands on the page, and what is done with it. */
const pictures: Readonly<Record<string, readonly [string, (page: Page) => Promise<void>]>> = {
  ...Object.fromEntries(Object.entries(states).map(([name, prepare]) => [name, [ficha, prepare]])),
  ...configured,
  ...fillingIn,
  dark: [
    '<ficha-leccion style="color-scheme:dark"></ficha-leccion>',
    (page) => host(page, { ...complete, recomendacion: undefined }, 'never').then(() => send(page)),
  ],
  'paper-errors': [paper, send],
  'nota-empty': [nota, async () => {}],
  'nota-complete': [nota, (page) => host(page, wholeNota, 'never')],
  'nota-errors': [nota, send],
  ...views,
};

/** What people print: every view, and forms as they are, filled in or not. */
const printed = new Set([...Object.keys(views), 'complete', 'errors', 'dark', 'steps']);
const margin = { top: '15mm', bottom: '15mm', left: '18mm', right: '18mm' };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
for (const width of [320, 1280]) {
  for (const forcedColors of ['none', 'active'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, forcedColors });
    await page.route(`${origin}/*.js`, (route) =>
      route.fulfill({ path: join(dist, new URL(route.request().url()).pathname) }),
    );
    await page.route(`${origin}/`, (route) =>
      route.fulfill({ body: '', contentType: 'text/html' }),
    );
    for (const [name, [markup, prepare]] of Object.entries(pictures)) {
      if (!name.includes(wanted)) continue;
      await page.goto(`${origin}/`);
      await page.setContent(`<!doctype html><html lang="es-CO"><title>Ficha</title>
        <meta name="viewport" content="width=device-width"><body style="margin:0;font-family:sans-serif">
        <main><h1 style="margin:1rem">Portal de la entidad</h1>${markup}</main>`);
      const tag = /^<([a-z-]+)/.exec(markup)?.[1] ?? '';
      await page.addScriptTag({ url: `${origin}/${tag}.bundle.js`, type: 'module' });
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
      await prepare(page);
      await page.waitForTimeout(100);
      const suffix = forcedColors === 'active' ? '-forced-colors' : '';
      await page.screenshot({
        path: join(folder, `${name}-${width}${suffix}.png`),
        fullPage: true,
      });
      if (printed.has(name) && width > 1000 && forcedColors === 'none') {
        await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', margin });
      }
    }
    await page.close();
  }
}
await browser.close();
console.log(folder);
