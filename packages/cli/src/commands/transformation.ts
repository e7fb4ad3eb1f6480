import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { filesOf, STANDARD_INPUT } from '../input/files.ts';
import { readRecords } from '../input/read-records.ts';
import { type DestinationOptions, destination } from '../output/destination.ts';
import { closingCount, inColumns } from '../report/columns.ts';
import type { Session } from '../session.ts';

/** What became of a record. The rows are said of it, after the name of its file. */
export interface Transformed {
  /** Absent where the record was refused; the rows say why. */
  readonly record?: unknown;
  readonly rows: readonly (readonly string[])[];
}

/** How the help of each such command ends. */
export const transformationDetails = `
Con un solo archivo la salida es JSON; con varios, o con una carpeta, una línea por registro
(NDJSON). Con --out cada registro va a un archivo del mismo nombre, que se escribe entero o
no se escribe. Un archivo de entrada solo se reemplaza con --in-place.

Lo que se hizo se cuenta en la salida de errores: archivo y casilla (JSON Pointer), nunca lo
que dicen los registros.`;

/** Adds the options that say where records go. */
export function withDestination(command: Command): Command {
  return command
    .addOption(new Option('--out <carpeta>', 'Escribe archivos del mismo nombre en esta carpeta.'))
    .addOption(new Option('--in-place', 'Reemplaza los archivos de entrada.').conflicts(['out']));
}

/** Makes a record of each that is given; `done` is what is said of one and of many, for the count. */
export async function transformAll(
  given: readonly string[],
  options: DestinationOptions,
  session: Session,
  transform: (record: unknown) => Transformed,
  done: readonly [one: string, many: string],
): Promise<void> {
  const files = await filesOf(given, session);
  const isOne = given.length === 1 && (await isSingle(given[0] as string));
  const deliver = destination(options, files, isOne, session);
  let read = 0;
  let made = 0;
  let refused = 0;
  for await (const { file, record } of readRecords(files, session)) {
    read++;
    const { record: result, rows } = transform(record);
    if (result === undefined) {
      refused++;
      session.finding();
    } else if (await deliver(file, result)) {
      made++;
    } else {
      // Of a record that did not arrive nothing was moved or left out.
      continue;
    }
    await session.note(inColumns(rows.map((row) => [file.path, ...row])));
  }
  await session.note(
    closingCount(read, [
      [made, ...done],
      [refused, 'con hallazgos', 'con hallazgos'],
      [read - made - refused, 'sin escribir', 'sin escribir'],
    ]),
  );
}

/** A folder may hold any number of files, so its records are always printed in a line each. */
async function isSingle(path: string): Promise<boolean> {
  const status = path === STANDARD_INPUT ? undefined : await stat(path).catch(() => undefined);
  return !status?.isDirectory();
}
