import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, createReadStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TEMPORARY = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** What is being written, to be taken away if it comes to nothing. */
const temporaries = new Set<string>();

/** Takes away what an interrupt leaves unfinished. */
export function abandonTemporaries(): void {
  for (const path of temporaries) rmSync(path, { force: true });
}

/** Takes away what a run that was killed left unfinished in a folder. */
export async function sweepTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (TEMPORARY.test(name) && !temporaries.has(path)) rmSync(path, { force: true });
  }
}

/**
 * A file that is written whole or not at all: beside its place first, renamed onto it by `keep`. A
 * name that ends in `.gz` gets its text packed. Every method rejects with the error of the system,
 * and then nothing is left behind.
 */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #stream: Writable;
  /** Resolves when all is on disk. */
  readonly #ended: Promise<void>;

  static async create(path: string): Promise<WholeFile> {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    const temporary = join(folder, `.${randomUUID()}.tmp`);
    const before = statSync(path, { throwIfNoEntry: false });
    const mode = (before?.mode ?? 0o666) & 0o777;
    const handle = await open(temporary, 'wx', mode);
    temporaries.add(temporary);
    // What others could read before they still can, whatever the mask of this process.
    if (before) chmodSync(temporary, mode);
    return new WholeFile(path, temporary, handle);
  }

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    const file = handle.createWriteStream({ flush: true });
    if (/\.gz$/i.test(path)) {
      const packed = createGzip();
      this.#stream = packed;
      this.#ended = pipeline(packed, file);
    } else {
      this.#stream = file;
      this.#ended = finished(file);
    }
    // Whoever writes or keeps hears of it; a file that is given up has nobody who would.
    this.#ended.catch(() => {});
  }

  /** Adds a text, at the pace of the disk. */
  async write(text: string | Uint8Array): Promise<void> {
    try {
      if (this.#stream.errored) throw this.#stream.errored;
      if (!this.#stream.write(text)) await once(this.#stream, 'drain');
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  /** Adds all that was written to another file, which is given up. */
  async take(other: WholeFile): Promise<void> {
    other.#stream.end();
    await other.#ended;
    for await (const part of createReadStream(other.#temporary)) await this.write(part);
    await other.discard();
  }

  /** Puts the file into its place, or into another one of the same folder. */
  async keep(path = this.#path): Promise<void> {
    try {
      this.#stream.end();
      await this.#ended;
      await rename(this.#temporary, path);
      temporaries.delete(this.#temporary);
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  /** Gives the file up: what stood in its place still does. */
  async discard(): Promise<void> {
    this.#stream.destroy();
    await this.#ended.catch(() => {});
    rmSync(this.#temporary, { force: true });
    temporaries.delete(this.#temporary);
  }
}

/** Writes a whole file at once. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const file = await WholeFile.create(path);
  await file.write(text);
  await file.keep();
}
