/**
 * What a screen reader finds in each state of a form, kept to be read: role, name and state of
 * everything, in order; what describes a box stands before it. A change of these files is a change of
 * what people hear.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import type { DocumentFormElement } from '../src/index.ts';
import { alcaldia } from './configurations.ts';

const dist = join(import.meta.dirname, '../dist');
const documents = join(import.meta.dirname, '../../schema/src');
const fixtureOf = (version: string, name: string) =>
  JSON.parse(readFileSync(join(documents, version, 'fixtures', `${name}.json`), 'utf8'));
/** Short answers, so that the trees are about the form. */
const complete = {
  ...fixtureOf('ficha-leccion/v2', 'barrios-con-bienestar'),
  situacionExperiencia: 'Se perdió un archivo.',
  impacto: 'Hubo demoras.',
  solucionesMejora: ['Se hizo una copia.'],
  leccionAprendida: 'Copiar a tiempo.',
  recomendacion: 'Copie cada viernes.',
  temaLeccion: 'Copias',
  planProgramaProyecto: ['Plan de archivo', 'Plan de copias', 'Plan de mejora'],
};
const { recomendacion: _, ...incomplete } = complete;
const nota = fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion');

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

async function open(attributes: string, properties: object, tag = 'ficha-leccion'): Promise<void> {
  await page.goto('http://portal.example/');
  await page.setContent(`<!doctype html><html lang="es-CO"><${tag} ${attributes}></${tag}>`);
  await page.addScriptTag({ url: `http://portal.example/${tag}.bundle.js`, type: 'module' });
  await page.waitForFunction((name) => customElements.get(name), tag);
  await page.evaluate(
    async ([name, given]) => {
      const element = document.querySelector(name) as DocumentFormElement;
      element.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-7' }));
      await Object.assign(element, given).updateComplete;
    },
    [tag, properties] as const,
  );
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const focused = (id: string) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.shadowRoot?.activeElement?.id === wanted,
    id,
  );

/** A draft of this morning, in a store of the page. */
async function offerDraft(): Promise<void> {
  await page.evaluate(async ($schema) => {
    const form = document.querySelector('ficha-leccion') as DocumentFormElement;
    const record = { $schema, temaLeccion: 'Copias' };
    const saved = { savedAt: new Date(2026, 10, 21, 10, 42).getTime(), expiresAt: 9e15 };
    const draft = { id: 'a', document: 'ficha-leccion', key: 'usuario-8', ...saved, record };
    const done = async () => {};
    form.draftStore = { list: async () => [draft], put: done, delete: done };
    form.draftKey = 'usuario-8';
    await form.updateComplete;
  }, complete.$schema);
}

/** A file of the page's importer, with a box that is not certain and a text that has none. */
async function chooseFile(record: object): Promise<void> {
  await page.evaluate(async (given) => {
    const form = document.querySelector('ficha-leccion') as DocumentFormElement;
    form.importer = async () => ({
      record: given as DocumentFormElement['record'],
      fields: [{ pointer: '/temaLeccion', state: 'read', certainty: 'likely', literal: 'Copias.' }],
      warnings: [{ message: 'Hay un texto que no pertenece a ninguna casilla.' }],
      leftovers: [{ text: 'Vo. Bo.' }],
    });
    form.exporters = [{ label: 'Descargar en Word', format: 'docx', export: () => new Blob() }];
    await form.updateComplete;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['PK'], 'ficha.docx'));
    const input = form.shadowRoot?.querySelector<HTMLInputElement>('#files-input');
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
  }, record);
}

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
  configured: [
    '',
    {
      configuracion: { ...alcaldia, territorio: [{ codigo: '54001', nombre: 'Cúcuta' }] },
    },
    async () => {
      await page.getByRole('combobox').fill('cu');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option').waitFor();
    },
  ],
  advised: [
    '',
    { configuracion: { avisos: true } },
    async () => {
      await page.getByLabel('Tema de la lección').fill('Escriba a maria@correo.example');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: /^Ocultar/ }).waitFor();
    },
  ],
  'draft-offered': [
    'draft-key="usuario-7"',
    {},
    async () => {
      await offerDraft();
      await page.getByRole('button', { name: /^Continuar/ }).waitFor();
    },
  ],
  'file-to-check': [
    'archivos',
    {},
    async () => {
      await chooseFile(complete);
      await focused('files');
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
  await isHeard(name);
});

/** Attributes and properties of views. */
const views: Readonly<Record<string, readonly [tag: string, string, object]>> = {
  view: ['ficha-leccion-vista', '', { record: complete }],
  'view-not-shared': [
    'ficha-leccion-vista',
    '',
    { record: { ...incomplete, autorizacion: { respuesta: 'no' } } },
  ],
  'view-blank': ['ficha-leccion-vista', 'blank', {}],
  'view-of-a-nota': ['nota-conocimiento-vista', '', { record: nota }],
};

test.each(Object.entries(views))('%s', async (name, [tag, attributes, properties]) => {
  await open(attributes, properties, tag);
  await isHeard(name);
});

async function isHeard(name: string): Promise<void> {
  // A form is drawn once the press that changed it is over.
  await page.evaluate(
    () => (document.body.firstElementChild as DocumentFormElement).updateComplete,
  );
  const tree = await page.locator('body').ariaSnapshot();
  // Where a link leads is heard as its words; the id is none of them.
  const heard = tree.replace(/^.*\/url: "#box[^"]*"\n?/gm, '');
  await expect(`${heard}\n`).toMatchFileSnapshot(`accessibility-trees/${name}.yaml`);
}
