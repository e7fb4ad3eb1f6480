/** Finds the browsers of other makers than Chromium's that the tests drive, where Debian puts them. */
import { existsSync, globSync } from 'node:fs';

export function findFirefox(): string | undefined {
  const candidates = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** WebKitGTK's driver, the browser that it drives, and the screen that both need. */
export function findWebKit(): { driver: string; browser: string } | undefined {
  const driver = '/usr/bin/WebKitWebDriver';
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  const needed = [driver, '/usr/bin/xvfb-run', '/usr/bin/dbus-run-session'];
  return browser !== undefined && needed.every((path) => existsSync(path))
    ? { driver, browser }
    : undefined;
}
