import { describe, expect, it, test } from 'vitest';
import { validateStream } from '../../src/stream/index.ts';
import { complete } from '../sample.ts';

const line = `${JSON.stringify(complete)}\n`;

/** A source that tells how often it was asked and whether it was let go; it may stop answering. */
function source(pieces: readonly string[], isLeftWaiting = false) {
  const seen = { asked: 0, isClosed: false };
  const iterator: AsyncIterator<string> = {
    async next() {
      const value = pieces[seen.asked++];
      if (value !== undefined) return { done: false, value };
      if (isLeftWaiting) await new Promise(() => {});
      return { done: true, value: undefined };
    },
    async return() {
      seen.isClosed = true;
      return { done: true, value: undefined };
    },
  };
  return { seen, [Symbol.asyncIterator]: () => iterator };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('validateStream', () => {
  test.each([
    ['an array', [line, '[\n']],
    ['an asynchronous source', source([line, '[\n'])],
    ['a web stream', new Blob([line, '[\n']).stream()],
  ])('reads %s', async (_, input) => {
    const found = await all(validateStream(input as Iterable<string>));
    expect(found.map(({ line, valid }) => [line, valid])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('gives verdicts where those are wanted, and says what it could not read', async () => {
    const found = await all(
      validateStream([line, '{}\n', '['], { verdictOnly: true, records: true }),
    );
    expect(found).toEqual([
      { line: 1, valid: true },
      { line: 2, valid: false },
      { line: 3, valid: false, issues: [expect.objectContaining({ code: 'json-ilegible' })] },
    ]);
  });

  it('asks for a piece when the findings on the one before are read', async () => {
    const input = source([line + line, line, line]);
    const found = validateStream(input);
    expect(input.seen.asked).toBe(0);
    const asked: number[] = [];
    for await (const _ of found) asked.push(input.seen.asked);
    expect(asked).toEqual([1, 1, 2, 3]);
  });

  it('lets its source go when it is left', async () => {
    const input = source([line, line]);
    for await (const _ of validateStream(input)) break;
    expect(input.seen).toEqual({ asked: 1, isClosed: true });
  });

  it('lets its source go when that is in UTF-16', async () => {
    const input = source(['{\0"\0', line]);
    expect(await all(validateStream(input))).toHaveLength(1);
    expect(input.seen).toEqual({ asked: 1, isClosed: true });
  });

  it('throws what its source throws, after the findings before', async () => {
    const lost = new Error('connection lost');
    async function* broken() {
      yield `${line}{"a"`;
      throw lost;
    }
    const found = validateStream(broken());
    expect((await found.next()).value).toMatchObject({ line: 1, valid: true });
    await expect(found.next()).rejects.toBe(lost);
  });
});

describe('an aborted signal', () => {
  const reason = new Error('enough');

  it('stops before the first piece', async () => {
    const input = source([line]);
    const found = validateStream(input, { signal: AbortSignal.abort(reason) });
    await expect(found.next()).rejects.toBe(reason);
    expect(input.seen.asked).toBe(0);
  });

  it('stops between two lines of a piece', async () => {
    const input = source([line + line]);
    const abort = new AbortController();
    const found = validateStream(input, { signal: abort.signal });
    await found.next();
    abort.abort(reason);
    await expect(found.next()).rejects.toBe(reason);
    expect(input.seen.isClosed).toBe(true);
  });

  it('stops waiting for a source that does not answer', async () => {
    const input = source([line], true);
    const abort = new AbortController();
    const found = validateStream(input, { signal: abort.signal });
    await found.next();
    const next = found.next();
    abort.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(input.seen.isClosed).toBe(true);
  });
});
