import { createHash } from 'node:crypto';
import { extname, join, parse } from 'node:path';
import { visible } from '@ficha-leccion/schema';
import { digestOf, digestOfFile } from '../import/digest.ts';
import type { InputFile } from '../input/files.ts';
import { identityOf, statusOf } from '../input/identity.ts';
import { nameOf, type Place } from '../input/read-records.ts';
import { WholeFile, writeWhole } from '../output/whole-file.ts';
import { systemProblem } from '../problems.ts';
import type { Session } from '../session.ts';

/** What an exporter made. */
interface Made {
  readonly content: Uint8Array | string;
  readonly fileName: string;
}

interface Settings {
  /** Absent for the standard output. */
  readonly out: string | undefined;
  readonly isFolder: boolean;
  readonly inputs: readonly InputFile[];
  /** Files are not named as they are written. */
  readonly quiet: boolean;
}

/** A name that ends in no extension is that of a folder, and so is one that ends in a slash. */
export function isFolderName(out: string): boolean {
  return /[\\/]$/.test(out) || extname(out) === '' || (statusOf(out)?.isDirectory() ?? false);
}

/** A text that is being written. */
export interface TargetText {
  write(text: string): Promise<void>;
  /** Says why and answers `false` where nothing of it was kept. */
  end(fileName: string | undefined): Promise<boolean>;
}

/** Where exported files go: the standard output, one file, or a folder in which each has its name. */
export class Target {
  readonly #settings: Settings;
  readonly #session: Session;
  readonly #inputs: ReadonlySet<string | undefined>;
  /** What is known to be in the folder. */
  readonly #digests = new Map<string, string | undefined>();

  constructor(settings: Settings, session: Session) {
    this.#settings = settings;
    this.#session = session;
    this.#inputs = new Set(settings.inputs.map(({ path }) => identityOf(path)));
  }

  /** Says why and answers `false` where it cannot be written. */
  async write({ content, fileName }: Made, place?: Place): Promise<boolean> {
    const { out, isFolder } = this.#settings;
    const { sentences: say } = this.#session.language;
    if (out === undefined) {
      await this.#session.print(String(content));
      return true;
    }
    const path = isFolder ? await this.#freePath(out, fileName, digestOf(content)) : out;
    if (await this.#isInput(path)) return false;
    try {
      await writeWhole(path, content);
    } catch (error) {
      await this.#session.problem(systemProblem(say, say.unwritten, error, path));
      return false;
    }
    await this.#tell(path, place);
    return true;
  }

  /** A text that is written in pieces, and whole or not at all: to a file, or to the standard output. */
  openText(): TargetText {
    const { out, isFolder } = this.#settings;
    const { sentences: say } = this.#session.language;
    const digest = createHash('sha256');
    let file: WholeFile | undefined;
    let failed = false;
    const fail = async (error: unknown) => {
      failed = true;
      await this.#session.problem(systemProblem(say, say.unwritten, error, out));
    };
    return {
      write: async (text) => {
        if (out === undefined) return this.#session.print(text);
        if (failed) return;
        try {
          file ??= await WholeFile.create(isFolder ? join(out, 'table.csv') : out);
          digest.update(text);
          await file.write(text);
        } catch (error) {
          await fail(error);
        }
      },
      end: async (fileName) => {
        if (out === undefined) return true;
        if (failed || !file || fileName === undefined) return false;
        const path = isFolder ? await this.#freePath(out, fileName, digest.digest('hex')) : out;
        if (await this.#isInput(path)) {
          await file.discard();
          return false;
        }
        try {
          await file.keep(path);
        } catch (error) {
          await fail(error);
          return false;
        }
        await this.#tell(path);
        return true;
      },
    };
  }

  /** Says so where a file is one of those that are read. */
  async #isInput(path: string): Promise<boolean> {
    const identity = identityOf(path);
    if (identity === undefined || !this.#inputs.has(identity)) return false;
    await this.#session.problem(this.#session.language.sentences.inputIsOutput(path));
    return true;
  }

  async #tell(path: string, place?: Place): Promise<void> {
    const from = place ? `${nameOf(place)} ` : '';
    if (!this.#settings.quiet) await this.#session.note(`${visible(`${from}→ ${path}`)}\n`);
  }

  /** A name that is free, or whose file already holds the same: none is written over another. */
  async #freePath(folder: string, fileName: string, digest: string): Promise<string> {
    const { name, ext } = parse(fileName);
    for (let number = 1; ; number++) {
      const path = join(folder, number === 1 ? fileName : `${name}-${number}${ext}`);
      if (!this.#digests.has(path)) this.#digests.set(path, await digestOfFile(path));
      const known = this.#digests.get(path);
      if (known !== undefined && known !== digest) continue;
      this.#digests.set(path, digest);
      return path;
    }
  }
}
