/**
 * What a screen reader finds in each state of a form, kept to be read: role, name, description and
 * state of everything, in order. A change of these files is a change of what people hear.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import type { DocumentFormElement } from '../src/index.ts';

const dist = join(import.meta.dirname, '../dist');
const fixture = join(
  import.meta.dirname,
  '../../schema/dist/fixtures/ficha-leccion/2.0/barrios-con-bienestar.json',
);
/** Short answers, so that the trees are about the form. */
const complete = {
  ...JSON.parse(readFileSync(fixture, 'utf8')),
  situacionExperiencia: 'Se perdió un archivo.',
  impacto: 'Hubo demoras.',
  solucionesMejora: ['Se hizo una copia.'],
  leccionAprendida: 'Copiar a tiempo.',
  recomendacion: 'Copie cada viernes.',
  temaLeccion: 'Copias',
  planProgramaProyecto: ['Plan de archivo', 'Plan de copias', 'Plan de mejora'],
};
const { recomendacion: _, ...incomplete } = complete;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('http://portal.example/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    await (name === ''
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="es-CO">' })
      : route.fulfill({ contentType: 'text/javascript', body: await readFile(join(dist, name)) }));
  });
});
afterAll(() => browser.close());

async function open(attributes: string, properties: object): Promise<void> {
  await page.goto('http://portal.example/');
  await page.setContent(
    `<!doctype html><html lang="es-CO"><ficha-leccion ${attributes}></ficha-leccion>`,
  );
  await page.addScriptTag({ url: 'http://portal.example/ficha-leccion.bundle.js', type: 'module' });
  await page.waitForFunction(() => customElements.get('ficha-leccion'));
  await page.evaluate(async (given) => {
    const form = document.querySelector('ficha-leccion') as DocumentFormElement;
    form.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-7' }));
    await Object.assign(form, given).updateComplete;
  }, properties);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const focused = (id: string) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.shadowRoot?.activeElement?.id === wanted,
    id,
  );

/** Attributes and properties of the form, and what is done with it. */
const states: Readonly<Record<string, readonly [string, object, () => Promise<unknown>]>> = {
  empty: ['', {}, async () => {}],
  errors: [
    '',
    { record: incomplete },
    async () => {
      await press('Enviar la ficha');
      await focused('summary');
    },
  ],
  'normal-form': [
    '',
    { record: {} },
    async () => {
      await page.getByLabel('Número de contacto').fill('300 0000103');
      await page.keyboard.press('Tab');
    },
  ],
  'removed-and-set-aside': [
    '',
    { record: complete },
    async () => {
      await press('Quitar: Plan, programa o proyecto 2');
      await page.getByLabel('No hubo soluciones').check();
    },
  ],
  'locked-with-deadline': [
    'fecha-limite="2026-11-30"',
    { record: complete, bloqueadas: ['/entidadYArea', '/autorizacion'] },
    async () => {},
  ],
  'draft-that-lacks-an-answer': ['profile="borrador"', { record: incomplete }, async () => {}],
  'steps-with-errors': [
    'pasos',
    { record: incomplete },
    async () => {
      await press('Siguiente');
      await press('Siguiente');
      await press('Enviar la ficha');
      await page.getByRole('link', { name: /^Recomendación/ }).click();
      await page.getByLabel('¿Cuál es su recomendación').waitFor();
    },
  ],
  review: [
    'pasos',
    { record: incomplete },
    async () => {
      await press('Siguiente');
      await press('Siguiente');
      await focused('review');
    },
  ],
  received: [
    '',
    { record: complete },
    async () => {
      await press('Enviar la ficha');
      await focused('received');
    },
  ],
};

test.each(Object.entries(states))('%s', async (name, [attributes, properties, prepare]) => {
  await open(attributes, properties);
  await prepare();
  const tree = await page.locator('body').ariaSnapshot();
  // Where a link leads is heard as its words; the id is none of them.
  const heard = tree.replace(/^.*\/url: "#box[^"]*"\n?/gm, '');
  await expect(`${heard}\n`).toMatchFileSnapshot(`accessibility-trees/${name}.yaml`);
});
