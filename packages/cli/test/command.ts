import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const bin = join(import.meta.dirname, '../bin/ficha-leccion.js');
const fixtures = join(import.meta.dirname, '../../schema/src/ficha-leccion/v1/fixtures');

/** The path of a fixture of the ficha. */
export function fixture(name: string): string {
  return join(fixtures, `${name}.json`);
}

/** A fixture, read. */
export function readFixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(fixture(name), 'utf8'));
}

/** Runs the built command as a child process. */
export async function command(args: readonly string[], input: string | Uint8Array = '') {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'pipe' });
  // The command may end without having read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await ended, stdout, stderr };
}

/** A folder of its own for the files of a test; disposed of with `using`. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'ficha-leccion-'));
  return {
    path,
    write(name: string, content: string | Uint8Array): string {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}
