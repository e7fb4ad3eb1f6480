import { createReadStream, mkdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Counts, countNames } from '@ficha-leccion/documents/report';
import { isObject } from '@ficha-leccion/schema';

/** Beside the records, and no file of records by its name. */
const NAME = '.ficha-leccion-import.log';

/** A file that was imported; holds nothing of what it says. */
export interface Entry {
  /** Its path from the folder of the records, so that both can be moved together. */
  readonly source: string;
  readonly sha256: string;
  /** The path of its record in the folder. */
  readonly record: string;
  readonly recordSha256: string;
  readonly counts: Counts;
}

/**
 * What was imported into a folder, a line of JSON for each record. A line is on disk before its
 * record is: whatever ends a run, a record is never found of which nothing is known, and one that is
 * missing is imported again.
 */
export class Journal {
  readonly #entries = new Map<string, Entry>();
  /** Every content that was ever written, by the path of its record. */
  readonly #written = new Map<string, Set<string>>();
  readonly #path: string;
  #file: FileHandle | undefined;

  /** Throws the error of the system. */
  static async open(folder: string): Promise<Journal> {
    mkdirSync(folder, { recursive: true });
    const journal = new Journal(join(folder, NAME));
    await journal.#begin();
    return journal;
  }

  private constructor(path: string) {
    this.#path = path;
  }

  entryOf(source: string): Entry | undefined {
    return this.#entries.get(source);
  }

  /** The paths of the records that are spoken for. */
  *records(): Generator<string> {
    for (const { record } of this.#entries.values()) yield record;
  }

  /** Whether an import wrote that content; what it did not write, somebody edited. */
  wrote(record: string, sha256: string): boolean {
    return this.#written.get(record)?.has(sha256) ?? false;
  }

  async add(entry: Entry): Promise<void> {
    await this.#file?.appendFile(`${JSON.stringify(entry)}\n`);
    this.#keep(entry);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #begin(): Promise<void> {
    // `as`: what is added is on disk before the next step.
    this.#file = await open(this.#path, 'as');
    let isEmpty = true;
    for await (const line of createInterface({ input: createReadStream(this.#path) })) {
      isEmpty = false;
      const entry = entryIn(line);
      if (entry) this.#keep(entry);
    }
    // The last line may have been cut off; what follows shall not become part of it.
    if (!isEmpty) await this.#file.appendFile('\n');
  }

  #keep(entry: Entry): void {
    this.#entries.set(entry.source, entry);
    const written = this.#written.get(entry.record) ?? new Set();
    this.#written.set(entry.record, written.add(entry.recordSha256));
  }
}

/** `undefined` for a line that was cut off. */
function entryIn(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isObject(value.counts)) return false;
  const { counts } = value;
  const texts = [value.source, value.sha256, value.record, value.recordSha256];
  const numbers = countNames.map((name) => counts[name]);
  return (
    texts.every((text) => typeof text === 'string') &&
    numbers.every((count) => typeof count === 'number')
  );
}
