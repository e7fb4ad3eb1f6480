import { languageAskedFor } from './languages/language.ts';
import { run } from './run.ts';
import { Session } from './session.ts';

const args = process.argv.slice(2);
const session = new Session(process.stdin, process.stdout, process.stderr, languageAskedFor(args));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Not `once`: a second press would then end it halfway through.
  process.on(signal, () => {
    session.abandon();
    // It ends as any program that is interrupted, of which a shell makes 130 or 143. `process.exit`
    // would wait for what is being read, and without end for a pipe into which nobody writes.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

await run(args, session);
// Not `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = session.exitCode;
