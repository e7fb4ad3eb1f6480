import { visible } from '@ficha-leccion/schema';
import type { Language } from '../languages/language.ts';
import { wrapped } from './wrapped.ts';

/** Of what goes on below. */
const INDENT = '    ';

/** One long path shall not push everything else off the screen: what is longer stands out instead. */
const WIDEST = 60;

/**
 * Lines with their cells one under the other; the last cell of a line is as long as it is, or goes
 * on below where the line would be longer than `width`.
 */
export function inColumns(rows: readonly (readonly string[])[], width = Infinity): string {
  const shown = rows.map((row) => row.map(visible));
  const widths: number[] = [];
  for (const row of shown) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      if (cell.length <= WIDEST) widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  return shown
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
    .map((row) => `${folded(row, width)}\n`)
    .join('');
}

/** What a row says last goes into lines of its own where it has no room beside the others. */
function folded(row: readonly string[], width: number): string {
  const line = row.join('  ').trimEnd();
  if (line.length <= width || row.length < 2) return line;
  const text = wrapped(row.at(-1)?.trimEnd() ?? '', width, INDENT);
  return `${row.slice(0, -1).join('  ').trimEnd()}\n${INDENT}${text}`;
}

/** So many of a total, with the words for one and for many. */
export type Part = readonly [count: number, one: string, many: string];

/**
 * «3 registros: 2 diligenciados, 1 con hallazgos.» Parts of which there is none are left out.
 * Problems were said when they came, far above by now: the end says that there were some.
 */
export function closingCount(
  { records, notAllRead }: Language['sentences'],
  total: number,
  parts: readonly Part[],
  problems = 0,
): string {
  const counted = parts.filter(([count]) => count > 0);
  const words = counted.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  const count = words.length > 0 ? `${records(total)}: ${words.join(', ')}.` : `${records(total)}.`;
  return problems > 0 ? `${count} ${notAllRead(problems)}\n` : `${count}\n`;
}
