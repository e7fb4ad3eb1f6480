import type { FormContender } from './contenders.ts';
import type { Measures } from './measure.ts';

/** A ratio to be kept: ours to native inputs, or to the best library. */
export interface Goal {
  readonly what: string;
  readonly ratio: number;
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
  const toNative = (key: keyof Measures) => (ours?.[key] ?? 0) / (native?.[key] ?? 1);
  const toBest = (key: keyof Measures) =>
    (ours?.[key] ?? 0) / Math.min(...peers.map((peer) => peer[key]));
  return [
    { what: 'form in DOM ÷ native', ratio: toNative('inDom'), atMost: slowdown > 1 ? 1.5 : 1.3 },
    { what: 'form in DOM ÷ best library', ratio: toBest('inDom'), atMost: 0.5 },
    { what: 'prefill ÷ best library', ratio: toBest('prefill'), atMost: 0.5 },
    { what: 'show all errors ÷ best library', ratio: toBest('showErrors'), atMost: 0.5 },
    { what: 'script for 200 keys ÷ best library', ratio: toBest('keys'), atMost: 0.3 },
    { what: 'heap ÷ native', ratio: toNative('heap'), atMost: 1.4 },
  ];
}
