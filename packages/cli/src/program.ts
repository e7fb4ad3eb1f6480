import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCodes } from './commands/codes.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNew } from './commands/new.ts';
import { addRedact } from './commands/redact.ts';
import { addReview } from './commands/review.ts';
import { addSchema } from './commands/schema.ts';
import { addStats } from './commands/stats.ts';
import { addValidate } from './commands/validate.ts';
import type { Session } from './session.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/**
 * The command line in Spanish; `show` takes the text of `--help` and `--version`. Parsing throws a
 * CommanderError for these and for misuse.
 */
export function createProgram(session: Session, show: (text: string) => void): Command {
  const program = new Command('ficha-leccion')
    .description(
      'Trabaja con fichas de lecciones aprendidas y notas del conocimiento guardadas como JSON.',
    )
    .usage('<orden>')
    .version(manifest.version, '-V, --version', 'Muestra la versión.')
    .helpOption('-h, --help', 'Muestra esta ayuda.')
    .helpCommand('help [orden]', 'Muestra la ayuda de una orden.')
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    });
  // Each inherits how help is written and how misuse ends.
  addValidate(program, session);
  addReview(program, session);
  addStats(program, session);
  addMigrate(program, session);
  addRedact(program, session);
  addNew(program, session);
  addSchema(program, session);
  addCodes(program, session);
  return program;
}
