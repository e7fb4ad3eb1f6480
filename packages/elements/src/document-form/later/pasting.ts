/**
 * HTML from the clipboard (Word, Google Docs, web pages, mail) as the text of a narrative. Nothing of
 * it becomes a node: under Trusted Types `DOMParser` takes no strings, and text needs no document.
 */
import { normalizeText } from '@ficha-leccion/schema';
import { decoded } from './pasting/entities.ts';
import { tokens } from './pasting/html-tokens.ts';

/** Between two pieces of text: nothing, the next line, or the blank line between paragraphs. */
type Break = 0 | 1 | 2;

const PARAGRAPH = /^(?:p|h[1-6]|blockquote|pre|table|ul|ol|dl|section|article|figure|hr)$/;
const LINE = /^(?:div|li|tr|dt|dd|caption)$/;
/** Word writes the items of its lists as paragraphs that begin with their marker. */
const WORD_MARKER = /mso-list:\s*Ignore/i;
const TYPED_NUMBER = /^\(?[0-9a-z]{1,5}[.)]/i;

interface List {
  readonly isOrdered: boolean;
  count: number;
}

/** Returns `undefined` for what holds a character that we cannot name: nothing is guessed. */
export function textOfHtml(html: string): string | undefined {
  const text = new Writer();
  for (const token of tokens(copiedPart(html))) {
    if (token.kind === 'open') text.open(token.name, token.attributes);
    else if (token.kind === 'close') text.close(token.name);
    else {
      const plain = decoded(token.text);
      if (plain === undefined) return undefined;
      text.write(plain);
    }
  }
  return normalizeText(text.written) || undefined;
}

/** What was selected; around it browsers and Word put the rest of the page. */
function copiedPart(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

/** Lays out text as its elements did. */
class Writer {
  written = '';
  readonly #lists: List[] = [];
  #break: Break = 0;
  #verbatim = 0;
  /** The marker of an item stands where the text begins, however deep in paragraphs. */
  #marker = '';
  /** The text of Word's own marker, as long as its element is open. */
  #wordMarker: { text: string; depth: number } | undefined;
  #isAfterItem = false;
  #isItem = false;

  open(name: string, attributes: string): void {
    if (this.#wordMarker) {
      if (name === 'span') this.#wordMarker.depth++;
    } else if (WORD_MARKER.test(attributes)) {
      this.#wordMarker = { text: '', depth: 1 };
    } else if (name === 'br') {
      this.#endLine();
    } else if (name === 'td' || name === 'th') {
      this.write(' ');
    } else {
      this.#openBlock(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#wordMarker) {
      if (name === 'span' && --this.#wordMarker.depth === 0) this.#endMarker();
    } else if (name === 'ul' || name === 'ol') {
      this.#lists.pop();
      this.#isItem = false;
      this.#atLeast(this.#lists.length > 0 ? 1 : 2);
    } else if (PARAGRAPH.test(name) || LINE.test(name)) {
      if (name === 'pre') this.#verbatim--;
      // An item without text is no item.
      if (name === 'li' || this.#lists.length === 0) this.#marker = '';
      this.#atLeast(LINE.test(name) || this.#lists.length > 0 ? 1 : 2);
    }
  }

  write(text: string): void {
    if (this.#wordMarker) {
      this.#wordMarker.text += text;
      return;
    }
    const plain = this.#verbatim > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    const isBlank = plain.trim() === '';
    // Blanks between blocks are how the source is laid out.
    if (isBlank && (this.#break > 0 || this.#marker !== '' || plain === '')) return;
    const isItemAfterItem = this.#isItem && this.#isAfterItem;
    if (this.written !== '') {
      this.written += '\n'.repeat(isItemAfterItem ? Math.min(this.#break, 1) : this.#break);
    }
    this.written += this.#marker + plain;
    this.#isAfterItem = this.#isItem;
    this.#break = 0;
    this.#marker = '';
  }

  #openBlock(name: string, attributes: string): void {
    if (name === 'ul' || name === 'ol') {
      const start = /\bstart\s*=\s*["']?([0-9]+)/i.exec(attributes)?.[1];
      this.#atLeast(this.#lists.length > 0 ? 1 : 2);
      this.#lists.push({ isOrdered: name === 'ol', count: Number(start ?? 1) });
      return;
    }
    if (!(PARAGRAPH.test(name) || LINE.test(name))) return;
    if (name === 'pre') this.#verbatim++;
    const isInItem = this.#lists.length > 0;
    this.#atLeast(LINE.test(name) || isInItem ? 1 : 2);
    if (name === 'li') {
      const list = this.#lists.at(-1);
      this.#marker = list?.isOrdered ? `${list.count++}. ` : '- ';
    }
    this.#isItem = isInItem;
  }

  /** A number stays as Word shows it; any sign of its symbol fonts is a bullet. */
  #endMarker(): void {
    const text = this.#wordMarker?.text.trim() ?? '';
    this.#wordMarker = undefined;
    this.#marker = TYPED_NUMBER.test(text) ? `${text} ` : '- ';
    this.#isItem = true;
  }

  #endLine(): void {
    if (this.#break === 2) return;
    this.#break = this.#break === 1 ? 2 : 1;
  }

  #atLeast(least: Break): void {
    if (this.#break < least) this.#break = least;
  }
}
