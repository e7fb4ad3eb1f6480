import { civilToday } from '@ficha-leccion/schema';
import { type Command, InvalidArgumentError } from 'commander';
import { type ImportAllOptions, importAll } from '../import/import-all.ts';
import { isReportName } from '../import/report/open-reports.ts';
import { civilDate, optionOf, repeatable, threadCount } from '../options.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

/** Where the documents are from. */
const TIME_ZONE = 'America/Bogota';

type Options = Omit<ImportAllOptions, 'today'> & { readonly today?: string };

export function addImport(program: Command, session: Session): void {
  const { help } = session.language;
  const { paths, options, import: texts } = help.documents;
  program
    .command('import')
    .description(texts.description)
    .usage(help.usage(`--out ${help.documents.folder} ${paths.name}...`))
    .argument(`<${paths.name}...>`, paths.description)
    .addOption(optionOf(options.importTo).makeOptionMandatory())
    .addOption(repeatable(options.report, reportName))
    .addOption(optionOf(options.importWorkers).argParser(threadCount))
    .addOption(optionOf(options.importDate).argParser(civilDate))
    .addOption(optionOf(options.again))
    .addOption(optionOf(options.force))
    .addOption(optionOf(options.quiet))
    .addHelpText('after', reflowed(texts.details, session.textWidth))
    .action((given: string[], { today = civilToday(TIME_ZONE), ...chosen }: Options) =>
      importAll(given, { ...chosen, today }, session),
    );
}

function reportName(value: string): void {
  if (!isReportName(value)) throw new InvalidArgumentError('not the name of a report');
}
