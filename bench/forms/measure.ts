/** One form on a page of its own, from the first byte to the last key. */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright';
import type { FormContender } from './contenders.ts';

export interface Measures {
  /** From the start of the navigation until all controls are there, laid out, in milliseconds. */
  readonly inDom: number;
  /** Milliseconds of script until then. */
  readonly script: number;
  readonly prefill: number;
  readonly showErrors: number;
  /** Milliseconds of script for {@link KEYS} keys. */
  readonly keys: number;
  /** Megabytes after a collection of garbage, the filled-in form included. */
  readonly heap: number;
}

const KEYS = 200;
/** Whoever puts something off until the keys rest has done it by then, in milliseconds. */
const REST = 1_000;
const LATER = dirname(
  fileURLToPath(import.meta.resolve('@ficha-leccion/elements/ficha-leccion.bundle.js')),
);
const PAGE = 'http://portal.example/';
const HTML =
  '<!doctype html><html lang="es-CO"><title>Ficha</title><main><h1>Ficha</h1><div id="place"></div></main><script type="module" src="/form.js"></script></html>';
/** What a strict portal sends. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";

/** What each contender offers to the bench, in its page. */
declare global {
  var bench: {
    mount(place: Element): void | Promise<void>;
    prefill(record: object): void | Promise<void>;
    showErrors(): void | Promise<void>;
    errors(): number;
    box(): HTMLElement;
    unmount(): void;
  };
  var violations: number;
  var mounted: number;
}

export async function openForm(
  browser: Browser,
  { script }: FormContender,
  { slowdown = 1, policy = '' } = {},
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage();
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  const source = `${script}
    globalThis.violations = 0;
    document.addEventListener('securitypolicyviolation', () => globalThis.violations++);
    const place = document.querySelector('#place');
    await globalThis.bench.mount(place);
    place.getBoundingClientRect();
    globalThis.mounted = performance.now();`;
  await page.route(PAGE, (route) => route.fulfill({ headers, body: HTML }));
  await page.route(`${PAGE}form.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: source }),
  );
  // What ours loads later, as soon as somebody types near a limit.
  await page.route(/\/(?!form)[\w-]+\.js$/, (route) =>
    route.fulfill({ path: join(LATER, basename(route.request().url())) }),
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await cdp.send('Performance.enable');
  await page.goto(PAGE, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.mounted !== undefined);
  return { page, cdp };
}

export async function measure(
  browser: Browser,
  contender: FormContender,
  slowdown: number,
  record: object,
): Promise<Measures> {
  const { page, cdp } = await openForm(browser, contender, { slowdown });
  try {
    const script = await scriptTime(cdp);
    const inDom = await page.evaluate(() => globalThis.mounted);
    const showErrors = await page.evaluate(timeOf, ['showErrors', {}] as const);
    const prefill = await page.evaluate(timeOf, ['prefill', record] as const);
    const keys = await keysTime(page, cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
    return { inDom, script, prefill, showErrors, keys, heap };
  } finally {
    await page.close();
  }
}

/** Runs in the page: how long a gesture takes, layout included. */
async function timeOf([gesture, record]: readonly ['prefill' | 'showErrors', object]) {
  const start = performance.now();
  await globalThis.bench[gesture](record);
  document.querySelector('#place')?.getBoundingClientRect();
  return performance.now() - start;
}

/** Real key events, each waited for; what a form puts off until the keys rest counts, too. */
export async function keysTime(page: Page, cdp: CDPSession, count = KEYS): Promise<number> {
  await page.evaluate(() => globalThis.bench.box().focus());
  const before = await scriptTime(cdp);
  for (let key = 0; key < count; key++) {
    const text = key % 6 === 5 ? ' ' : 'a';
    await cdp.send('Input.dispatchKeyEvent', { type: 'char', text });
  }
  await page.waitForTimeout(REST);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return (await scriptTime(cdp)) - before;
}

/** What a strict policy forbids of a form, with its errors shown by a real click. */
export async function underPolicy(browser: Browser, contender: FormContender) {
  const { page } = await openForm(browser, contender, { policy: POLICY });
  try {
    const button = page.getByRole('button', { name: /^(Enviar|Submit)/ });
    const isDrawn = await button.click({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    await page.waitForTimeout(300);
    const errors = isDrawn ? await page.evaluate(() => globalThis.bench.errors()) : 'not drawn';
    return await page.evaluate(
      (found) => ({
        errors: found,
        violations: globalThis.violations,
      }),
      errors,
    );
  } finally {
    await page.close();
  }
}

const scriptTime = async (cdp: CDPSession) => (await metric(cdp, 'ScriptDuration')) * 1000;

export async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}
