/**
 * The engines that people have, each behind the same few gestures. All of them reach the pages
 * through our own proxy, so that a host may have any name.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type KeyInput, launch } from 'puppeteer-core';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import type { Page } from '../../examples/portal/test/keyboard.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { findFirefox, findWebKit } from '../engines.ts';

export interface EnginePage extends Page {
  open(url: string): Promise<void>;
  /** Runs a script of ours on the page, whatever its policy. */
  run(script: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  open(proxy: number): Promise<EnginePage>;
}

export const engines: readonly Engine[] = [
  { name: 'Chromium', open: (proxy) => openWithPuppeteer('chrome', proxy) },
  { name: 'Firefox ESR', open: (proxy) => openWithPuppeteer('firefox', proxy) },
  { name: 'WebKitGTK', open: openWebKit },
];

async function openWithPuppeteer(kind: 'chrome' | 'firefox', proxy: number): Promise<EnginePage> {
  const { executablePath, args } = chromiumLaunchOptions([`--proxy-server=127.0.0.1:${proxy}`]);
  const browser = await launch(
    kind === 'chrome'
      ? { browser: kind, executablePath, args, timeout: 120_000 }
      : {
          browser: kind,
          executablePath: findFirefox() ?? '/usr/bin/firefox-esr',
          extraPrefsFirefox: {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
          },
          timeout: 120_000,
        },
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  return {
    keyboard: {
      press: (keys) =>
        pressEach(
          keys,
          (name) => page.keyboard.down(keyOf(name)),
          (name) => page.keyboard.up(keyOf(name)),
        ),
      type: (text) => page.keyboard.type(text),
    },
    evaluate: (read) => page.evaluate(read) as never,
    waitForTimeout,
    open: async (url) => {
      await page.goto(url, { timeout: 60_000 });
    },
    run: (script) => page.evaluate(script),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}

/** Firefox knows the space bar by its character. */
function keyOf(name: string): KeyInput {
  return name === 'Space' ? ' ' : (name as KeyInput);
}

/** Presses keys together, `Shift+Tab`, and lets go of them. */
async function pressEach(
  keys: string,
  down: (name: string) => Promise<unknown>,
  up: (name: string) => Promise<unknown>,
): Promise<void> {
  const names = keys.split('+');
  for (const name of names) await down(name);
  for (const name of names.toReversed()) await up(name);
}

const WEBKIT_KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: ' ',
  ArrowDown: Key.ARROW_DOWN,
  Shift: Key.SHIFT,
};

async function openWebKit(proxy: number): Promise<EnginePage> {
  const { driver: program, browser: binary } = findWebKit() ?? {
    driver: 'WebKitWebDriver',
    browser: 'MiniBrowser',
  };
  const port = await freePort();
  // A screen and a message bus of its own; the group ends as one.
  const server = spawn('xvfb-run', ['-a', 'dbus-run-session', '--', program, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${proxy}` },
  });
  await answers(`http://127.0.0.1:${port}/status`);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
  const key = (name: string) => WEBKIT_KEYS[name] ?? name;
  return {
    keyboard: {
      press: async (keys) => {
        const actions = driver.actions();
        await pressEach(
          keys,
          async (name) => actions.keyDown(key(name)),
          async (name) => actions.keyUp(key(name)),
        );
        await actions.perform();
      },
      type: (text) => driver.actions().sendKeys(text).perform(),
    },
    evaluate: (read) => driver.executeScript(read),
    waitForTimeout,
    open: (url) => driver.get(url),
    run: (script) => driver.executeScript(`return ${script}`),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit().catch(() => {});
      endGroup(server);
    },
  };
}

function waitForTimeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits for a server that is starting. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await waitForTimeout(100);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** The driver, its screen and its message bus are one group of processes. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}
