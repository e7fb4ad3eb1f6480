/** What a source gives. Throws the reason of the signal, even while the source keeps waiting. */
export async function* untilAborted<Piece>(
  source: AsyncIterable<Piece> | Iterable<Piece>,
  signal: AbortSignal,
): AsyncGenerator<Piece, void> {
  signal.throwIfAborted();
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  try {
    for (;;) {
      const { done, value } = await unlessAborted(iterator.next(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    // A source that is still waiting would let nobody past before it has what it waits for.
    const closed = Promise.resolve(iterator.return?.());
    if (signal.aborted) closed.catch(() => {});
    else await closed;
  }
}

/** Listens only as long as it waits: a signal may outlive many streams. */
function unlessAborted<Value>(work: Value | PromiseLike<Value>, signal: AbortSignal) {
  return new Promise<Value>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const heard = () => signal.removeEventListener('abort', abort);
    Promise.resolve(work).then(resolve, reject).finally(heard);
  });
}
