import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type InputFile, STANDARD_INPUT } from '../input/files.ts';
import { identityOf } from '../input/identity.ts';
import type { Place } from '../input/read-records.ts';
import { systemProblem } from '../problems.ts';
import type { Session } from '../session.ts';
import { type Destination, textOf } from './destination.ts';
import { WholeFile, writeWhole } from './whole-file.ts';

/** The file of lines that is being written; `file` is absent where it could not be. */
interface OpenLines {
  readonly input: InputFile;
  file: WholeFile | undefined;
  isUntouched: boolean;
}

/** Files of the same name: in the folder `out`, or in the place of those that are read. */
export class FilesDestination implements Destination {
  readonly #out: string | undefined;
  readonly #given: ReadonlySet<string | undefined>;
  readonly #session: Session;
  readonly #written = new Set<string>();
  #lines: OpenLines | undefined;

  constructor(out: string | undefined, files: readonly InputFile[], session: Session) {
    this.#out = out;
    this.#given = new Set(files.map(({ path }) => identityOf(path)));
    this.#session = session;
  }

  async deliver(place: Place, record: unknown, isSame: boolean): Promise<boolean> {
    const { file } = place;
    const isUntouched = isSame && this.#out === undefined;
    if (isUntouched && !file.holdsLines) return true;
    const text = await textOf(place, record, file.holdsLines ? 'line' : 'indented', this.#session);
    if (text === undefined) return false;
    if (!file.holdsLines) return this.#write(file, (target) => writeWhole(target, text));
    if (this.#lines?.input !== file) {
      const lines: OpenLines = { input: file, file: undefined, isUntouched: true };
      this.#lines = lines;
      await this.#write(file, async (target) => {
        lines.file = await WholeFile.create(target);
      });
    }
    const lines = this.#lines;
    lines.isUntouched &&= isUntouched;
    const isWritten = await this.#tried(file, async () => lines.file?.write(text));
    // Whatever follows would fail in the same way.
    if (!isWritten) lines.file = undefined;
    return lines.file !== undefined;
  }

  async end(input: InputFile, isWhole: boolean): Promise<boolean> {
    const lines = this.#lines;
    this.#lines = undefined;
    if (lines?.input !== input) return true;
    const { file, isUntouched } = lines;
    if (!file) return false;
    if (isUntouched) {
      await file.discard();
      return true;
    }
    // What does not pass would be lost with the file that is replaced.
    if (isWhole || this.#out !== undefined) return this.#tried(input, () => file.keep());
    await file.discard();
    await this.#session.problem(this.#session.language.sentences.notReplaced(input.path));
    return false;
  }

  async #write(file: InputFile, write: (target: string) => Promise<void>): Promise<boolean> {
    const obstacle = this.#obstacleTo(file);
    if (obstacle) {
      await this.#session.problem(obstacle);
      return false;
    }
    const isDone = await this.#tried(file, async () => {
      // A link stays a link: what it leads to is replaced.
      const target = this.#targetOf(file);
      await write(this.#out === undefined ? realpathSync(target) : target);
    });
    if (isDone) this.#written.add(this.#targetOf(file));
    return isDone;
  }

  async #tried(file: InputFile, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const { sentences: say } = this.#session.language;
      const target = this.#targetOf(file);
      await this.#session.problem(systemProblem(say, say.unwritten, error, target));
      return false;
    }
  }

  #targetOf({ path, name }: InputFile): string {
    return this.#out === undefined ? path : join(this.#out, name);
  }

  #obstacleTo(file: InputFile): string | undefined {
    const { sentences: say } = this.#session.language;
    if (file.path === STANDARD_INPUT) return say.inputWithoutName;
    if (this.#out === undefined) return undefined;
    const target = this.#targetOf(file);
    if (this.#written.has(target)) return say.sameName(file.path, target);
    const identity = identityOf(target);
    const isInput = identity !== undefined && this.#given.has(identity);
    return isInput ? say.targetIsInput(target) : undefined;
  }
}
