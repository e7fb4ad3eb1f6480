/** A filled-in Word file on the built files, under a strict policy: read, filled in, saved as a copy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@ficha-leccion/schema';
import expected from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import type {} from '../src/index.ts';

const packages = join(import.meta.dirname, '../..');
const samples = join(packages, 'documents/test/samples');
const headers = {
  'content-type': 'text/html',
  'content-security-policy':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const body = `<script type="module" src="/elements/ficha-leccion.bundle.js"></script>
<script type="module" src="/page/page.js"></script><ficha-leccion archivos></ficha-leccion>`;
/** What a page writes, to the letter of the README. */
const script = `
document.querySelector('ficha-leccion').importer = async (file) => {
  const { importDocument } = await import('@ficha-leccion/documents');
  return importDocument(new Uint8Array(await file.arrayBuffer()), { type: file.name });
};`;

const bundled = mkdtempSync(join(tmpdir(), 'ficha-leccion-page-'));
let browser: Browser;

beforeAll(async () => {
  await build({
    stdin: { contents: script, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: bundled,
    entryNames: 'page',
    logLevel: 'error',
  });
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  rmSync(bundled, { recursive: true });
});

async function openPage() {
  const page = await browser.newPage();
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('http://portal.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    loaded.push(pathname);
    if (pathname === '/') return route.fulfill({ headers, body });
    const file = pathname.startsWith('/page/')
      ? join(bundled, pathname.slice('/page/'.length))
      : join(packages, 'elements/dist', pathname.slice('/elements/'.length));
    await route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
  });
  await page.goto('http://portal.example/');
  await page.getByRole('button', { name: 'Abrir un archivo' }).waitFor();
  return { page, loaded, complaints };
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  const box = page.getByLabel('Tema de la lección aprendida');
  await box.dispatchEvent('dragover', { dataTransfer: transfer });
  await box.dispatchEvent('drop', { dataTransfer: transfer });
}

test('a Word file that is dropped fills in the form; what reads it loads only then', async () => {
  const { page, loaded, complaints } = await openPage();
  const chunks = () =>
    loaded.filter((path) => path.startsWith('/page/') && path !== '/page/page.js');
  expect(chunks()).toEqual([]);
  const file = 'ficha-barrios-con-bienestar.docx';
  await drop(page, file, readFileSync(join(samples, file)));
  await page.getByText(`Se abrió «${file}».`).waitFor();
  const record = await page.evaluate(() => document.querySelector('ficha-leccion')?.record);
  const { situacionExperiencia, recomendacion } = expected;
  expect(record).toMatchObject({ situacionExperiencia, recomendacion });
  expect(chunks()).not.toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar una copia' }).click(),
  ]);
  const { formModel } = definitions['ficha-leccion/v2'];
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${formModel.document}-[0-9-]{10}\\.json$`),
  );
  const copy = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(copy)).toEqual(record);
  expect(complaints).toEqual([]);
});

test.each([
  ['a CV', 'ficha.docx', Buffer.from('No es un archivo de Word')],
  [
    'a truncated file',
    'ficha.docx',
    readFileSync(join(samples, 'ficha-barrios-con-bienestar.docx')).subarray(0, 1_000),
  ],
  ['an old Word file', 'ficha.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  [
    'hostile markup',
    'ficha.html',
    Buffer.from('<script>globalThis.broken = true</script><img src=x onerror="broken = 1">'),
  ],
])('%s is refused with a sentence, and nothing of it runs', async (_, name, bytes) => {
  const { page, complaints } = await openPage();
  await drop(page, name, bytes);
  const panel = page.locator('#files-said');
  await panel.waitFor();
  expect(await panel.innerText()).toMatch(/^(El archivo|Este tipo de archivo) .+\.$/);
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
  expect(complaints).toEqual([]);
  await page.close();
});
