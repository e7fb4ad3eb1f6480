/** The words of a text as often as they are in it: signs of lists and marks are no words. */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join('\n')
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words that `texts` has more often than `others`. */
export function missingWords(texts: readonly string[], others: readonly string[]): string[] {
  const found = countWords(others);
  return [...countWords(texts)].flatMap(([word, count]) =>
    count > (found.get(word) ?? 0) ? word : [],
  );
}

/** Every text in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
