/** Shorter texts differ too easily in a letter that matters. */
export const SHORTEST = 16;

/** One slip in so many characters. */
const SLIP = 14;

/** Whether two long folded texts differ by no more than a few slips of the keyboard. */
export function isSimilar(written: string, wording: string): boolean {
  const allowed = Math.floor(wording.length / SLIP);
  if (wording.length < SHORTEST || Math.abs(written.length - wording.length) > allowed)
    return false;
  return distance(written, wording, allowed) <= allowed;
}

/** Levenshtein's distance, given up once it is over the limit. */
function distance(one: string, other: string, limit: number): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[other.length] ?? limit + 1;
}
