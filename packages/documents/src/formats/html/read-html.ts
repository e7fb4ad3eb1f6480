import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import { append } from '../../model/append.ts';
import type {
  Block,
  Cell,
  Paragraph,
  Row,
  SourceDocument,
  Table,
} from '../../model/source-document.ts';
import { attributeOf, childrenOf, type HtmlElement, isElement, isLeft } from './elements.ts';
import { newParagraph, type OpenParagraph, readInline, toParagraph } from './inline.ts';
import { DROPPED, INLINE, UNSEEN } from './names.ts';
import { rowsOf, spanOf } from './tables.ts';

/** Reads a page. It is parsed, never shown: no script runs and nothing is loaded. */
export function readHtml(html: string, limits: Limits): SourceDocument {
  // Before it is parsed: a tree takes sixty times the room of its page.
  if (html.split('<', 2 * limits.elements + 1).length > 2 * limits.elements) {
    throw new DocumentError('archivo-peligroso');
  }
  const reader = new PageReader(limits);
  const blocks = reader.blocksOf(parse(html) as unknown as HtmlElement);
  const { unseen } = reader;
  const counts = { 'imagen-omitida': reader.pictures, 'texto-oculto': unseen.length };
  const notices = Object.entries(counts).flatMap(([code, count]) =>
    count > 0 ? { code: code as keyof typeof counts, count } : [],
  );
  return { format: 'html', blocks, furniture: [], footnotes: [], annotations: [], unseen, notices };
}

class PageReader {
  /** How many pictures the page shows. */
  pictures = 0;
  /** What is hidden. */
  readonly unseen: Paragraph[] = [];
  readonly #limits: Limits;
  /** The next number of each numbered list. */
  readonly #numbers = new Map<HtmlElement, number>();
  #paragraphs = 0;
  #elements = 0;
  #depth = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  blocksOf(container: HtmlElement): Block[] {
    const blocks: Block[] = [];
    let open = newParagraph();
    const close = () => {
      const paragraph = toParagraph(open, { paragraph: this.#paragraphs + 1 });
      if (paragraph) {
        this.#paragraphs++;
        blocks.push(paragraph);
      }
      open = newParagraph();
    };
    this.#enter();
    for (const child of childrenOf(container)) this.#read(child, blocks, close, () => open);
    close();
    this.#depth--;
    return blocks;
  }

  #read(
    node: DefaultTreeAdapterTypes.ChildNode,
    blocks: Block[],
    close: () => void,
    open: () => OpenParagraph,
  ): void {
    if (!isElement(node)) {
      readInline(node, open());
      return;
    }
    if (++this.#elements > this.#limits.elements) throw new DocumentError('archivo-peligroso');
    const name = node.tagName;
    if (DROPPED.has(name)) return;
    if (attributeOf(node, 'hidden') !== undefined || UNSEEN.has(name) || isLeft(node)) {
      this.#hide(node);
      return;
    }
    if (name === 'img') this.pictures++;
    if (INLINE.has(name)) {
      this.#enter();
      readInline(node, open(), (inner) => this.#read(inner, blocks, close, open));
      this.#depth--;
      return;
    }
    close();
    if (name === 'table') blocks.push(this.#table(node));
    else append(blocks, this.#decorated(node, this.blocksOf(node)));
  }

  /** What the page holds and does not show. */
  #hide(element: HtmlElement): void {
    const open = newParagraph();
    const read = (node: DefaultTreeAdapterTypes.ChildNode) => {
      if (isElement(node) && DROPPED.has(node.tagName)) return;
      this.#enter();
      readInline(node, open, read);
      this.#depth--;
    };
    read(element);
    const paragraph = toParagraph(open, { paragraph: this.#paragraphs + 1 });
    if (paragraph) this.unseen.push(paragraph);
  }

  #table(table: HtmlElement): Table {
    const held = new Map<number, number>();
    const rows = rowsOf(table).map((row): Row => {
      const cells: Cell[] = [];
      const hold = () => {
        for (let left = held.get(cells.length) ?? 0; left > 0; left = held.get(cells.length) ?? 0) {
          held.set(cells.length, left - 1);
          cells.push({ blocks: [] });
        }
      };
      for (const cell of childrenOf(row)) {
        if (!isElement(cell) || !/^t[dh]$/.test(cell.tagName)) continue;
        hold();
        held.set(cells.length, spanOf(cell, 'rowspan') - 1);
        cells.push({ blocks: this.blocksOf(cell) });
      }
      hold();
      return { cells };
    });
    return { kind: 'table', rows };
  }

  /** A heading, or an item of a list, as the first paragraph under it says. */
  #decorated(element: HtmlElement, blocks: readonly Block[]): readonly Block[] {
    const [first, ...others] = blocks;
    if (first?.kind !== 'paragraph') return blocks;
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading) return [{ ...first, heading: Number(heading) }, ...others];
    if (element.tagName !== 'li' || first.marker) return blocks;
    return [{ ...first, marker: this.#markerOf(element) }, ...others];
  }

  #markerOf(item: HtmlElement): string {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return '- ';
    const number = this.#numbers.get(list) ?? (Number(attributeOf(list, 'start') ?? 1) || 1);
    this.#numbers.set(list, number + 1);
    return `${number}. `;
  }

  #enter(): void {
    if (++this.#depth > this.#limits.depth) throw new DocumentError('archivo-peligroso');
  }
}
