import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a whole file or nothing: beside its place first, then renamed onto it. Synchronous, so that
 * nothing, an interrupt included, comes between. Throws the error of the system.
 */
export function writeWhole(path: string, text: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const before = statSync(path, { throwIfNoEntry: false });
  const mode = (before?.mode ?? 0o666) & 0o777;
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true, mode });
    // What others could read before they still can, whatever the mask of this process.
    if (before) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
