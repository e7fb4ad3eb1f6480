import { type Counts, countNames } from '../account.ts';
import type { Outcome, State } from '../import-source.ts';

/** Takes what became of each file, in the order of the files: what was written is in memory no more. */
export interface ImportReport {
  add(outcome: Outcome): Promise<void>;
  end(totals: Totals): Promise<void>;
}

/** Files by what became of them, and boxes over all files. */
export interface Totals {
  readonly files: Readonly<Record<State, number>>;
  readonly counts: Counts;
}

/** Counts outcomes. */
export class Tally implements Totals {
  readonly files: Record<State, number> = {
    imported: 0,
    unchanged: 0,
    edited: 0,
    kept: 0,
    refused: 0,
    unread: 0,
    unwritten: 0,
  };
  readonly counts = { read: 0, empty: 0, doubtful: 0, missing: 0, leftoverWords: 0 };

  add({ state, counts }: Outcome): void {
    this.files[state]++;
    if (!counts) return;
    for (const name of countNames) this.counts[name] += counts[name];
  }
}
