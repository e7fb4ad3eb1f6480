import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Ingested, ingest } from './ingest.ts';
import { exampleLines, linesOf } from './lines.ts';
import { help, type Options, readOptions } from './options.ts';

const INTERRUPTED = 130;
const { stdout, stderr } = process;
const endOfProgress = stderr.isTTY ? '\n' : '';
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interruption.abort(new Error('Se interrumpió.')));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) stdout.write(help);
  else process.exitCode = await run(options);
} catch (error) {
  stderr.write(`${endOfProgress}${sentenceFor(error)}\n`);
  process.exitCode = interruption.signal.aborted ? INTERRUPTED : 2;
}

/** 0 when every line has one finding, 1 when that is not so. */
async function run({ file, lines, workers }: Options): Promise<number> {
  // npm changes the folder; the file was named in the one before.
  const path = file && resolve(process.env.INIT_CWD ?? '.', file);
  const ingested = await ingest(path ? linesOf(await opened(path)) : exampleLines(lines), {
    workers,
    signal: interruption.signal,
    onStart: (processIds) => stderr.write(welcome(processIds)),
    onProgress: showProgress(),
  });
  stderr.write(endOfProgress);
  stdout.write(tableOf(ingested));
  return ingested.missing + ingested.doubled === 0 ? 0 : 1;
}

/** The bytes of a file; of one whose name ends in `.gz`, those that are packed in it. */
async function opened(path: string): Promise<AsyncIterable<Uint8Array>> {
  const bytes = (await open(path)).createReadStream();
  // Its callback hears of the errors that the iteration throws as well.
  return /\.gz$/i.test(path) ? pipeline(bytes, createGunzip(), () => {}) : bytes;
}

function welcome(processIds: readonly number[]): string {
  return `Trabajadores: ${processIds.join(', ')}. Termine uno y mire qué pasa: kill -9 ${processIds[0]}\n`;
}

function formatted(number: number): string {
  return Math.round(number).toLocaleString('es-CO');
}

function showProgress() {
  const start = performance.now();
  return (validated: number) => {
    if (!stderr.isTTY) return;
    const rate = validated / ((performance.now() - start) / 1_000);
    stderr.write(`\r\x1b[K${formatted(validated)} validados, ${formatted(rate)} por segundo`);
  };
}

function tableOf({ lines, seconds, ...counts }: Ingested): string {
  const rows: readonly (readonly [string, number])[] = [
    ['Líneas', lines],
    ['Sin errores', counts.valid],
    ['Con errores', counts.invalid],
    ['Líneas sin hallazgo', counts.missing],
    ['Hallazgos de más', counts.doubled],
    ['Entregadas otra vez', counts.redelivered],
    ['Por segundo', lines / seconds],
  ];
  return rows.map(([name, n]) => `${name.padEnd(20)}${formatted(n).padStart(12)}\n`).join('');
}

function sentenceFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'El archivo no existe. Revise la ruta.';
  if (code === 'EISDIR') return 'Eso es una carpeta. Escriba la ruta de un archivo.';
  if (code?.startsWith('Z_')) return 'El archivo .gz está dañado o incompleto. Consígalo de nuevo.';
  if (code === 'EACCES') return 'No hay permiso para leer el archivo.';
  return message;
}
