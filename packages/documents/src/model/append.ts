/** Adds entries to a list one by one: `push(...entries)` fails on a hundred thousand of them. */
export function append<T>(list: T[], entries: Iterable<T>): void {
  for (const entry of entries) list.push(entry);
}
