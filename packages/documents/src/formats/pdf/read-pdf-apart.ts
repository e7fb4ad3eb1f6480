import type { ChildProcess } from 'node:child_process';
import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { Answer, Outcome, Task } from './pdf-process.ts';

/** Megabytes that a process may keep in memory; an honest ficha takes a third of it. */
const execArgv = ['--max-old-space-size=96', '--max-semi-space-size=8'];

/** A process says itself that its time is over, unless it cannot. */
const GRACE_MILLISECONDS = 1_000;

/** Starting one takes a quarter of a second: it stays for the next file. */
let idle: ChildProcess | undefined;

/**
 * Reads a PDF where it can do no harm: in Node in a process of its own, which is ended when it takes
 * too much memory or time (a thread that asks for too much at once takes the whole process with it).
 * In a browser, which bounds its pages itself, on the page's own thread.
 */
export async function readPdfApart(bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  const reader = idle?.connected ? idle : await newReader();
  if (!reader) return (await import('./read-pdf.ts')).readPdf(bytes, limits);
  idle = undefined;
  const outcome = await outcomeOf(reader, { bytes, limits });
  if ('source' in outcome) {
    keep(reader);
    return outcome.source;
  }
  // What took too long may go on taking.
  if (outcome.code === 'archivo-muy-grande') reader.kill('SIGKILL');
  else keep(reader);
  throw new DocumentError(outcome.code);
}

/** A process that has begun; `undefined` where there are none, or where its file is not at its place. */
async function newReader(): Promise<ChildProcess | undefined> {
  const processes = globalThis.process?.getBuiltinModule?.('node:child_process');
  if (!processes) return undefined;
  // Beside this file and in the same language; not written as bundlers for browsers look for it.
  const here = import.meta.url;
  const file = new URL(`./pdf-process.${here.endsWith('.ts') ? 'ts' : 'js'}`, here);
  const reader = processes.fork(file, {
    execArgv,
    env: { ...process.env, NODE_OPTIONS: '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Unheard, an error would end the program; whoever waits is told by the exit, or the time.
  reader.on('error', () => reader.emit('exit'));
  return (await answerOf(reader)) === 'begun' ? reader : undefined;
}

async function outcomeOf(reader: ChildProcess, task: Task): Promise<Outcome> {
  reader.ref();
  reader.channel?.ref();
  const answer = answerOf(reader, task.limits.milliseconds + GRACE_MILLISECONDS);
  // Whether it is gone, the answer says.
  reader.send(task, () => {});
  const given = await answer;
  if (given === 'late') return { code: 'archivo-muy-grande' };
  return given === 'gone' || given === 'begun' ? { code: 'archivo-peligroso' } : given;
}

/** Nobody waits for it now, so that the program may end; it ends with it. */
function keep(reader: ChildProcess): void {
  if (idle || !reader.connected) return void reader.kill('SIGKILL');
  idle = reader;
  reader.unref();
  reader.channel?.unref();
}

function answerOf(reader: ChildProcess, milliseconds = 60_000): Promise<Answer | 'late' | 'gone'> {
  return new Promise((resolve) => {
    const done = (answer: Answer | 'late' | 'gone') => {
      clearTimeout(timer);
      reader.off('message', done).off('exit', gone);
      resolve(answer);
    };
    const gone = () => done('gone');
    const timer = setTimeout(() => done('late'), milliseconds);
    reader.on('message', done).on('exit', gone);
  });
}
