import type { ErrorObject } from 'ajv/dist/2020.js';
import { keywordOf } from './findings.ts';
import type { Contract } from './readers.ts';

/** Counts what a run came across, so that a generator gone blind is seen. */
export class Tally {
  readonly valid = new Map<string, number>();
  /** How often a keyword was the only one that failed. */
  readonly alone = new Map<string, number>();

  count({ profile }: Contract, errors: readonly ErrorObject[]): void {
    const [error, another] = errors;
    if (!error) add(this.valid, profile);
    else if (!another) add(this.alone, keywordOf(error));
  }

  toString(runs: number): string {
    const shares = [...this.valid].map(
      ([profile, count]) => `${profile} ${Math.round((100 * count) / runs)} %`,
    );
    const alone = [...this.alone].toSorted(([a], [b]) => a.localeCompare(b));
    return `valid: ${shares.join(', ')}\nfailed alone: ${alone.map((pair) => pair.join(' ')).join(', ')}`;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
