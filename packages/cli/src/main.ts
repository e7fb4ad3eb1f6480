import { languageAskedFor } from './languages/language.ts';
import { run } from './run.ts';
import { Session } from './session.ts';

const args = process.argv.slice(2);
const session = new Session(process.stdin, process.stdout, process.stderr, languageAskedFor(args));

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  // Not `once`: a second press would then end it halfway through.
  process.on(signal, () => {
    session.abandon();
    process.exit(exitCode);
  });
}

await run(args, session);
// Not `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = session.exitCode;
