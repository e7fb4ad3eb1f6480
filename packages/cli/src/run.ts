import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { usageProblem } from './sentences.ts';
import type { Session } from './session.ts';

/** The whole command, from its arguments to its end; `session.exitCode` says which. */
export async function run(args: readonly string[], session: Session): Promise<void> {
  let shown = '';
  const program = createProgram(session, (help) => {
    shown += help;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return session.print(shown);
    if (shown !== '') return session.misuse(shown);
    const named = program.commands.find((command) => command.name() === args[0])?.name();
    await session.problem(usageProblem(error, named));
  }
}
