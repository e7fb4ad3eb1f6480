import { visible } from '@ficha-leccion/schema';
import type { Language } from '../languages/language.ts';

/** Lines with their cells one under the other; the last cell of a line is as long as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(visible));
  const widths: number[] = [];
  for (const row of shown) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  const padded = shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return padded.map((row) => `${row.join('  ').trimEnd()}\n`).join('');
}

/** So many of a total, with the words for one and for many. */
export type Part = readonly [count: number, one: string, many: string];

/** «3 registros: 2 diligenciados, 1 con hallazgos.» Parts of which there is none are left out. */
export function closingCount(
  { records }: Language['sentences'],
  total: number,
  parts: readonly Part[],
): string {
  const counted = parts.filter(([count]) => count > 0);
  const words = counted.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return words.length > 0 ? `${records(total)}: ${words.join(', ')}.\n` : `${records(total)}.\n`;
}
