import { CommanderError } from 'commander';
import { usageProblem } from './problems.ts';
import { createProgram } from './program.ts';
import { OutputEnded, type Session } from './session.ts';

/** The whole command, from its arguments to its end; `session.exitCode` says which. */
export async function run(args: readonly string[], session: Session): Promise<void> {
  let shown = '';
  const program = createProgram(session, (help) => {
    shown += help;
  });
  try {
    await program.parseAsync(args, { from: 'user' }).catch(async (error: unknown) => {
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode === 0) return session.print(shown);
      const { misuse } = session.language.sentences;
      const [word, asked = ''] = program.args;
      // Commander answers it with the whole help, and no word on why.
      if (word === 'help') return session.problem(misuse['commander.unknownCommand'](asked));
      if (shown !== '') return session.misuse(shown);
      const named = program.commands.find((command) => args.includes(command.name()))?.name();
      return session.problem(usageProblem(session.language, error, named));
    });
  } catch (error) {
    if (!(error instanceof OutputEnded)) throw error;
  } finally {
    session.progress.end();
  }
}
