import { visible } from '@ficha-leccion/schema';
import { escaped } from '../export/xml-text.ts';

/** Text of a page: only {@link html} makes it, so that nothing gets into a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | readonly Markup[] | string | number;

/** Markup as it is written; whatever is put into it is text, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = texts.map((text, at) => {
    const part = parts[at];
    return part === undefined ? text : text + partText(part);
  });
  return new Markup(written.join(''));
}

function partText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  // Lines stay; other characters without a shape could change the order in which a text is read.
  return escaped(String(part).split('\n').map(visible).join('\n'));
}
