import { type Edition, normalizeDate, normalizeText } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { type LabelMatch, Labels } from './labels.ts';
import type { PaperBox } from './paper-box.ts';
import type { TemplateText } from './template-text.ts';

/** What an entity prints beside the paper's own text is not longer. */
const LONGEST = 100;

const PAGE = /^\s*(?:p[aá]g(?:ina|\.)?|page)?\s*[0-9]{0,4}\s*(?:(?:de|of|\/)\s*[0-9]{1,4})?\s*$/i;

/**
 * Reads code, version and date of the paper out of headers and of what is under no label, by the
 * wordings that no box of the form has. Returns the paragraphs that said nothing of the kind.
 */
export function readFurniture(
  paragraphs: readonly Paragraph[],
  editions: readonly Edition[],
  printed: TemplateText,
  { record }: Collected,
): Paragraph[] {
  const labels = new Labels(hiddenBoxes(editions));
  const read = new Set<string>();
  const others: Paragraph[] = [];
  let asked: LabelMatch | undefined;

  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const isPage = !asked && PAGE.test(text);
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

/** Boxes that only the wordings of an edition know: the form does not show them. */
function hiddenBoxes(editions: readonly Edition[]): PaperBox[] {
  const wordings = new Map(editions.flatMap((edition) => Object.entries(edition.wordings ?? {})));
  return [...wordings]
    .filter(([template]) => template.startsWith('/plantilla/'))
    .map(([template, wordings]) => ({
      template,
      model: { kind: 'text' } as PaperBox['model'],
      isList: false,
      hasRows: false,
      isBlock: false,
      labels: [],
      wordings,
    }));
}
