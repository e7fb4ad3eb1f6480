import type { Position } from '../../model/position.ts';
import type { Checkbox, Link, Paragraph } from '../../model/source-document.ts';

/** The tags that remain in a text which was once a page. Any other `<` is the author's. */
const TAG =
  /<(\/?)(p|div|br|b|strong|i|em|u|s|sup|sub|span|font|center|label|ul|ol|li|a|input|h[1-6])(?=[\s/>])([^<>]*)>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const BLOCKS = /^(?:p|div|li|ul|ol|center|h[1-6])$/;

/**
 * The paragraphs of a line or a cell, with the tags in it turned into what they mean. Entities are
 * read beside tags; `isMarkup` says that the text is of a format which has them anyway.
 */
export function paragraphsIn(line: string, position: Position, isMarkup = false): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = newParagraph();
  let from = 0;
  const close = () => {
    const { marker, links, checkboxes } = open;
    const text = open.text;
    if (text.trim() !== '') {
      paragraphs.push({
        kind: 'paragraph',
        ...withoutStars(text),
        position,
        ...(checkboxes.length > 0 && { checkboxes }),
        ...(links.length > 0 && { links }),
        ...(marker && { marker }),
        ...(open.plain.trim() === '' && { strong: true }),
      });
    }
    open = newParagraph();
  };
  const hasTags = line.includes('<') && new RegExp(TAG, 'i').test(line);
  const add = (text: string) => {
    const written = hasTags || isMarkup ? withoutEntities(text) : text;
    const shown = open.isRaised ? raised(written) : written;
    open.text += shown;
    if (!open.isBold) open.plain += shown;
  };

  for (const found of hasTags ? line.matchAll(TAG) : []) {
    add(line.slice(from, found.index));
    from = found.index + found[0].length;
    const [, slash, tag = '', attributes = ''] = found;
    const name = tag.toLowerCase();
    if (BLOCKS.test(name)) close();
    if (name === 'li' && !slash) open.marker = '- ';
    if (name === 'br') add('\n');
    if (name === 'sup') open.isRaised = !slash;
    if (name === 'b' || name === 'strong') open.isBold = !slash;
    if (name === 'input' && /type\s*=\s*["']?checkbox/i.test(attributes))
      addCheckbox(open, attributes);
    if (name === 'a') addLink(open, slash === '/', attributes);
  }
  add(line.slice(from));
  close();
  return paragraphs;
}

interface OpenParagraph {
  text: string;
  /** What of it is not in bold. */
  plain: string;
  marker?: string;
  isBold: boolean;
  isRaised: boolean;
  link?: { from: number; url: string };
  checkboxes: Checkbox[];
  links: Link[];
}

function newParagraph(): OpenParagraph {
  return { text: '', plain: '', isBold: false, isRaised: false, checkboxes: [], links: [] };
}

function addCheckbox(open: OpenParagraph, attributes: string): void {
  const isChecked = /(?:^|\s)checked(?=[\s=/]|$)/i.test(attributes);
  open.checkboxes.push({
    offset: open.text.length,
    state: isChecked ? 'checked' : 'unchecked',
  });
  open.text += isChecked ? '☒' : '☐';
}

function addLink(open: OpenParagraph, isEnd: boolean, attributes: string): void {
  const url = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  if (!isEnd && url) open.link = { from: open.text.length, url: url[1] ?? url[2] ?? '' };
  if (isEnd && open.link) {
    open.links.push({ text: open.text.slice(open.link.from), url: open.link.url });
    delete open.link;
  }
}

/** `**Bold**` of Markdown that an extractor left; a lone star is the author's. */
function withoutStars(text: string): { text: string; strong?: boolean } {
  if (!text.includes('**')) return { text };
  const isWhole = /^\s*\*\*[^*]+\*\*\s*$/.test(text);
  const plain = text.replace(/\*\*(?=\S)([^*\n]*[^*\s])\*\*/g, '$1');
  return isWhole ? { text: plain, strong: true } : { text: plain };
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#([0-9]{1,7})|#x([0-9a-f]{1,6}));/gi,
    (entity, name?: string, decimal?: string, hexadecimal?: string) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? entity)
        : characterOf(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16), entity),
  );
}

function characterOf(code: number, otherwise: string): string {
  const isCharacter = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : otherwise;
}

/** A raised number is written as one, so that it does not become part of the word before it. */
function raised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit);
}
