import type { Params, TextCode } from '@ficha-leccion/schema';
import { jsonErrorOffset, jsonErrorPosition } from './json-error-position.ts';

/** Why a text holds no record. */
export interface TextProblem {
  readonly code: TextCode;
  readonly params: Params;
}

/**
 * The value that a text holds as JSON, or why it holds none, with the place, never the text: line
 * and column, or in one `line` of a larger text the column.
 */
export function jsonIn(
  text: string,
  extent: 'text' | 'line' = 'text',
): { readonly record: unknown } | TextProblem {
  try {
    return { record: JSON.parse(text) };
  } catch {
    // The error's own message quotes the text, so it goes no further.
    if (text.trim() === '') return { code: 'texto-ausente', params: {} };
    const code = text.includes('\0') ? 'texto-con-nulos' : 'json-ilegible';
    const isLine = extent === 'line';
    return {
      code,
      params: isLine ? { columna: jsonErrorOffset(text) + 1 } : jsonErrorPosition(text),
    };
  }
}
