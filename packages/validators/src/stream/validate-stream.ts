import { Flattened } from './flattened.ts';
import type { LineFinding, LineVerdict, StreamOptions } from './line-finding.ts';
import { lineValidator } from './line-validator.ts';
import { untilAborted } from './until-aborted.ts';

type Source = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Validates a stream of records, one in each line, as JSON: bytes of UTF-8 or text, in pieces that
 * may end anywhere. One finding for each line that is not blank, in order. Nothing is read until it
 * is asked for, and no more is held than a piece and a line.
 *
 * A line that holds no record is a finding with a code of `textCodes`, and the next one is read. It
 * throws what the source throws, and the reason of `signal` once that is aborted.
 */
export function validateStream(
  source: Source,
  options?: StreamOptions & { readonly verdictOnly?: false },
): AsyncGenerator<LineFinding, void>;
export function validateStream(
  source: Source,
  options: StreamOptions,
): AsyncGenerator<LineVerdict, void>;
export function validateStream(
  source: Source,
  options: StreamOptions = {},
): AsyncGenerator<LineVerdict, void> {
  return new Flattened(batches(source, options), options.signal);
}

/** The findings on each piece of the source. */
async function* batches(
  source: Source,
  options: StreamOptions,
): AsyncGenerator<Iterable<LineVerdict>, void> {
  const { signal } = options;
  const lines = lineValidator(options);
  for await (const piece of signal ? untilAborted(source, signal) : source) {
    yield lines.push(piece);
    signal?.throwIfAborted();
    if (lines.isOver) return;
  }
  yield lines.end();
}
