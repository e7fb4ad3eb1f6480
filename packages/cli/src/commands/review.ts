import { type HostConfig, patterns, review } from '@ficha-leccion/schema';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { codeTable } from '../contract/code-table.ts';
import { filesOf } from '../input/files.ts';
import { readRecords } from '../input/read-records.ts';
import { type Format, formatOption, officeMailboxOption, paths, repeatable } from '../options.ts';
import { closingCount } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
import type { Report } from '../report/report.ts';
import { reportsAsText } from '../report/reports-as-text.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly today?: string;
  readonly institutionalDomain: string[];
  readonly officeMailbox: string[];
  readonly off: string[];
  readonly format: Format;
}

const details = `
Los avisos son para que una persona vuelva a mirar: no hacen que un registro esté mal.
Los códigos están en «ficha-leccion codes». Nunca se muestra lo que dicen los registros.

Con --format json la salida es una lista, con un elemento por archivo leído:
  [{ "file": "…", "issues": [
     { "code": "…", "pointer": "/…", "severity": "advisory", "params": {}, "message": "…" }] }]

Código de salida: 0 se pudo revisar, con avisos o sin ellos; 1 un registro es de un documento
que no se conoce; 2 la orden no se entiende, o un archivo no se puede leer o no es JSON.`;

export function addReview(program: Command, session: Session): void {
  program
    .command('review')
    .description('Señala lo que conviene mirar otra vez antes de enviar o compartir.')
    .usage('[opciones] RUTA...')
    .argument(paths.name, paths.description)
    .addOption(
      new Option('--today <AAAA-MM-DD>', 'La fecha que se toma por hoy.').argParser(civilDate),
    )
    .addOption(
      repeatable(
        '--institutional-domain <dominio>',
        'Un dominio de los correos institucionales. Se puede repetir.',
      ),
    )
    .addOption(officeMailboxOption())
    .addOption(
      repeatable('--off <código>', 'Un aviso que no se quiere. Se puede repetir.', advisory),
    )
    .addOption(formatOption())
    .addHelpText('after', details)
    .action((given: string[], options: Options) => reviewAll(given, options, session));
}

async function reviewAll(
  given: readonly string[],
  { today, institutionalDomain, officeMailbox, off, format }: Options,
  session: Session,
): Promise<void> {
  const config: HostConfig = {
    // Without a domain the check of addresses stays off: every address would be of none.
    ...(institutionalDomain.length > 0 && { institutionalDomains: institutionalDomain }),
    officeMailboxes: officeMailbox,
    off,
  };
  const reports: Report[] = [];
  for await (const { file, record } of readRecords(await filesOf(given, session), session)) {
    const issues = review(record, { config, ...(today !== undefined && { today }) });
    if (issues.some(({ severity }) => severity === 'error')) session.finding();
    reports.push({ file: file.path, issues });
  }
  if (format === 'json') return session.print(jsonText(reports));
  const withIssues = reports.filter(({ issues }) => issues.length > 0).length;
  const count = closingCount(reports.length, [
    [reports.length - withIssues, 'sin avisos', 'sin avisos'],
    [withIssues, 'con avisos', 'con avisos'],
  ]);
  return session.print(reportsAsText(reports) + count);
}

function civilDate(value: string): string {
  if (new RegExp(patterns.civilDate.source, 'u').test(value)) return value;
  throw new InvalidArgumentError('not a civil date');
}

/** A mistyped code would silently leave its advisory on. */
function advisory(value: string): void {
  const known = codeTable().some(({ code, severity }) => code === value && severity === 'advisory');
  if (!known) throw new InvalidArgumentError('not an advisory');
}
