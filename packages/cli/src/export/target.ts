import { extname, join, parse } from 'node:path';
import { visible } from '@ficha-leccion/schema';
import { digestOf, digestOfFile } from '../import/digest.ts';
import type { InputFile } from '../input/files.ts';
import { identityOf, statusOf } from '../input/identity.ts';
import { nameOf, type Place } from '../input/read-records.ts';
import { writeWhole } from '../output/whole-file.ts';
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
    const { out, isFolder, quiet } = this.#settings;
    const { sentences: say } = this.#session.language;
    if (out === undefined) {
      await this.#session.print(String(content));
      return true;
    }
    const path = isFolder ? await this.#freePath(out, fileName, digestOf(content)) : out;
    const identity = identityOf(path);
    if (identity !== undefined && this.#inputs.has(identity)) {
      await this.#session.problem(say.inputIsOutput(path));
      return false;
    }
    try {
      await writeWhole(path, content);
    } catch (error) {
      await this.#session.problem(systemProblem(say, say.unwritten, error, path));
      return false;
    }
    const from = place ? `${nameOf(place)} ` : '';
    if (!quiet) await this.#session.note(`${visible(`${from}→ ${path}`)}\n`);
    return true;
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
