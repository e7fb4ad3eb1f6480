/**
 * Pictures of every state of the form, on a wide and on a narrow screen, to be looked at:
 * `node packages/elements/test/screenshots.ts [folder]`, after a build.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';

type Answer = { readonly id: string } | 'never' | 'offline';

const folder = process.argv[2] ?? join(tmpdir(), 'ficha-leccion-screenshots');
const bundle = join(import.meta.dirname, '../dist/ficha-leccion.bundle.js');
const fixtures = '../../schema/dist/fixtures/ficha-leccion/1.0';
const complete = JSON.parse(
  readFileSync(join(import.meta.dirname, fixtures, 'barrios-con-bienestar.json'), 'utf8'),
);
const plans = ['Un plan de desarrollo', 'Un programa de bienestar', 'Un proyecto de inversión'];

/** Fills in the form as a host does, with a service that gives `answer`. */
async function host(page: Page, record: object | null, answer: Answer): Promise<void> {
  await page.evaluate(
    ([given, reply]) => {
      const form = document.querySelector('ficha-leccion') as HTMLElement & { record: unknown };
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
  await page.getByRole('button', { name: 'Enviar la ficha' }).click();
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: async () => {},
  errors: send,
  half: async (page) => {
    await host(page, { ...complete, planProgramaProyecto: plans }, 'never');
    await page.getByLabel('Número de contacto').fill('300 0000103');
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

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
for (const width of [320, 1280]) {
  for (const forcedColors of ['none', 'active'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, forcedColors });
    for (const [name, prepare] of Object.entries(states)) {
      await page.setContent(`<!doctype html><html lang="es-CO"><title>Ficha</title>
        <meta name="viewport" content="width=device-width"><body style="margin:0;font-family:sans-serif">
        <main><h1 style="margin:1rem">Portal de la entidad</h1><ficha-leccion>
        <p slot="aviso">La entidad trata sus datos según su política.</p></ficha-leccion></main>`);
      await page.addScriptTag({ path: bundle, type: 'module' });
      await page.getByRole('form').waitFor();
      await prepare(page);
      await page.waitForTimeout(100);
      const suffix = forcedColors === 'active' ? '-forced-colors' : '';
      await page.screenshot({
        path: join(folder, `${name}-${width}${suffix}.png`),
        fullPage: true,
      });
    }
    await page.close();
  }
}
await browser.close();
console.log(folder);
