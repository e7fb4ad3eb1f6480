/** The browser is killed while somebody types, and started again; the built files, on plain http. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';

const dist = join(import.meta.dirname, '../dist');
const profile = mkdtempSync(join(tmpdir(), 'ficha-leccion-profile-'));
const headers = {
  'content-type': 'text/html',
  'content-security-policy':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** What a person may lose, in milliseconds. */
const LOSS = 1_000;

afterAll(() => rmSync(profile, { recursive: true, force: true }));

async function browse(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, chromiumLaunchOptions());
  await context.route('http://portal.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const key = search.slice(1);
    const body = pathname.endsWith('.js')
      ? await readFile(pathname)
      : `<script type="module" src="/ficha-leccion.bundle.js"></script><ficha-leccion draft-key="${key}"></ficha-leccion>`;
    const isScript = pathname.endsWith('.js');
    await route.fulfill({ body, ...(isScript ? { contentType: 'text/javascript' } : { headers }) });
  });
  return context;
}

function readFile(pathname: string): string {
  return readFileSync(join(dist, pathname), 'utf8');
}

async function openForm(context: BrowserContext, key: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://portal.example/?${key}`);
  await page.getByLabel('Tema de la lección aprendida').waitFor();
  return page;
}

/** The processes of the browser that uses the profile, its children included: kill -9 for each. */
function killBrowser(): void {
  for (const name of readdirSync('/proc').filter((each) => /^[0-9]+$/.test(each))) {
    if (commandOf(name).includes(profile)) process.kill(Number(name), 'SIGKILL');
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

test('at most a second of typing is lost; who has another key sees nothing', async () => {
  const first = await browse();
  const typing = await openForm(first, 'usuario-7');
  expect(await typing.evaluate(() => isSecureContext)).toBe(false);
  const other = await openForm(first, 'usuario-7');
  await other.getByText('Este formulario también está abierto en otra pestaña').waitFor();
  await other.getByLabel('Tema de la lección aprendida').fill('En la otra pestaña');

  await typing.bringToFront();
  const box = typing.getByLabel('¿Cuál fue la lección aprendida?');
  await box.click();
  const typed: { readonly at: number; readonly length: number }[] = [];
  const end = Date.now() + 3_000;
  for (let length = 1; Date.now() < end; length++) {
    await typing.keyboard.type('a');
    typed.push({ at: Date.now(), length });
  }
  const killed = Date.now();
  killBrowser();
  await first.close().catch(() => {});

  const second = await browse();
  const stranger = await openForm(second, 'usuario-8');
  const page = await openForm(second, 'usuario-7');
  const offers = page.getByRole('button', { name: /^Continuar con el borrador/ });
  await expect.poll(() => offers.count()).toBe(2);
  expect(await stranger.getByRole('button', { name: /^Continuar/ }).count()).toBe(0);

  await offers.first().click();
  await page.getByText('Se puso en el formulario lo que había guardado.').first().waitFor();
  const { length } = await page.getByLabel('¿Cuál fue la lección aprendida?').inputValue();
  const due = typed.findLast(({ at }) => at <= killed - LOSS)?.length ?? 0;
  expect(due).toBeGreaterThan(0);
  expect(length).toBeGreaterThanOrEqual(due);
  await second.close();
});
