import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { bytesOf } from './input/bytes.ts';
import { STANDARD_INPUT } from './input/files.ts';
import { streamProblem } from './sentences.ts';
import { visible } from './visible.ts';

/** 0 all is well, 1 a finding, 2 misuse, or something that could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** One run of the command: what it reads, what it says and how it ends. */
export class Session {
  #exitCode: ExitCode = 0;
  #input: Promise<Uint8Array> | undefined;
  readonly #stdin: Readable;
  readonly #stdout: Writable;
  readonly #stderr: Writable;

  constructor(stdin: Readable, stdout: Writable, stderr: Writable) {
    this.#stdin = stdin;
    this.#stdout = stdout;
    this.#stderr = stderr;
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (`| head`) may close the pipe.
      if (error.code !== 'EPIPE') void this.problem(streamProblem(error));
    });
    // Where the errors themselves cannot be said, the exit code still tells.
    stderr.on('error', () => {});
  }

  /** Of all that happened, the worst. */
  get exitCode(): ExitCode {
    return this.#exitCode;
  }

  /** A record is not as it should be, or was refused. */
  finding(): void {
    if (this.#exitCode === 0) this.#exitCode = 1;
  }

  /** Something could not be done; says so. */
  async problem(sentence: string): Promise<undefined> {
    this.#exitCode = 2;
    await this.note(`${visible(sentence)}\n`);
  }

  /** Nothing was asked for; shows what can be. */
  async misuse(help: string): Promise<void> {
    this.#exitCode = 2;
    await this.note(help);
  }

  /** The bytes of a file; the standard input can be read only once, however often it is named. */
  read(path: string): Promise<Uint8Array> {
    if (path !== STANDARD_INPUT) return bytesOf(createReadStream(path));
    this.#input ??= bytesOf(this.#stdin);
    return this.#input;
  }

  /** Writes what was asked for, at the pace of whoever reads it. */
  print(text: string): Promise<void> {
    return written(this.#stdout, text);
  }

  /** Writes what is said about it. */
  note(text: string): Promise<void> {
    return written(this.#stderr, text);
  }
}

/** Resolves on failure too: the listeners for errors have heard of it. */
function written(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
