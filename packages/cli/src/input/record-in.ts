import { isUtf8 } from 'node:buffer';
import { jsonIn, looksLikeUtf16, type TextProblem } from '@ficha-leccion/validators/stream';

/** Reads the bytes of a file as one JSON value. A byte-order mark before it is passed over. */
export function recordIn(bytes: Uint8Array): { readonly record: unknown } | TextProblem {
  if (looksLikeUtf16(bytes)) return { code: 'texto-utf16', params: {} };
  if (!isUtf8(bytes)) return { code: 'texto-no-utf8', params: {} };
  return jsonIn(new TextDecoder().decode(bytes));
}
