import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './run.ts';

let standardInput: Promise<Uint8Array> | undefined;

/** Reads a file; `-` is the standard input, which can be read only once however often it is named. */
function read(file: string): Promise<Uint8Array> {
  if (file !== '-') return readFile(file);
  standardInput ??= buffer(process.stdin);
  return standardInput;
}

/** Writes a text, and lets a reader that has seen enough (`| head`) close the pipe. */
function write(stream: NodeJS.WriteStream, text: string): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  stream.write(text);
}

const outcome = await run(process.argv.slice(2), read);
write(process.stderr, outcome.stderr);
write(process.stdout, outcome.stdout);
// Not `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = outcome.exitCode;
