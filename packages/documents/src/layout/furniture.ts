import { normalizeDate, normalizeText, type PrintedBox } from '@ficha-leccion/schema';
import type { Certainty } from '../boxes/reading.ts';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { fold } from '../text/words.ts';
import type { LabelMatch, Labels } from './labels.ts';
import type { Paper } from './paper.ts';
import type { TemplateText } from './template-text.ts';

/** A code, a version or a date is not longer, and its label is not either. */
const LONGEST = 50;

/** Several of them on one line. */
const LONGEST_LINE = 4 * LONGEST;

/** A capital, and a few words up to a colon. */
const LABEL = /(?<=\s)\p{Lu}[^\s:]*(?:\s[^\s:\p{Lu}]+){0,3}\s?:/gu;

const PAGE = /^\s*(?:p[aá]g(?:ina|\.)?|page)\s*[0-9]{0,4}\s*(?:(?:de|of|\/)\s*[0-9]{0,4})?\s*$/i;

/** Without the word: in a header or footer only. */
const PAGE_NUMBER = /^\s*(?:[0-9]{1,4}\s*(?:(?:de|of|\/)\s*[0-9]{1,4})?)?\s*$/;

type Label = LabelMatch<PrintedBox>;

/**
 * Reads code, version and date of the paper out of headers and of what is under no label. Returns
 * the paragraphs that said nothing of the kind.
 */
export function readFurniture(
  headers: readonly Paragraph[],
  unclaimed: readonly Paragraph[],
  { printedLabels }: Paper,
  printed: TemplateText,
  collected: Collected,
): Paragraph[] {
  const inHeader = new Set(headers);
  const others: Paragraph[] = [];
  let asked: { readonly label: Label; readonly paragraph: Paragraph } | undefined;
  // A label that nothing answers is a text like any other.
  const leave = () => {
    if (asked) others.push(asked.paragraph);
    asked = undefined;
  };

  for (const [whole, paragraph] of piecesOf([...headers, ...unclaimed], printedLabels)) {
    const { text } = paragraph;
    const isNumber = inHeader.has(whole) && PAGE_NUMBER.test(text);
    const isPage = PAGE.test(text) || (!asked && isNumber);
    if (isPage || printed.isPrinted(paragraph) || printed.isBareTitle(paragraph)) continue;
    const found = text.length <= LONGEST ? printedLabels.at(text) : undefined;
    if (found?.isWhole && isBare(found, text)) {
      leave();
      asked = { label: found, paragraph };
      continue;
    }
    const isBeside = found?.isParted && !found.isWhole;
    const label = isBeside ? found : asked?.label;
    const from = isBeside ? found.end : 0;
    const certainty = inHeader.has(whole) ? 'certain' : 'likely';
    const labelled = isBeside ? paragraph : asked?.paragraph;
    if (label && add(label, { paragraph, from, labelled, certainty }, collected)) {
      if (isBeside) leave();
      asked = undefined;
    } else {
      leave();
      others.push(paragraph);
    }
  }
  leave();
  return others;
}

/** Nothing but the words of the label is there: no number, no mark. */
const isBare = ({ box }: Label, text: string) =>
  /^[\p{L}\s:.]*$/u.test(text) && box.wordings.some((wording) => fold(wording) === fold(text));

/** Each paragraph with itself, or with its pieces when it says several: `Código: 7 Versión: 2`. */
function* piecesOf(
  paragraphs: readonly Paragraph[],
  labels: Labels<PrintedBox>,
): Generator<readonly [whole: Paragraph, piece: Paragraph]> {
  for (const whole of paragraphs) {
    const { text } = whole;
    const isOne = text.length > LONGEST_LINE || !labels.at(text)?.isParted;
    const cuts = isOne ? [] : Array.from(text.matchAll(LABEL), ({ index }) => index);
    let from = 0;
    for (const cut of [...cuts, text.length]) {
      yield [whole, cuts.length === 0 ? whole : { ...whole, text: text.slice(from, cut) }];
      from = cut;
    }
  }
}

interface Written {
  readonly paragraph: Paragraph;
  /** Where in it the value begins. */
  readonly from: number;
  readonly labelled: Paragraph | undefined;
  readonly certainty: Certainty;
}

/** Puts a value into its box, unless that has one. */
function add(
  { box }: Label,
  { paragraph, from, labelled, certainty }: Written,
  { record, fields }: Collected,
): boolean {
  const literal = paragraph.text.slice(from);
  const value = readValue(box, normalizeText(literal));
  if (value === undefined || fields.some(({ pointer }) => pointer === box.box)) return false;
  setAt(record, box.box, value);
  fields.push({
    pointer: box.box,
    state: 'read',
    value,
    literal,
    ...(labelled && { label: labelled.text.slice(0, from || undefined).trim() }),
    from: paragraph.position,
    to: paragraph.position,
    certainty,
    steps: box.kind === 'date' ? ['fecha-leida'] : [],
  });
  return true;
}

function readValue({ kind }: PrintedBox, text: string): string | undefined {
  if (text === '' || text.length > LONGEST || text.includes('\n')) return undefined;
  if (kind === 'text') return text;
  const read = normalizeDate(text);
  return read.ok ? read.value : undefined;
}
