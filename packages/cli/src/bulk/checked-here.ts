import { type BulkBatch, batchOf, type CheckOptions, validatorFor } from './batch.ts';

/** Checks in this thread: what can be said of a piece is said before the next one is asked for. */
export async function* checkedHere(
  source: AsyncIterable<Uint8Array>,
  options: CheckOptions,
): AsyncGenerator<BulkBatch, void> {
  const validator = validatorFor(options);
  for await (const piece of source) {
    yield batchOf(validator, validator.push(piece));
    if (validator.isOver) return;
  }
  yield batchOf(validator, validator.end());
}
