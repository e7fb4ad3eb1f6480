import { normalizeDate, normalizeText } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import type { LabelMatch, Labels } from './labels.ts';
import type { TemplateText } from './template-text.ts';

/** A code, a version or a date is not longer, and its label is not either. */
const LONGEST = 50;

const PAGE = /^\s*(?:p[aá]g(?:ina|\.)?|page)\s*[0-9]{0,4}\s*(?:(?:de|of|\/)\s*[0-9]{0,4})?\s*$/i;

/** Without the word: in a header or footer only. */
const PAGE_NUMBER = /^\s*(?:[0-9]{1,4}\s*(?:(?:de|of|\/)\s*[0-9]{1,4})?)?\s*$/;

/**
 * Reads code, version and date of the paper out of headers and of what is under no label, by the
 * wordings that no box of the form has. Returns the paragraphs that said nothing of the kind.
 */
export function readFurniture(
  headers: readonly Paragraph[],
  unclaimed: readonly Paragraph[],
  labels: Labels,
  printed: TemplateText,
  { record }: Collected,
): Paragraph[] {
  const inHeader = new Set(headers);
  const read = new Set<string>();
  const others: Paragraph[] = [];
  let asked: LabelMatch | undefined;

  for (const paragraph of [...headers, ...unclaimed]) {
    const { text } = paragraph;
    const isNumber = inHeader.has(paragraph) && PAGE_NUMBER.test(text);
    const isPage = PAGE.test(text) || (!asked && isNumber);
    if (isPage || printed.isPrinted(paragraph) || printed.isBareTitle(paragraph)) continue;
    const match = text.length <= LONGEST ? labels.at(text) : undefined;
    const label = match?.isWhole ? undefined : match?.isParted ? match : asked;
    const value = label && readValue(label, normalizeText(text.slice(match ? match.end : 0)));
    const template = label?.box.template ?? '';
    asked = match?.isWhole ? match : undefined;
    if (value && !read.has(template)) {
      read.add(template);
      setAt(record, template, value);
    } else if (!match?.isWhole) others.push(paragraph);
  }
  return others;
}

function readValue({ box }: LabelMatch, text: string): string | undefined {
  if (text === '' || text.length > LONGEST || text.includes('\n')) return undefined;
  if (!/fecha/i.test(box.template)) return text;
  const read = normalizeDate(text);
  return read.ok ? read.value : undefined;
}
