import { type Profile, review } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import type { Command } from 'commander';
import { filesOf } from '../input/files.ts';
import { readRecords } from '../input/read-records.ts';
import { type Format, formatOption, paths, profileOption } from '../options.ts';
import { jsonText } from '../report/json-text.ts';
import type { Session } from '../session.ts';
import { entryOf, Tally } from '../stats/statistics.ts';
import { statisticsAsText } from '../stats/statistics-as-text.ts';

interface Options {
  readonly profile: Profile;
  readonly format: Format;
}

const details = `
Por cada documento y versión: en cuántos registros está llena cada casilla, y los hallazgos
más frecuentes, errores y avisos. Nunca se muestra lo que dicen los registros.

Con --format json la salida es una lista, con un elemento por documento y versión:
  [{ "document": "…", "version": "…", "records": 1, "valid": 1,
     "boxes": [{ "pointer": "/…", "label": "…", "filled": 1 }],
     "findings": [{ "code": "…", "severity": "…", "pointer": "/…", "records": 1, "total": 1 }] }]

Código de salida: 0 se contaron todos, con hallazgos o sin ellos; 2 la orden no se entiende, o
un archivo no se puede leer o no es JSON.`;

export function addStats(program: Command, session: Session): void {
  program
    .command('stats')
    .description('Cuenta qué casillas están llenas y qué hallazgos son los más frecuentes.')
    .usage('[opciones] RUTA...')
    .argument(paths.name, paths.description)
    .addOption(profileOption())
    .addOption(formatOption())
    .addHelpText('after', details)
    .action((given: string[], options: Options) => countAll(given, options, session));
}

async function countAll(
  given: readonly string[],
  { profile, format }: Options,
  session: Session,
): Promise<void> {
  const tallies = new Map<ReturnType<typeof entryOf>, Tally>();
  for await (const { record } of readRecords(await filesOf(given, session), session)) {
    const entry = entryOf(record);
    const verdict = validate(record, { profile });
    const tally = tallies.get(entry) ?? new Tally(entry);
    tallies.set(entry, tally);
    // Of a document that is not known `review` would only repeat what the validators say.
    const advisories = entry ? review(record) : [];
    tally.add(record, verdict.valid, [...verdict.issues, ...advisories]);
  }
  const statistics = [...tallies.values()].map((tally) => tally.result());
  if (format === 'json') return session.print(jsonText(statistics));
  return session.print(statistics.map(statisticsAsText).join('\n') || '0 registros.\n');
}
