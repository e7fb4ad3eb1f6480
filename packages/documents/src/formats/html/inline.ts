import { GatheredText } from '../../model/gathered-text.ts';
import type { Position } from '../../model/position.ts';
import type { Checkbox, Link, Paragraph } from '../../model/source-document.ts';
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement } from './elements.ts';
import { PREFORMATTED } from './names.ts';

/** A paragraph while its text is gathered. */
export interface OpenParagraph {
  readonly text: GatheredText;
  /** Something in it is not in bold. */
  hasPlain: boolean;
  strong: number;
  readonly checkboxes: Checkbox[];
  readonly links: Link[];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function newParagraph(): OpenParagraph {
  return { text: new GatheredText(), hasPlain: false, strong: 0, checkboxes: [], links: [] };
}

/** `undefined` for a paragraph in which nothing is written. */
export function toParagraph(open: OpenParagraph, position: Position): Paragraph | undefined {
  const { checkboxes, links } = open;
  const text = open.text.toString();
  if (text.trim() === '') return undefined;
  return {
    kind: 'paragraph',
    text,
    position,
    ...(checkboxes.length > 0 && { checkboxes }),
    ...(links.length > 0 && { links }),
    ...(!open.hasPlain && { strong: true }),
  };
}

/** Adds a text or an inline element; `descend` reads what an element holds. */
export function readInline(
  node: HtmlNode,
  open: OpenParagraph,
  descend: (child: HtmlNode) => void = () => {},
): void {
  if ('value' in node && node.nodeName === '#text') addText(node.value, open, keepsLines(node));
  if (!isElement(node)) return;
  const name = node.tagName;
  if (name === 'br') open.text.add('\n');
  else if (name === 'input') readInput(node, open);
  else if (name === 'sup') addRaised(node, open, descend);
  else {
    const isStrong = name === 'b' || name === 'strong';
    const mark = open.text.mark();
    if (isStrong) open.strong++;
    for (const child of childrenOf(node)) descend(child);
    if (isStrong) open.strong--;
    const url = name === 'a' ? attributeOf(node, 'href') : undefined;
    if (url) open.links.push({ text: open.text.since(mark).trim(), url });
  }
}

/** Whether the lines of a text are those of its source. */
function keepsLines({ parentNode: parent }: HtmlNode): boolean {
  if (!parent || !('tagName' in parent)) return false;
  return PREFORMATTED.has(parent.tagName) || keepsLines(parent);
}

/** Blanks and line feeds of the source are one space; a line begins without. */
function addText(text: string, open: OpenParagraph, hasLines = false): void {
  const written = hasLines ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  open.text.add(open.text.endsBlank ? written.replace(/^ /, '') : written);
  if (open.strong === 0 && written.trim() !== '') open.hasPlain = true;
}

/** A checkbox or a radio button with its state; a line of text with what is typed in it. */
function readInput(input: HtmlElement, open: OpenParagraph): void {
  const type = (attributeOf(input, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') {
    const isChecked = attributeOf(input, 'checked') !== undefined;
    open.checkboxes.push({
      offset: open.text.length,
      state: isChecked ? 'checked' : 'unchecked',
    });
    open.text.add(isChecked ? '☒' : '☐');
  } else if (/^(?:text|email|tel|date|search|url|number)$/.test(type)) {
    addText(attributeOf(input, 'value') ?? '', open);
  }
}

/** A raised number is written as one, so that it does not become part of the word before it. */
function addRaised(
  sup: HtmlElement,
  open: OpenParagraph,
  descend: (child: HtmlNode) => void,
): void {
  const mark = open.text.mark();
  for (const child of childrenOf(sup)) descend(child);
  const text = open.text.since(mark);
  open.text.replaceSince(
    mark,
    text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit),
  );
}
