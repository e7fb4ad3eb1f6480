import type { Span } from './span.ts';

/** A run of digits, and what stands between it and the next one if a telephone may go on there. */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** Blanks, dots, dashes and parentheses; `undefined` where a telephone ends. */
  gap: string | undefined;
}

const runOfDigits = /[0-9]+/g;
/** One line only: figures below one another are a table. */
const gapInside = /^[\p{Zs}\t.()\u2010-\u2015\u2212-]{1,4}$/u;
const longestGap = 4;
/** `00` and the fifteen digits of E.164. */
const mostDigits = 17;
const fewestDigits = 7;

export function digitGroupsIn(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const { 0: digits, index: start } of text.matchAll(runOfDigits)) {
    const last = groups.at(-1);
    if (last) last.gap = gapBetween(text, last.end, start);
    groups.push({ start, end: start + digits.length, digits, gap: undefined });
  }
  return groups;
}

function gapBetween(text: string, end: number, start: number): string | undefined {
  if (start - end > longestGap) return undefined;
  const gap = text.slice(end, start);
  return gapInside.test(gap) ? gap : undefined;
}

/** The groups that may make one number, the most of them first. */
export function windowsFrom(
  groups: readonly DigitGroup[],
  index: number,
  most: number,
): DigitGroup[][] {
  const windows: DigitGroup[][] = [];
  let digits = 0;
  for (let last = index; last < groups.length && last < index + most; last++) {
    const group = groups[last] as DigitGroup;
    digits += group.digits.length;
    if (digits > mostDigits) break;
    if (digits >= fewestDigits) windows.unshift(groups.slice(index, last + 1));
    if (group.gap === undefined) break;
  }
  return windows;
}
