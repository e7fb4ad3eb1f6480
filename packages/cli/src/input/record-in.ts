import { isUtf8 } from 'node:buffer';
import { jsonIn, type TextProblem } from '@ficha-leccion/validators/stream';

const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Reads the bytes of a file as one JSON value. A byte-order mark before it is passed over. */
export function recordIn(bytes: Uint8Array): { readonly record: unknown } | TextProblem {
  if (utf16Marks.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return { code: 'texto-utf16', params: {} };
  }
  if (!isUtf8(bytes)) return { code: 'texto-no-utf8', params: {} };
  return jsonIn(new TextDecoder().decode(bytes));
}
