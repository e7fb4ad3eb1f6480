import { run } from './run.ts';
import { Session } from './session.ts';

// With a listener a signal waits for the end of synchronous work, and files are written in such
// work (`output/write-whole.ts`): an interrupt leaves no half-written file behind.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const session = new Session(process.stdin, process.stdout, process.stderr);
await run(process.argv.slice(2), session);
// Not `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = session.exitCode;
