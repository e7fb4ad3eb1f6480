import { type Audience, type HostConfig, type Removal, redact } from '@ficha-leccion/schema';
import { type Command, Option } from 'commander';
import { officeMailboxOption, paths } from '../options.ts';
import type { DestinationOptions } from '../output/destination.ts';
import type { Session } from '../session.ts';
import {
  type Transformed,
  transformAll,
  transformationDetails,
  withDestination,
} from './transformation.ts';

interface Options extends DestinationOptions {
  readonly audience: Audience;
  readonly officeMailbox: string[];
}

const isAudience: Record<Audience, true> = {
  area: true,
  entidad: true,
  otrasEntidades: true,
  publico: true,
};

const details = `${transformationDetails}

Los nombres de personas dentro de un relato se quedan: solo quien lee los reconoce.

Código de salida: 0 todos se pueden compartir; 1 alguno no está autorizado o no se conoce su
documento, y de ese no sale nada; 2 la orden no se entiende, o un archivo no se puede leer o
escribir, o no es JSON.`;

export function addRedact(program: Command, session: Session): void {
  const command = program
    .command('redact')
    .description('Saca copias sin lo que sus lectores no pueden ver.')
    .usage('[opciones] --audience LECTORES RUTA...')
    .argument(paths.name, paths.description)
    .addOption(
      new Option('--audience <lectores>', 'area, entidad, otrasEntidades o publico.')
        .choices(Object.keys(isAudience))
        .makeOptionMandatory(),
    )
    .addOption(officeMailboxOption())
    .addHelpText('after', details);
  withDestination(command).action((given: string[], options: Options) => {
    const { audience, officeMailbox, ...where } = options;
    const config: HostConfig = { officeMailboxes: officeMailbox };
    return transformAll(given, where, session, (record) => redacted(record, audience, config), [
      `para ${audience}`,
      `para ${audience}`,
    ]);
  });
}

function redacted(record: unknown, audience: Audience, config: HostConfig): Transformed {
  const result = redact(record, { audience, config });
  if (!result.ok) return { rows: [['(registro)', result.code, result.message]] };
  return { record: result.record, rows: result.removed.map(removalRow) };
}

/** Positions in a text count from 0, in code points; `end` is the one after. */
function removalRow({ pointer, kind, start, end }: Removal): string[] {
  const place = start === undefined ? [] : [`${start}–${end}`];
  return ['se retira', pointer || '(registro)', kind, ...place];
}
