import type { LinkBoxes } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import { canonical } from '../text/narrative.ts';

/** A link of an article: what it says, what it leads to, and its address where the file kept it. */
export function readLink(paragraph: Paragraph, boxes: LinkBoxes): Readonly<Record<string, string>> {
  const text = canonical(paragraph).replace(/^- /, '');
  const typed = /https:\/\/[^\s<>"]{4,1900}/.exec(text)?.[0];
  const url = paragraph.links
    ?.map((link) => link.url)
    .find((link) => link.startsWith('https://') && link.length < 2_000);
  const kind = boxes.kinds.find(({ words }) => !words || words.test(text))?.value ?? '';
  const address = url ?? typed;
  return { [boxes.kind]: kind, [boxes.text]: text, ...(address && { [boxes.address]: address }) };
}
