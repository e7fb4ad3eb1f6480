import { bulleted } from './blocks.ts';
import type { ListRow, TextBlock } from './paper.ts';

/**
 * The cells beside the label of a list: one an entry, as many as the paper has at least; or all
 * entries in one, where the paper has no rows for them.
 */
export function cellsOf({ entries, rows }: ListRow): readonly (readonly TextBlock[])[] {
  if (rows < 2) return [bulleted(entries)];
  const blank = Array.from({ length: Math.max(rows - entries.length, 0) }, () => []);
  return [...entries, ...blank];
}
