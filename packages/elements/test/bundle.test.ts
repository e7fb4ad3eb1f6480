/** The built files on a page without a bundler, of a portal in an old encoding and a strict policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import type {} from '../src/index.ts';

const dist = join(import.meta.dirname, '../dist');
const headers = {
  'content-type': 'text/html; charset=iso-8859-1',
  'content-security-policy':
    "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
};
const body =
  '<script type="module" src="/guion/ficha-leccion.bundle.js"></script><ficha-leccion></ficha-leccion>';

test('one file draws the form; the migrations load with the first record that needs them', async () => {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const loaded: string[] = [];
    await page.route('http://portal.example/', (route) => route.fulfill({ headers, body }));
    await page.route('http://portal.example/guion/*', async (route) => {
      const name = new URL(route.request().url()).pathname.replace('/guion/', '');
      loaded.push(name);
      const contentType = 'text/javascript';
      await route.fulfill({ contentType, body: await readFile(join(dist, name)) });
    });
    await page.goto('http://portal.example/');
    await page.getByRole('heading', { name: fichaLeccionV2Form.title }).waitFor();
    const given = await page.evaluate(async (record) => {
      const form = document.querySelector('ficha-leccion');
      if (form) form.record = record;
      await form?.updateComplete;
      return form?.record;
    }, barrios);
    expect(given?.$schema).toBe(fichaLeccionV2Form.identifier);
    expect(loaded).toEqual(['ficha-leccion.bundle.js', 'migrations.js']);
  } finally {
    await browser.close();
  }
});

test('text is pasted under Trusted Types as anywhere, and nothing in it runs', async () => {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.route('http://portal.example/', (route) => route.fulfill({ headers, body }));
    await page.route('http://portal.example/guion/*', async (route) => {
      const name = new URL(route.request().url()).pathname.replace('/guion/', '');
      await route.fulfill({ contentType: 'text/javascript', path: join(dist, name) });
    });
    await page.goto('http://portal.example/');
    const lesson = page.getByLabel('¿Cuál fue la lección aprendida?');
    await lesson.click();
    await lesson.evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<p>Uno<img src=x onerror="document.title=1"></p><script>document.title=1</script><ul><li>a</ul>',
      );
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(() => lesson.inputValue()).toBe('Uno\n\n- a');
    expect(await page.title()).toBe('');
    expect(violations).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('two copies on one page leave the first in place, and headings stand where the page asks', async () => {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    const copies = ['uno', 'dos']
      .map((path) => `<script type="module" src="/${path}/ficha-leccion.bundle.js"></script>`)
      .join('');
    const form = '<ficha-leccion heading-level="4" pasos></ficha-leccion>';
    await page.route('http://portal.example/', (route) =>
      route.fulfill({ headers, body: `${copies}${form}<ficha-leccion></ficha-leccion>` }),
    );
    await page.route('http://portal.example/*/*', async (route) => {
      const name = new URL(route.request().url()).pathname.replace(/^\/(uno|dos)\//, '');
      await route.fulfill({ contentType: 'text/javascript', path: join(dist, name) });
    });
    await page.goto('http://portal.example/', { waitUntil: 'networkidle' });
    await page.getByLabel('Nombre de la entidad y del área').first().fill('Una entidad');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    const record = await page.evaluate(() => document.querySelector('ficha-leccion')?.record);
    expect(record).toMatchObject({ entidadYArea: 'Una entidad' });
    expect(said).toEqual([]);

    // As the browser tells a screen reader, which is not always what a selector finds.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const levels = nodes
      .filter(({ role }) => role?.value === 'heading')
      .filter(({ name }) => name?.value === fichaLeccionV2Form.title)
      .map(({ properties }) => properties?.find(({ name }) => name === 'level')?.value.value);
    expect(levels).toEqual([4, 2]);
  } finally {
    await browser.close();
  }
});
