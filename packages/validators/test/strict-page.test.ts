/**
 * Everything that is published runs on a page whose policy allows scripts of its own origin and no
 * text to be turned into code, Trusted Types included.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { fichaLeccionV2 } from '../src/index.ts';
import { fixturesOf } from './published.ts';

const DIST = join(import.meta.dirname, '../dist');
const modules = readdirSync(DIST).filter((file) => file.endsWith('.js'));
const records = fixturesOf(fichaLeccionV2).slice(0, 40);

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const PAGE = `<!doctype html><meta charset="utf-8"><title>…</title><script src="/page.js" type="module"></script>`;

/** Loads every module, judges every record, and keeps what the policy complained about. */
const SCRIPT = `
const violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
  violations.push(violatedDirective + ' ' + sourceFile));
// Not static imports: those would run before anybody listens.
const modules = {};
for (const file of ${JSON.stringify(modules)}) modules[file] = await import('/' + file);
const { validate } = modules['index.js'];
const { review } = modules['review.js'];
const { validateStream } = modules['stream.js'];
const records = await (await fetch('/records.json')).json();
const verdicts = records.map((record) => validate(record).valid);
const lines = records.map((record) => JSON.stringify(record) + '\\n');
const streamed = [];
for await (const { valid } of validateStream(lines)) streamed.push(valid);
const advisories = records.map((record) => review(record, { today: '2026-01-15' }).length);
globalThis.result = { violations, verdicts, streamed, advisories: advisories.length };
`;

const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html', PAGE],
  '/page.js': ['text/javascript', SCRIPT],
  '/records.json': ['application/json', JSON.stringify(records.map(({ record }) => record))],
};

it('runs under a strict policy without a complaint', async () => {
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    const [type, body] = files[url] ?? [
      'text/javascript',
      modules.includes(name) ? readFileSync(join(DIST, name), 'utf8') : '',
    ];
    const headers = { 'content-type': type, 'content-security-policy': POLICY };
    response.writeHead(body === '' ? 404 : 200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const result = await page.waitForFunction(() => Reflect.get(globalThis, 'result'));
    const verdicts = records.map(({ expected }) => expected.diligenciada.valid);
    expect(await result.jsonValue()).toEqual({
      violations: [],
      verdicts,
      streamed: verdicts,
      advisories: records.length,
    });
    // The icon that browsers ask for is not there; nothing else may be said.
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

it.each(modules)('%s never makes code out of text', (file) => {
  expect(readFileSync(join(DIST, file), 'utf8')).not.toMatch(/\beval\s*\(|new Function\b/);
});
