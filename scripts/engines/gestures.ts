/** What a person does in any engine, and what is waited for. */
import { deepStrictEqual as same } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { EnginePage } from './browsers.ts';

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Not localhost: on plain http, a page of an entity's network is no secure context. */
const HOST = 'http://portal.example';

/** Opens the page of an element and waits until something of it is drawn. */
export async function openWhole(page: EnginePage, address: string, drawn: string): Promise<void> {
  await page.open(`${HOST}/${address}`);
  const isDrawn = `!!document.querySelector('main > :last-child')?.shadowRoot?.querySelector('${drawn}')`;
  await until(page, `«${drawn}» is drawn`, () => page.run(isDrawn));
}

export async function focusIsOn(page: EnginePage, id: string): Promise<void> {
  const focused = `document.activeElement?.shadowRoot?.activeElement?.id`;
  await until(page, `the focus is on «${id}»`, async () => (await page.run(focused)) === id);
}

export async function until(
  page: EnginePage,
  what: string,
  isSo: () => Promise<unknown>,
): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`It never happened that ${what}.`);
}

/** Whatever axe knows to find, it finds nothing. */
export async function accessible(page: EnginePage): Promise<void> {
  await page.run(`(() => { ${axe}; return true; })()`);
  await page.run(AXE_RUN);
  await until(page, 'axe is done', () => page.run('!!window.axeFound'));
  const found = await page.run(
    '(({ axeFound }) => { delete window.axeFound; return axeFound; })(window)',
  );
  same(JSON.parse(String(found)), []);
}

const AXE_RUN = `void axe.run().then(({ violations }) => {
  window.axeFound = JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
}, (error) => { window.axeFound = JSON.stringify([String(error)]); })`;
