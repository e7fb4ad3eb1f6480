/** What every reader of records asks of a value. */

/** A JSON object: what a record and its groups are. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How long a text is as the contract counts: in code points, not in UTF-16 code units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
