import { migrate } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { paths } from '../options.ts';
import type { DestinationOptions } from '../output/destination.ts';
import type { Session } from '../session.ts';
import {
  type Transformed,
  transformAll,
  transformationDetails,
  withDestination,
} from './transformation.ts';

interface Options extends DestinationOptions {
  readonly to: string;
}

const details = `${transformationDetails}

No se inventa nada: lo que la otra versión pide y esta no tiene queda sin llenar, y lo que la
otra versión no tiene se pierde y se dice.

Código de salida: 0 todos pasaron; 1 alguno no se pudo pasar; 2 la orden no se entiende, o un
archivo no se puede leer o escribir, o no es JSON.`;

export function addMigrate(program: Command, session: Session): void {
  const command = program
    .command('migrate')
    .description('Pasa registros a otra versión de su documento.')
    .usage('[opciones] --to VERSIÓN RUTA...')
    .argument(paths.name, paths.description)
    .requiredOption(
      '--to <versión>',
      'La versión a la que se pasan. Las hay en «ficha-leccion schema».',
    )
    .addHelpText('after', details);
  withDestination(command).action((given: string[], { to, ...options }: Options) =>
    transformAll(given, options, session, (record) => migrated(record, to), [
      `en la versión ${to}`,
      `en la versión ${to}`,
    ]),
  );
}

function migrated(record: unknown, to: string): Transformed {
  const result = migrate(record, { to });
  if (result.ok) {
    const changes = result.changes.map(({ from, to, step }) => ['pasa', `${from} → ${to}`, step]);
    const lost = result.lost.map(({ pointer, step }) => ['se pierde', pointer, step]);
    return { record: result.record, rows: [...changes, ...lost] };
  }
  const versions = result.available.join(', ');
  const hint = versions === '' ? '' : ` Versiones que hay: ${versions}.`;
  const rows = result.issues.map(({ pointer, code, message }) => [
    pointer || '(registro)',
    code,
    message + hint,
  ]);
  return { rows };
}
