import { childrenOf, valueAt, type XmlElement } from './xml.ts';

interface Level {
  readonly format: string;
  /** `%1.` or `%1.%2)`. */
  readonly text: string;
  readonly start: number;
}

/** Gives each paragraph of a list the marker that Word draws before it. */
export type MarkerOf = (numId: string, level: number) => string | undefined;

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Counts the lists of a document, paragraph by paragraph, from `numbering.xml`. */
export function numberingOf(part: XmlElement | undefined): MarkerOf {
  const abstract = new Map(
    childrenOf(part, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'],
      levelsOf(element),
    ]),
  );
  const lists = new Map(
    childrenOf(part, 'w:num').map((element) => [
      element.attributes['w:numId'],
      abstract.get(valueAt(element, 'w:abstractNumId')),
    ]),
  );
  const counts = new Map<string, number[]>();

  return (numId, level) => {
    // Word takes numbering off a paragraph with the list 0.
    if (numId === '0' || level > 8) return undefined;
    const levels = lists.get(numId);
    const { format, text, start } = levels?.[level] ?? { format: 'bullet', text: '', start: 1 };
    if (format === 'bullet') return '- ';
    if (format === 'none') return undefined;

    const count = counts.get(numId) ?? [];
    count[level] = (count[level] ?? start - 1) + 1;
    count.length = level + 1;
    counts.set(numId, count);
    const marker = text.replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1;
      return numeral(
        count[index] ?? levels?.[index]?.start ?? 1,
        levels?.[index]?.format ?? format,
      );
    });
    return `${marker} `;
  };
}

function levelsOf(element: XmlElement): Level[] {
  return childrenOf(element, 'w:lvl').map((level) => ({
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    start: Number(valueAt(level, 'w:start') ?? 1) || 1,
  }));
}

function numeral(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return String(number);
}

/** a, b, … z, aa, bb, … as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), 20));
}

function roman(number: number): string {
  let rest = Math.min(number, 399);
  let written = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      written += letter;
      rest -= value;
    }
  }
  return written;
}
