import type { FormContender } from './contenders.ts';
import type { Measures } from './measure.ts';

/** A ratio to be kept: ours to native inputs, or to the best library. */
export interface Goal {
  readonly what: string;
  readonly ratio: number;
  /** The same of native inputs by hand: what a form costs that has no library at all. */
  readonly native: number;
  readonly atMost: number;
}

/** What the form of the paper's own fields means to be, in one run. */
export function goals(
  contenders: readonly FormContender[],
  measures: readonly Measures[],
  slowdown: number,
): Goal[] {
  const of = (name: string) => measures[contenders.findIndex((each) => each.name === name)];
  const ours = of('ours, version 1');
  const native = of('native inputs, by hand');
  const peers = measures.filter((_, at) => contenders[at]?.isPeer);
  const toNative = (what: string, key: keyof Measures, atMost: number) => ({
    what: `${what} ÷ native`,
    ratio: (ours?.[key] ?? 0) / (native?.[key] ?? 1),
    native: 1,
    atMost,
  });
  const toBest = (what: string, key: keyof Measures, atMost: number) => {
    const best = Math.min(...peers.map((peer) => peer[key]));
    return {
      what: `${what} ÷ best library`,
      ratio: (ours?.[key] ?? 0) / best,
      native: (native?.[key] ?? 0) / best,
      atMost,
    };
  };
  return [
    toNative('form in DOM', 'inDom', slowdown > 1 ? 1.5 : 1.3),
    toNative('the same by the clock', 'untilInDom', slowdown > 1 ? 1.5 : 1.3),
    toBest('form in DOM', 'inDom', 0.5),
    toBest('the same by the clock', 'untilInDom', 0.5),
    toBest('prefill', 'prefill', 0.5),
    toBest('show all errors', 'showErrors', 0.5),
    toBest('script for 200 keys', 'keys', 0.3),
    toNative('heap', 'heap', 1.4),
  ];
}
