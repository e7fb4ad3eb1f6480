import { parseArgs } from 'node:util';

export const help = `Valida un NDJSON, un registro por línea, con varios procesos y NATS JetStream.

  npm start -w examples/bulk-ingest -- [ARCHIVO] [opciones]

  ARCHIVO          .ndjson o .ndjson.gz; sin él se validan registros de ejemplo
  --lines N        cuántos registros de ejemplo (100000)
  --workers N      cuántos trabajadores (3)
  --help           muestra esta ayuda
`;

export interface Options {
  readonly file: string | undefined;
  readonly lines: number;
  readonly workers: number;
  readonly help: boolean;
}

/** Reads the arguments; throws a TypeError with a sentence for people. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (others.length > 0) throw new TypeError('Escriba un solo archivo.');
  if (file !== undefined && values.lines !== undefined) {
    throw new TypeError('--lines es para los registros de ejemplo: quítelo, o quite el archivo.');
  }
  return {
    file,
    lines: wholeNumber('--lines', values.lines ?? '100000', 100_000_000),
    workers: wholeNumber('--workers', values.workers, 64),
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lines: { type: 'string' },
        workers: { type: 'string', default: '3' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new TypeError('Las opciones son --lines N, --workers N y --help.');
  }
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^[0-9]+$/.test(text) && number >= 1 && number <= most) return number;
  throw new TypeError(`${option} debe ser un número entre 1 y ${most}.`);
}
