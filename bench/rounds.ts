import type { Verdict } from './contenders/contender.ts';
import type { Fields } from './workloads.ts';

const ROUNDS = 11;
const WARM_UP_MS = 500;
const ROUND_MS = 60;

/**
 * Runs every lane once a round, each time starting with another one, so that whatever slows the
 * machine down for a while slows all of them. Gives each lane's rates in records a second.
 */
export function rounds(lanes: readonly (() => unknown)[], recordsInLane: number): number[][] {
  const rates: number[][] = lanes.map(() => []);
  for (const lane of lanes) repeat(lane, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < lanes.length; step++) {
      const index = (round + step) % lanes.length;
      const lane = lanes[index] as () => unknown;
      rates[index]?.push(repeat(lane, ROUND_MS) * recordsInLane);
    }
  }
  return rates;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Calls a lane for about `milliseconds`; gives calls a second. */
function repeat(lane: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    for (let batch = 0; batch < 20; batch++) lane();
    calls += 20;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (calls / elapsed) * 1000;
}

/** One pass over some records; its result keeps the work from being optimised away. */
export function counting(isValid: Verdict, records: readonly Fields[]): () => unknown {
  return () => {
    let valid = 0;
    for (const record of records) if (isValid(record)) valid++;
    return valid;
  };
}

/** One pass of `JSON.parse` alone over the same records as lines. */
export function parsing(lines: readonly string[]): () => unknown {
  return () => {
    let objects = 0;
    for (const line of lines) if (JSON.parse(line)) objects++;
    return objects;
  };
}
