/** The page of a shared lesson in a browser: the element, under the policy of the portal, or the text alone. */
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { ficha, fichaV1, openPortal } from './portal.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser.close());

test.each([
  ['of today', ficha],
  ['of the paper', fichaV1],
])('the element shows a ficha %s, and no policy is broken', async (_, record) => {
  await using portal = await openPortal();
  const id = portal.store.add(record);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${await portal.app.listen()}/lecciones/${id}`);
  const view = page.locator('ficha-leccion-vista');
  await view.getByRole('article').waitFor();
  await view.getByText(String(ficha.leccionAprendida).slice(0, 40)).waitFor();
  const text = await view.getByRole('article').innerText();
  expect(text).not.toMatch(/No autorizada|Ana Ejemplo|300 000|@/);
  expect(await page.locator('ficha-leccion-vista > section').count()).toBe(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run().then(({ violations }) => violations),
  );
  expect(found.map(({ id: rule }) => rule)).toEqual([]);
  expect(complaints).toEqual([]);
  // The service waits for the connections of its visitors.
  await page.close();
});

test('without script the whole text is there', async () => {
  await using portal = await openPortal();
  const id = portal.store.add(ficha);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${await portal.app.listen()}/lecciones/${id}`);
  const text = await page.locator('main').innerText();
  for (const part of ['situacionExperiencia', 'impacto', 'leccionAprendida'] as const) {
    expect(text.replace(/\s+/g, ' ')).toContain(String(ficha[part]).slice(0, 60));
  }
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
  await context.close();
});
