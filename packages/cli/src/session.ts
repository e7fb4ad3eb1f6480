import type { Readable, Writable } from 'node:stream';
import { visible } from '@ficha-leccion/schema';
import type { LineIssue } from '@ficha-leccion/validators/stream';
import { STANDARD_INPUT } from './input/files.ts';
import { piecesOf } from './input/pieces.ts';
import type { Language } from './languages/language.ts';
import { abandonTemporaries } from './output/whole-file.ts';
import { systemProblem } from './problems.ts';
import { Progress } from './progress.ts';

/** 0 all is well, 1 a finding, 2 misuse, or something that could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** What was to be read and could not be, and the sentence that says it; `issue` is of a text. */
export interface Unread {
  readonly file: string;
  /** Counted from 1; absent where it is all of the file. */
  readonly line?: number | undefined;
  readonly sentence: string;
  readonly issue?: LineIssue;
}

/** Nobody takes the standard output any more: there is nothing left to do. */
export class OutputEnded extends Error {}

/** One run of the command: what it reads, what it says, in which language, and how it ends. */
export class Session {
  readonly language: Language;
  readonly progress: Progress;
  readonly stdout: Writable;
  /** What an interrupt adds to what it says: how to go on. */
  toGoOn = '';
  readonly #stdin: Readable;
  readonly #stderr: Writable;
  readonly #problems: string[] = [];
  readonly #unread: Unread[] = [];
  #exitCode: ExitCode = 0;

  constructor(stdin: Readable, stdout: Writable, stderr: Writable, language: Language) {
    this.#stdin = stdin;
    this.stdout = stdout;
    this.#stderr = stderr;
    this.language = language;
    this.progress = new Progress(stderr, language.sentences);
    // The callback of each write hears of it too; unheard, the event would end the process.
    stdout.on('error', () => {});
    // Where the errors themselves cannot be said, the exit code still tells.
    stderr.on('error', () => {});
  }

  /** How many characters a line of the screen has; without end where the output is no screen. */
  get screenWidth(): number {
    const { isTTY, columns } = this.stdout as Writable & { isTTY?: boolean; columns?: number };
    return isTTY && columns ? columns : Infinity;
  }

  /** How wide running text is: as the screen, or what is usual. */
  get textWidth(): number {
    return Math.min(this.screenWidth, Number.isFinite(this.screenWidth) ? 100 : 80);
  }

  /** What could not be done, in the order in which it was said. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Those of them that are about what was to be read. */
  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** Of all that happened, the worst. */
  get exitCode(): ExitCode {
    return this.#exitCode;
  }

  /** A record is not as it should be, or was refused. */
  finding(): void {
    if (this.#exitCode === 0) this.#exitCode = 1;
  }

  /** A text holds no record; a report says so. */
  unreadable(): void {
    this.#exitCode = 2;
  }

  /** Something could not be done; says so. */
  async problem(sentence: string): Promise<undefined> {
    this.#exitCode = 2;
    this.#problems.push(sentence);
    await this.note(`${visible(sentence)}\n`);
  }

  /** The same of what was to be read, which reports for programs hold as well. */
  couldNotRead(unread: Unread): Promise<undefined> {
    this.#unread.push(unread);
    return this.problem(unread.sentence);
  }

  /** Nothing was asked for; shows what can be. */
  async misuse(help: string): Promise<void> {
    this.#exitCode = 2;
    await this.note(help);
  }

  /** The bytes of a file as they stand on disk (as `piecesOf` gives them), or of the standard input. */
  open(path: string): AsyncIterable<Uint8Array> {
    return path === STANDARD_INPUT ? this.#stdin : piecesOf(path);
  }

  /**
   * Writes what was asked for, at the pace of whoever reads it. Throws {@link OutputEnded} where that
   * cannot be: a full disk is said, a reader that has seen enough (`| head`) is not.
   */
  print(text: string): Promise<void> {
    if (text === '') return Promise.resolve();
    this.progress.hide();
    return new Promise((resolve, reject) => {
      this.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
        if (!error) return resolve();
        const ended = () => reject(new OutputEnded());
        if (error.code === 'EPIPE') return ended();
        const { sentences: say } = this.language;
        return this.problem(systemProblem(say, say.cutOutput, error)).then(ended);
      });
    });
  }

  /** Writes what is said about it; resolves on failure too. */
  note(text: string): Promise<void> {
    if (text === '') return Promise.resolve();
    this.progress.hide();
    return new Promise((resolve) => {
      this.#stderr.write(text, () => resolve());
    });
  }

  /** Leaves everything as an interrupt should find it: no half-written file, no bar on the screen. */
  abandon(): void {
    this.progress.end();
    abandonTemporaries();
    const said = [this.language.sentences.interrupted, this.toGoOn].filter((text) => text !== '');
    this.#stderr.write(`${said.join(' ')}\n`);
  }
}
