/** How long a text is as the contract counts: in code points, not in UTF-16 code units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
