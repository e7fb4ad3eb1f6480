/** Reads numbers as people write them, in Colombia with a decimal comma and in Peru with a point. */

const plain = /^[-\u2212]?[0-9]+(?:[.,][0-9]+)?$/;
const grouped = /^[-\u2212]?[1-9][0-9]{0,2}([ .,])[0-9]{3}(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]+)?$/;
/** Thousands in one country, thousandths in the other. */
const ambiguous = /^[-\u2212]?[1-9][0-9]{0,2}[.,][0-9]{3}$/;

/** The number that a text is; `undefined` when it is none, or could be two. */
export function readNumber(text: string): number | undefined {
  const written = tidy(text);
  if (ambiguous.test(written)) return undefined;
  const group = grouped.exec(written)?.[1];
  if (group === undefined && !plain.test(written)) return undefined;
  const digits = group === undefined ? written : written.replaceAll(group, '');
  return Number(digits.replace(',', '.').replace('\u2212', '-'));
}

/** The two ways of writing what an ambiguous text may mean: its thousands, and its thousandths. */
export function twoReadings(text: string): readonly [string, string] | undefined {
  const written = tidy(text);
  return ambiguous.test(written) ? [written.replace(/[.,]/, ''), `${written}0`] : undefined;
}

/** With a decimal comma, and so that {@link readNumber} reads it back. */
export function formatNumber(value: number): string {
  const text = String(value).replace('.', ',');
  return twoReadings(text)?.[1] ?? text;
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
