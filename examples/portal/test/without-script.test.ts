/** A person whose browser runs no script fills in a ficha by keyboard, mends it, and sends it. */
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { temporaryFolder } from './portal.ts';
import { startProcess } from './process.ts';

const folder = temporaryFolder();
let service: Awaited<ReturnType<typeof startProcess>>;
let browser: Browser;

beforeAll(async () => {
  service = await startProcess({ DATA_DIR: folder.path, ADMIN_TOKEN: 'secreto' });
  // On plain http under such a name, only Origin says where a form comes from.
  const names = '--host-resolver-rules=MAP portal.ejemplo 127.0.0.1';
  browser = await chromium.launch(chromiumLaunchOptions([names]));
});

afterAll(async () => {
  await browser?.close();
  service?.kill('SIGTERM');
  await service?.ended;
  folder[Symbol.dispose]();
});

/** What is typed, in the order of the boxes; a radio button is chosen with the space bar. */
const typed: readonly [name: string, text: string][] = [
  ['tratamientoDatosPersonales.finalidades.0.respuesta', ' '],
  ['tratamientoDatosPersonales.finalidades.1.respuesta', ' '],
  ['entidadYArea', 'Alcaldía de Ejemplo - Archivo'],
  ['contactos.0.telefono', '300 0000101'],
  ['contactos.1.telefono', '300 0000102'],
  ['fechaDiligenciamiento', '29-mayo-2024'],
  ['temaLeccion', 'Año nuevo'],
  ['planProgramaProyecto.0', 'Plan Uno'],
  ['planProgramaProyecto.1', 'Plan Dos'],
  ['situacionExperiencia', 'Situación'],
  ['impacto', 'Impacto'],
  ['leccionAprendida', 'Lección'],
  ['autorizacion.respuesta', ' '],
];

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    if (focused === name) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

it('sends a ficha, after mending what the service sent back', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(service.address.replace('127.0.0.1', 'portal.ejemplo'));
  for (const [name, text] of typed) {
    await tabTo(page, name);
    await page.keyboard.type(text);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  await page.getByRole('button', { name: fichaLeccionV2Form.texts.submit }).press('Enter');

  await page.getByRole('heading', { name: 'Hay algo por corregir' }).waitFor();
  const problem = 'Escriba su recomendación para un escenario similar.';
  await page.getByRole('link', { name: problem }).press('Enter');
  expect(new URL(page.url()).hash).toBe('#recomendacion');
  const box = page.locator('[name="recomendacion"]');
  expect(await box.getAttribute('aria-describedby')).toContain('recomendacion-error');
  expect(await page.locator('[name="planProgramaProyecto.1"]').inputValue()).toBe('Plan Dos');
  expect(await page.locator('[name="autorizacion.respuesta"]').first().isChecked()).toBe(true);
  await page.keyboard.type('Recomendación');
  await page.getByRole('button', { name: fichaLeccionV2Form.texts.submit }).press('Enter');

  await page.getByRole('heading', { name: fichaLeccionV2Form.texts.received }).waitFor();
  const id = await page.locator('strong').innerText();
  const headers = { authorization: 'Bearer secreto' };
  const response = await fetch(`${service.address}/api/fichas/${id}`, { headers });
  expect(await response.json()).toMatchObject({
    state: 'recibida',
    record: {
      entidadYArea: 'Alcaldía de Ejemplo - Archivo',
      contactos: [{ telefono: '+573000000101' }, { telefono: '+573000000102' }],
      fechaDiligenciamiento: '2024-05-29',
      planProgramaProyecto: ['Plan Uno', 'Plan Dos'],
      recomendacion: 'Recomendación',
      autorizacion: { respuesta: 'si' },
      tratamientoDatosPersonales: { finalidades: [{ respuesta: 'si' }, { respuesta: 'si' }] },
    },
  });
});
