import { normalizeDate, normalizeText, type PrintedBox } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { fold } from '../text/words.ts';
import type { LabelMatch } from './labels.ts';
import type { Paper } from './paper.ts';
import type { TemplateText } from './template-text.ts';

/** A code, a version or a date is not longer, and its label is not either. */
const LONGEST = 50;

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

  for (const paragraph of [...headers, ...unclaimed]) {
    const { text } = paragraph;
    const isNumber = inHeader.has(paragraph) && PAGE_NUMBER.test(text);
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
    if (label && add(label, paragraph, from, isBeside ? paragraph : asked?.paragraph, collected)) {
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

/** Puts a value into its box, unless that has one. */
function add(
  { box }: Label,
  paragraph: Paragraph,
  from: number,
  label: Paragraph | undefined,
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
    ...(label && { label: label.text.slice(0, from || undefined).trim() }),
    from: paragraph.position,
    to: paragraph.position,
    certainty: 'likely',
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
