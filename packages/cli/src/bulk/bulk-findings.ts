import { availableParallelism } from 'node:os';
import { untilAborted } from '@ficha-leccion/validators/stream';
import type { BulkBatch, CheckOptions } from './batch.ts';
import { checkedHere } from './checked-here.ts';
import { checkedInThreads } from './checked-in-threads.ts';
import { unzipped } from './unzipped.ts';

export type { BulkBatch, BulkFinding } from './batch.ts';
export { WorkerEnded } from './checked-in-threads.ts';

export interface BulkOptions extends CheckOptions {
  /** Threads that validate; as many as there are cores but one by default. 1 is this thread. */
  readonly workers?: number;
  /** Ends the work; what it gives as its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Bytes read of the source, packed if they are, and lines that were given. */
  readonly onProgress?: (bytesRead: number, lines: number) => void;
}

/**
 * Validates one record a line, in the order of the lines: bytes of UTF-8, or of a gzip of it. It
 * holds a few blocks of a megabyte (or of one line, if that is longer), whatever the source's size.
 *
 * Throws what the source throws, and errors like zlib's (code `Z_BUF_ERROR` for a gzip that was cut
 * off, `Z_DATA_ERROR` for a damaged one), after the findings on the whole lines that came before;
 * the reason of `signal`; a `WorkerEnded`.
 */
export async function* bulkFindings(
  source: AsyncIterable<Uint8Array>,
  options: BulkOptions,
): AsyncGenerator<BulkBatch, void> {
  const { workers = defaultWorkers(), signal, onProgress, ...checkOptions } = options;
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of signal ? untilAborted(source, signal) : source) {
      bytesRead += piece.length;
      yield piece;
    }
  }
  const bytes = unzipped(counted());
  const batches =
    workers > 1 ? checkedInThreads(bytes, checkOptions, workers) : checkedHere(bytes, checkOptions);
  let lines = 0;
  for await (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
    lines += batch.lines;
    onProgress?.(bytesRead, lines);
  }
}

/** One core is left to whoever asks. */
export function defaultWorkers(): number {
  return Math.max(1, availableParallelism() - 1);
}
