import type { Audience } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { type ExportAllOptions, exportAll } from '../export/export-all.ts';
import { type ExportFormat, exportFormats, isPaper } from '../export/formats.ts';
import { audiences, optionOf, repeatable, withPaths } from '../options.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

interface Options extends ExportAllOptions {
  readonly format: ExportFormat;
  readonly audience: Audience;
}

export function addExport(program: Command, session: Session): void {
  const { help, sentences } = session.language;
  const { options, export: texts } = help.documents;
  const say = sentences.documents;
  withPaths(program.command('export').description(texts.description), help)
    .usage(help.usage(texts.usage))
    .addOption(
      optionOf(options.exportFormat(exportFormats.join(', ')))
        .choices(exportFormats)
        .makeOptionMandatory(),
    )
    .addOption(optionOf(options.exportTo))
    .addOption(optionOf(options.edition))
    .addOption(optionOf(options.audience).choices(audiences).default('area'))
    .addOption(repeatable(help.options.officeMailbox))
    .addOption(optionOf(options.delimiter).choices([',', ';']))
    .addOption(optionOf(options.bom))
    .addOption(optionOf(options.exportQuiet))
    .addHelpText('after', reflowed(texts.details, session.textWidth))
    .action((given: string[], chosen: Options) => {
      const { format, edition, delimiter, bom } = chosen;
      if (edition !== undefined && !isPaper(format)) return session.problem(say.noEdition);
      const ofCsv = delimiter === undefined ? bom && '--bom' : '--delimiter';
      if (ofCsv && format !== 'csv') return session.problem(say.onlyForCsv(ofCsv));
      return exportAll(given, chosen, session);
    });
}
