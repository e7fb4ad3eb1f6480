import { fstatSync, type Stats, statSync } from 'node:fs';

/** What the system calls the standard output. */
export const STANDARD_OUTPUT = 1;

/** What the system knows of a path; `undefined` where it leads nowhere. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The same for every name of one file; `undefined` where there is none. Pipes and devices have none:
 * what is written to them does not come back.
 */
export function identityOf(place: string | number): string | undefined {
  try {
    const options = { bigint: true } as const;
    const status = typeof place === 'number' ? fstatSync(place, options) : statSync(place, options);
    return status.isFile() ? `${status.dev}:${status.ino}` : undefined;
  } catch {
    return undefined;
  }
}
