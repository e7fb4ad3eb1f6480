/**
 * One form on a page of its own, from the first byte to the last key. Times are of the processor, on
 * the thread that draws: on a machine that does other things too, those of the clock come out twice
 * apart.
 */
import type { Browser, CDPSession, Page } from 'playwright';
import type { ServedForm } from './server.ts';

export interface Measures {
  /** From the start of the navigation until all controls are there, laid out, in milliseconds. */
  readonly inDom: number;
  /** The same by the clock, what other threads do for it included. */
  readonly untilInDom: number;
  /** Until the screen shows it, as the next. */
  readonly prefill: number;
  readonly showErrors: number;
  /** Milliseconds of script for {@link KEYS} keys. */
  readonly keys: number;
  /** Megabytes after a collection of garbage, the filled-in form included. */
  readonly heap: number;
}

const KEYS = 200;
/** Between what asks for a gesture and the gesture, and half of what it may take, in milliseconds. */
const APART = 250;
/** Whoever puts something off until the keys rest has done it by then, in milliseconds. */
const REST = 1_000;

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
  { url }: ServedForm,
  { slowdown = 1, isStrict = false } = {},
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(isStrict ? `${url}?strict` : url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.mounted !== undefined);
  return { page, cdp };
}

export async function measure(
  browser: Browser,
  contender: ServedForm,
  slowdown: number,
  record: object,
): Promise<Measures> {
  // Filled in before anybody tried to send it, as a host does: not every form takes errors back.
  const showErrors = await onOwnPage(browser, contender, slowdown, ({ page, cdp }) =>
    gestureTime(page, cdp, 'showErrors', {}),
  );
  return onOwnPage(browser, contender, slowdown, async ({ page, cdp }) => {
    const inDom = await taskTime(cdp);
    const untilInDom = await page.evaluate(() => globalThis.mounted);
    const prefill = await gestureTime(page, cdp, 'prefill', record);
    const keys = await keysTime(page, cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
    return { inDom, untilInDom, prefill, showErrors, keys, heap };
  });
}

async function onOwnPage<T>(
  browser: Browser,
  contender: ServedForm,
  slowdown: number,
  use: (opened: { page: Page; cdp: CDPSession }) => Promise<T>,
): Promise<T> {
  const opened = await openForm(browser, contender, { slowdown });
  try {
    return await use(opened);
  } finally {
    await opened.page.close();
  }
}

/** The gesture alone: it happens by itself, some time after it was asked for. */
async function gestureTime(
  page: Page,
  cdp: CDPSession,
  gesture: 'prefill' | 'showErrors',
  record: object,
): Promise<number> {
  await page.evaluate(
    ([gesture, record, apart]) => {
      setTimeout(() => globalThis.bench[gesture](record), apart);
    },
    [gesture, record, APART] as const,
  );
  const before = await taskTime(cdp);
  await page.waitForTimeout(3 * APART);
  return (await taskTime(cdp)) - before;
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
export async function underPolicy(browser: Browser, contender: ServedForm) {
  const { page } = await openForm(browser, contender, { isStrict: true });
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

const taskTime = async (cdp: CDPSession) => (await metric(cdp, 'TaskDuration')) * 1000;
const scriptTime = async (cdp: CDPSession) => (await metric(cdp, 'ScriptDuration')) * 1000;

export async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}
