/**
 * Whether digits are set out as people set out a telephone. `normalizeTelephone` takes blanks and
 * dots anywhere, because in its box there is a telephone or nothing; in a narrative stand amounts,
 * budget codes, NIT and tables too.
 */
import type { DigitGroup } from './digit-groups.ts';
import { isYear } from './surroundings.ts';

const nationalDigits = 10;

/** Dots also divide thousands and the levels of a budget code. */
const shapesWithDots = ['10', '3-7', '3-3-4', '3-3-2-2', '6-4'];

const endOfSentence = /\.\p{Zs}/u;

/** How files are numbered: `315-20-23045`. */
const shapeOfFiles = '3-2-5';

/**
 * `300 555 0101`, `57 (607) 555-01-01`, `60 7 5550101`; not `3.005.551.234`, not `300-555-123-4`. Only
 * what a word announces may have a year in it: `604 250 2023`.
 */
export function looksColombian(groups: readonly DigitGroup[], announced: boolean): boolean {
  const parts = nationalParts(groups);
  const [first = '', second = '', ...rest] = parts.map(({ digits }) => digits);
  const written =
    first === '60' && second.length === 1 ? [first + second, ...rest] : [first, second, ...rest];
  const lengths = written.filter(Boolean).map(({ length }) => length);
  if (lengths.some((length, index) => length < (index === 0 ? 3 : 2))) return false;
  const shape = lengths.join('-');
  if (parts.slice(0, -1).some(({ gap }) => gap?.includes('.')) && !shapesWithDots.includes(shape)) {
    return false;
  }
  return announced || (shape !== shapeOfFiles && !written.some(isYear));
}

/** The groups of the last ten digits; what stands before is the way to dial them. */
function nationalParts(groups: readonly DigitGroup[]): Pick<DigitGroup, 'digits' | 'gap'>[] {
  let before = groups.reduce((sum, { digits }) => sum + digits.length, 0) - nationalDigits;
  return groups.flatMap(({ digits, gap }) => {
    const own = digits.slice(Math.max(0, before));
    before -= digits.length;
    return own === '' ? [] : [{ digits: own, gap }];
  });
}

/**
 * `+51 999 555 101`, `0034 600 000 000`; not `+1.500.000`, not a code that begins with zeros, not a
 * figure and its year: `+850 (2023)`, `+300 450 (2022)`.
 */
export function looksForeign(
  groups: readonly DigitGroup[],
  hasPlus: boolean,
  announced: boolean,
): boolean {
  const gaps = groups.slice(0, -1).map(({ gap = '' }) => gap);
  if (gaps.some((gap) => endOfSentence.test(gap))) return false;
  const lengths = groups.map(({ digits }) => digits.length);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const isWithYear =
    isYear(groups[1]?.digits) || (count <= nationalDigits && isYear(groups.at(-1)?.digits));
  if (isWithYear && !announced) return false;
  const [first = 0, ...rest] = lengths;
  const inThousands = first <= 3 && rest.length > 0 && rest.every((length) => length === 3);
  if (hasPlus) return count >= nationalDigits || !inThousands;
  const isGrouped = rest.length > 0 && !(inThousands && gaps.includes('.'));
  return isGrouped && count >= nationalDigits + '00'.length;
}
