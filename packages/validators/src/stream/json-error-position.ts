/** A place in a text, both counted from 1. */
export interface Position extends Readonly<Record<string, number>> {
  readonly linea: number;
  readonly columna: number;
}

const blanks = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const stringPart = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops being JSON; its end where it is cut off, and also where it is JSON.
 *
 * `JSON.parse` tells the place only in some of its messages, and the others quote the text.
 */
export function jsonErrorPosition(text: string): Position {
  const before = text.slice(0, jsonErrorOffset(text)).split(/\r\n?|\n/);
  return { linea: before.length, columna: (before.at(-1)?.length ?? 0) + 1 };
}

/** As {@link jsonErrorPosition}, in UTF-16 units from the beginning, counted from 0. */
export function jsonErrorOffset(text: string): number {
  const closers: string[] = [];
  let expected: 'value' | 'key' | 'colon' | 'separator' = 'value';
  let justOpened = false;
  let offset = endOf(blanks, text, 0);

  for (; offset < text.length; offset = endOf(blanks, text, offset)) {
    const character = text[offset];
    const closes = character === closers.at(-1) && (justOpened || expected === 'separator');
    justOpened = false;
    if (closes) {
      closers.pop();
      expected = 'separator';
      offset++;
    } else if (expected === 'separator') {
      if (character !== ',' || closers.length === 0) return offset;
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      offset++;
    } else if (expected === 'colon') {
      if (character !== ':') return offset;
      expected = 'value';
      offset++;
    } else if (character === '"') {
      offset = endOfOpenString(text, offset);
      if (text[offset] !== '"') return offset;
      expected = expected === 'key' ? 'colon' : 'separator';
      offset++;
    } else if (expected === 'value' && (character === '{' || character === '[')) {
      closers.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'key' : 'value';
      justOpened = true;
      offset++;
    } else {
      const end = expected === 'value' ? endOf(scalar, text, offset) : offset;
      if (end === offset) return offset;
      expected = 'separator';
      offset = end;
    }
  }
  return offset;
}

/** Part by part: one expression over a whole string would run out of stack on a long one. */
function endOfOpenString(text: string, quote: number): number {
  let offset = quote + 1;
  for (;;) {
    const end = endOf(stringPart, text, offset);
    if (end === offset) return offset;
    offset = end;
  }
}

/** Where a match that begins at `offset` ends; `offset` itself where there is none. */
function endOf(token: RegExp, text: string, offset: number): number {
  token.lastIndex = offset;
  return token.test(text) ? token.lastIndex : offset;
}
