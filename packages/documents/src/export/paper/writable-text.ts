import type { Notes } from './notes.ts';

/** What XML 1.0 cannot hold: controls, halves of a pair, two code points that are no characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every format can hold, its lines ending in LF; what was replaced is noted. */
export function writableText(text: string, pointer: string, notes: Notes): string {
  let count = 0;
  const written = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, () => {
    count++;
    return '\ufffd';
  });
  if (count > 0) notes.push({ code: 'caracter-reemplazado', pointer, params: { cantidad: count } });
  return written;
}
