/** HTML as tags and text, in one pass however it is broken; comments, scripts and styles are left out. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAME = /^[a-z][a-z0-9:-]*/i;
/** Their content is not what a reader sees. */
const UNSEEN =
  /^(?:script|style|head|title|xml|template|noscript|svg|math|object|textarea|select)$/;

export function* tokens(html: string): Generator<Token> {
  let place = 0;
  while (place < html.length) {
    const tag = html.indexOf('<', place);
    if (tag !== place) {
      yield { kind: 'text', text: html.slice(place, tag < 0 ? undefined : tag) };
      if (tag < 0) return;
    }
    if (html.startsWith('<!--', tag)) {
      place = after(html, '-->', tag + 4);
      continue;
    }
    const isClosing = html[tag + 1] === '/';
    const begin = tag + (isClosing ? 2 : 1);
    const name = NAME.exec(html.slice(begin, begin + 40))?.[0].toLowerCase();
    if (name === undefined) {
      // `<![if …]>` of Word and its like; any other `<` is a sign of the text.
      const isMarkup = isClosing || /[!?]/.test(html[begin] ?? '');
      if (!isMarkup) yield { kind: 'text', text: '<' };
      place = isMarkup ? after(html, '>', begin) : begin;
      continue;
    }
    const end = endOfTag(html, begin + name.length);
    const attributes = html.slice(begin + name.length, end);
    place = end + 1;
    if (isClosing) yield { kind: 'close', name };
    else if (UNSEEN.test(name) && !attributes.endsWith('/'))
      place = afterElement(html, name, place);
    else yield { kind: 'open', name, attributes };
  }
}

/** The `>` of a tag, which quotation marks may hide; the end of the text where there is none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let place = from; place < html.length; place++) {
    const sign = html[place] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') {
      return place;
    } else if ((sign === '"' || sign === "'") && /=\s*$/.test(html.slice(place - 3, place))) {
      quote = sign;
    }
  }
  return html.length;
}

function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
