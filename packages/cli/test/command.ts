import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { catalogue } from '@ficha-leccion/schema';

/** The built command. */
export const bin = join(import.meta.dirname, '../bin/ficha-leccion.js');
const { resolve } = createRequire(import.meta.url);

/** The current version of a document, which is named by its major: a new minor changes no test. */
export function versionOf(key: string): string {
  const entry = catalogue.find(
    ({ document, version }) => key === `${document}/v${version.split('.')[0]}`,
  );
  if (!entry) throw new TypeError(`versionOf: there is no document «${key}».`);
  return entry.version;
}

/** The path of a published fixture, by default of the first version of the ficha. */
export function fixture(name: string, key = 'ficha-leccion/v1'): string {
  const place = `${key.split('/')[0]}/${versionOf(key)}`;
  return resolve(`@ficha-leccion/schema/fixtures/${place}/${name}.json`);
}

/** A fixture, read. */
export function readFixture(name: string, key?: string): Record<string, unknown> {
  return readJson(fixture(name, key));
}

/** A file of JSON, read. */
export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

interface Surroundings {
  /** The user that runs it. */
  readonly uid?: number;
  readonly gid?: number;
  /** A file that takes the standard output. */
  readonly stdout?: string;
}

/** Runs the built command as a child process. */
export async function command(
  args: readonly string[],
  input: string | Uint8Array = '',
  { stdout, ...user }: Surroundings = {},
) {
  const output = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['pipe', output, 'pipe'],
    ...user,
  });
  // The command may end without having read its input.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [printed = '', noted = ''] = await Promise.all(said);
  return { exitCode: await ended, stdout: printed, stderr: noted };
}

/** A folder of its own for the files of a test; disposed of with `using`. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'ficha-leccion-'));
  return {
    path,
    write(name: string, content: string | Uint8Array): string {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}
