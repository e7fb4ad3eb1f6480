/**
 * Every story as a picture, to be looked at: `node packages/elements/stories/pictures.ts FOLDER [part of
 * the names]`, after a build. Each is taken once its play has ended, and says what went wrong in it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';

const [folder = 'pictures', wanted = ''] = process.argv.slice(2);
const PORT = 6007;
const address = `http://127.0.0.1:${PORT}`;
const root = join(import.meta.dirname, '../../..');

interface Entry {
  readonly id: string;
  readonly type: string;
}

/** Waits until Storybook answers with its stories. */
async function stories(): Promise<readonly Entry[]> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${address}/index.json`).catch(() => undefined);
    if (response?.ok) {
      const { entries } = (await response.json()) as { entries: Readonly<Record<string, Entry>> };
      return Object.values(entries).filter(
        ({ type, id }) => type === 'story' && id.includes(wanted),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Storybook did not start.');
}

/** Opens a story and waits for the end of its play; resolves to what went wrong. */
async function open(page: Page, id: string): Promise<string | undefined> {
  await page.setViewportSize({ width: /--angosta/.test(id) ? 320 : 800, height: 640 });
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
  // The server may load the page anew while it finds out what the stories import.
  const ended = await page
    .waitForFunction(() => {
      const { __STORYBOOK_PREVIEW__: preview } = window as never as {
        __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
      };
      return /^(?:completed|finished|errored|aborted)$/.exec(
        preview?.currentRender?.phase ?? '',
      )?.[0];
    })
    .catch(() => undefined);
  const phase = await ended?.jsonValue();
  return phase === 'errored' || phase === 'aborted' || phase === undefined
    ? (phase ?? 'never ended')
    : undefined;
}

const server = spawn(
  'npx',
  ['storybook', 'dev', '-p', String(PORT), '--ci', '-c', 'packages/elements/.storybook'],
  { cwd: root, stdio: 'ignore', detached: true },
);
try {
  mkdirSync(folder, { recursive: true });
  const entries = await stories();
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  for (const { id } of entries) {
    const problem = await open(page, id);
    await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
    console.log(problem ? `✗ ${id}: ${problem}` : `✓ ${id}`);
  }
  await browser.close();
} finally {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
}
