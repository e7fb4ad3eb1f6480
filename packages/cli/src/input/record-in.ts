import { isUtf8 } from 'node:buffer';
import { jsonErrorPosition } from './json-error-position.ts';
import type { Unreadable } from './unreadable.ts';

/** The value that the text of a file holds, or why it holds none. */
export type Contained = { readonly record: unknown } | { readonly unreadable: Unreadable };

/** Reads the bytes of a file as JSON. A byte-order mark before it is passed over. */
export function recordIn(bytes: Uint8Array): Contained {
  if (!isUtf8(bytes)) return { unreadable: { code: 'archivo-no-utf8', params: {} } };
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return { unreadable: { code: 'archivo-vacio', params: {} } };
  try {
    return { record: JSON.parse(text) };
  } catch {
    // The error's own message quotes the text, so it goes no further.
    const code = text.includes('\0') ? 'archivo-con-nulos' : 'json-ilegible';
    return { unreadable: { code, params: jsonErrorPosition(text) } };
  }
}
