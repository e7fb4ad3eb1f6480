import type { Profile } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import type { Command } from 'commander';
import { filesOf } from '../input/files.ts';
import { readTexts } from '../input/read-records.ts';
import { type Format, formatOption, paths, profileOption } from '../options.ts';
import { closingCount } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
import { type Report, unreadableIssue } from '../report/report.ts';
import { reportsAsText } from '../report/reports-as-text.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly profile: Profile;
  readonly format: Format;
}

interface Verdict extends Report {
  readonly valid: boolean;
  readonly schemaValid: boolean;
}

const validWords: Readonly<Record<Profile, readonly [one: string, many: string]>> = {
  diligenciada: ['diligenciado', 'diligenciados'],
  borrador: ['válido como borrador', 'válidos como borrador'],
  publicable: ['publicable', 'publicables'],
};

const details = `
Cada hallazgo es una línea: archivo, casilla (JSON Pointer), código y qué hacer.
Nunca se muestra lo que dicen los registros.

Con --format json la salida es una lista, con un elemento por archivo leído:
  [{ "file": "…", "valid": false, "schemaValid": false, "issues": [
     { "code": "…", "pointer": "/…", "severity": "error", "params": {}, "message": "…" }] }]

Código de salida: 0 todo está bien; 1 hay hallazgos; 2 la orden no se entiende, o un
archivo no se puede leer. Con varios archivos vale el mayor.`;

export function addValidate(program: Command, session: Session): void {
  program
    .command('validate')
    .description('Revisa si los registros están completos y bien escritos.')
    .usage('[opciones] RUTA...')
    .argument(paths.name, paths.description)
    .addOption(profileOption())
    .addOption(formatOption())
    .addHelpText('after', details)
    .action((given: string[], options: Options) => validateAll(given, options, session));
}

async function validateAll(
  given: readonly string[],
  { profile, format }: Options,
  session: Session,
): Promise<void> {
  const verdicts: Verdict[] = [];
  for await (const read of readTexts(await filesOf(given, session), session)) {
    const file = read.file.path;
    if ('unreadable' in read) {
      const issues = [unreadableIssue(read.unreadable)];
      verdicts.push({ file, valid: false, schemaValid: false, issues });
      continue;
    }
    const { valid, schemaValid, issues } = validate(read.record, { profile });
    verdicts.push({ file, valid, schemaValid, issues });
  }
  const valid = verdicts.filter((verdict) => verdict.valid).length;
  if (valid < verdicts.length) session.finding();
  if (format === 'json') return session.print(jsonText(verdicts));
  const count = closingCount(verdicts.length, [
    [valid, ...validWords[profile]],
    [verdicts.length - valid, 'con hallazgos', 'con hallazgos'],
  ]);
  return session.print(reportsAsText(verdicts) + count);
}
