import type { FigureBoxes } from '@ficha-leccion/schema';

type Figure = Readonly<Record<string, string | number>>;

/** Thousands apart by a blank, or digits with a point or a comma; not part of a word or a code. */
const NUMBER =
  /(?<![\p{L}\p{N}.,/-])(?<number>[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,3}(?![0-9])|[0-9]{1,12}(?:[.,][0-9]{1,12}){0,3})(?<percent>[ \u00a0\u202f]?%)?(?![\p{N}/-])(?: +(?<noun>\p{Ll}{3,60}(?!\p{L})))?/gu;

/** Between a number and what it counts stands no such word. */
const NO_NOUN = new Set([
  'del',
  'con',
  'por',
  'para',
  'que',
  'los',
  'las',
  'una',
  'uno',
  'como',
  'millones',
  'mil',
]);

/**
 * The figures that a result says: percentages, and counts with the noun that follows. A year and a
 * number without a noun are none. `2.283` may be two thousand or two and some: it is not chosen.
 */
export function figuresIn(
  text: string,
  boxes: FigureBoxes,
): { figures: Figure[]; isDoubtful: boolean } {
  const figures: Figure[] = [];
  let isDoubtful = false;
  for (const { groups = {} } of text.matchAll(NUMBER)) {
    const { number = '', percent = '', noun } = groups;
    const isCount = noun !== undefined && !NO_NOUN.has(noun);
    if (percent === '' && (!isCount || isYear(number))) continue;
    if (/^[0-9]{1,3}(?:[.,][0-9]{3})+$/.test(number) || /[.,].*[.,]/.test(number)) {
      isDoubtful = true;
      continue;
    }
    const value = Number(number.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
    figures.push({
      [boxes.value]: value,
      [boxes.unit]: percent === '' ? boxes.count : boxes.percentage,
      ...(percent === '' && noun && { [boxes.noun]: noun }),
      [boxes.literal]: number + percent,
    });
  }
  return { figures, isDoubtful };
}

const isYear = (number: string) => /^(?:19|20)[0-9]{2}$/.test(number);
