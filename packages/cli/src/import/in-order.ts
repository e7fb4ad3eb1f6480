/** The results of a work on each item in the order of the items, with so many in work at once. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const inWork: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // It may fail before anybody waits for it.
    result.catch(() => {});
    inWork.push(result);
    if (inWork.length < atOnce) continue;
    const first = inWork.shift();
    if (first) yield await first;
  }
  for (const result of inWork) yield await result;
}
