import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Typing } from '../src/document-form/typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When the form is drawn, in milliseconds after the first of keys that come at these times. */
async function drawnAfter(...keys: number[]): Promise<number[]> {
  const typing = new Typing();
  const drawn: number[] = [];
  for (let time = 0; time < 2_000; time += 50) {
    if (keys.includes(time)) typing.keyed(() => drawn.push(time));
    await vi.advanceTimersByTimeAsync(50);
  }
  return drawn;
}

test.each<[string, number[], number]>([
  ['one key is drawn a moment later', [0], 1],
  ['keys in a row are drawn once they rest', [0, 100, 250, 350], 1],
  ['two words with a rest between are drawn twice', [0, 100, 800, 900], 2],
])('%s', async (_, keys, times) => {
  expect(await drawnAfter(...keys)).toHaveLength(times);
});

test('keys that do not rest are drawn before long all the same', async () => {
  const keys = Array.from({ length: 36 }, (_, index) => index * 50);
  expect(await drawnAfter(...keys)).toHaveLength(3);
});

test('any other gesture is answered at once', async () => {
  const typing = new Typing();
  const seen = vi.fn();
  typing.keyed(seen);
  const { pause } = typing;
  typing.rested();
  await pause;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).not.toHaveBeenCalled();
});
