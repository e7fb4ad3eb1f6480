/**
 * What the tests need beyond npm: a Chromium, a Firefox and a WebKit (with a screen for it), an
 * independent JSON Schema validator in Python, and a nats-server for the example that has one.
 * Installs them where it may (Debian, as root); otherwise says exactly what to run.
 */
import { spawnSync } from 'node:child_process';
import { findNatsServer } from '../examples/bulk-ingest/src/find-nats-server.ts';
import { findChromium } from './chromium.ts';
import { findFirefox, findWebKit } from './engines.ts';
import { findPython } from './python.ts';

function missingPackages(): string[] {
  return [
    ...(findChromium() ? [] : ['chromium']),
    ...(findPython() ? [] : ['python3', 'python3-jsonschema']),
    ...(findNatsServer() ? [] : ['nats-server']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus-daemon']),
  ];
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: 'inherit', env });
}

const missing = missingPackages();
if (missing.length > 0) {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (isRoot && hasApt) {
    console.log(`The tests need ${missing.join(', ')}: installing with apt-get.`);
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...missing);
  }
  const still = missingPackages();
  if (still.length > 0) {
    console.error(
      `The tests need ${still.join(', ')}. On Debian or Ubuntu run:\n` +
        `  sudo apt-get update && sudo apt-get install -y ${still.join(' ')}\n` +
        'Elsewhere, install them and set CHROMIUM_PATH, FIREFOX_PATH, PYTHON_PATH and NATS_SERVER_PATH.',
    );
    process.exit(1);
  }
}
