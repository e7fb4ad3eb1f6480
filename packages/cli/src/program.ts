import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCodes } from './commands/codes.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNew } from './commands/new.ts';
import { addRedact } from './commands/redact.ts';
import { addReview } from './commands/review.ts';
import { addSchema } from './commands/schema.ts';
import { addStats } from './commands/stats.ts';
import { addValidate } from './commands/validate.ts';
import { languageNames } from './languages/language.ts';
import { optionOf } from './options.ts';
import type { Session } from './session.ts';

/**
 * The command line in the language of the session; `show` takes the text of `--help` and
 * `--version`. Parsing throws a CommanderError for these and for misuse.
 */
export function createProgram(session: Session, show: (text: string) => void): Command {
  const { titles, program: texts, options } = session.language.help;
  const titleOf: Readonly<Record<string, string>> = titles;
  const program = new Command('ficha-leccion')
    .description(texts.description)
    .usage(texts.usage)
    .version(manifest.version, '-V, --version', options.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(texts.helpCommand.flags, texts.helpCommand.description)
    // Read before the rest (`languageAskedFor`); here so that help and misuse know it.
    .addOption(optionOf(options.lang).choices(languageNames))
    .addOption(new Option(options.progress.flags, options.progress.description))
    .hook('preAction', (command) => {
      if (command.opts().progress === false) session.progress.silence();
    })
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 24,
      styleTitle: (title) => titleOf[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    });
  // Each inherits how help is written and how misuse ends.
  addValidate(program, session);
  addReview(program, session);
  addStats(program, session);
  addMigrate(program, session);
  addRedact(program, session);
  addImport(program, session);
  addExport(program, session);
  addNew(program, session);
  addSchema(program, session);
  addCodes(program, session);
  return program;
}
