import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright';
import { openForm } from './measure.ts';
import type { ServedForm } from './server.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  var axe: { run(): Promise<AxeResults> };
}

/** The rules of axe that a form breaks in each state; its page has a title, a language and a `main`. */
export async function axeViolations(browser: Browser, contender: ServedForm, record: object) {
  const { page } = await openForm(browser, contender);
  try {
    await page.evaluate(source);
    const broken = () =>
      page.evaluate(async () => {
        const { violations } = await globalThis.axe.run();
        return violations.map(({ id }) => id).join(', ') || 0;
      });
    const empty = await broken();
    await page.evaluate(() => globalThis.bench.showErrors());
    const withErrors = await broken();
    await page.evaluate((answers) => globalThis.bench.prefill(answers), record);
    return { empty, 'with errors': withErrors, 'filled in': await broken() };
  } finally {
    await page.close();
  }
}
