/**
 * Uses every example as a newcomer would: packed packages, an empty folder, `npm install`, the
 * example's own type check and build; then a person fills it in by keyboard in Chromium, under a
 * strict policy, on hosts that are not secure. `node scripts/examples/run.ts react vue` plays some.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chromiumLaunchOptions } from '../chromium.ts';
import { pack, prepare } from './project.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { type Service, serve } from './service.ts';

const chosen = process.argv.slice(2);
const played = scenarios.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'ficha-leccion-examples-'));
let passed = 0;
let failed = 0;

/** Says how something went; resolves to whether it went well. */
async function check(name: string, work: () => Promise<unknown>): Promise<boolean> {
  const start = performance.now();
  try {
    await work();
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    passed++;
    return true;
  } catch (error) {
    console.log(`✗ ${name}\n${String((error as Error).stack ?? error).replace(/^/gm, '    ')}`);
    failed++;
    return false;
  }
}

async function play({ name, url, play }: Scenario, browser: Browser, service: Service) {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The answer 422 is meant; a page without an icon is, too.
    const isMeant = /status of (?:422|404)/.test(message.text());
    if (message.type() === 'error' && !isMeant) complaints.push(message.text());
  });
  await check(`${name}: filled in by keyboard, sent, its errors shown`, async () => {
    await page.goto(url);
    const failure = await play(page, service).catch((error: unknown) => error);
    if (complaints.length > 0) throw new Error(complaints.join('\n'), { cause: failure });
    if (failure) throw failure;
  });
  await page.close();
}

try {
  const tarballs = { '@ficha-leccion/elements': await pack('elements', folder) };
  const hosts = new Map<string, string>();
  const waiting = [...played];
  // Two at a time: installing waits for the disk, type checks for a processor.
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name } = next;
      await check(`${name}: installs, type-checks, builds`, async () => {
        const root = await prepare(name, folder, tarballs);
        hosts.set(`${name}.example`, root);
      });
    }
  };
  await Promise.all([worker(), worker()]);
  const frame = hosts.get('iframe.example');
  if (frame)
    hosts.set('portal.example', join(frame, 'portal')).set('fichas.example', join(frame, 'fichas'));

  const service = await serve(hosts);
  const names = `--host-resolver-rules=MAP *.example:80 127.0.0.1:${service.port}`;
  const browser = await chromium.launch(chromiumLaunchOptions([names]));
  for (const scenario of played) {
    if (hosts.has(`${scenario.name}.example`)) await play(scenario, browser, service);
  }
  await browser.close();
  service.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
// The servers of examples end with this process.
process.exit(failed > 0 ? 1 : 0);
