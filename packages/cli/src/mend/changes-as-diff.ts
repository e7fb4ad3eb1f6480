import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { visible } from '@ficha-leccion/schema';
import { jsonText } from '../report/json-text.ts';

/**
 * The changes to a record as a unified diff of its indented JSON. Without lines around them: it shows
 * what records say, and so no more of it than was changed.
 */
export async function changesAsDiff(
  name: string,
  before: unknown,
  after: unknown,
): Promise<string> {
  // Loaded here: only `--fix` needs it.
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const shown = visible(name);
  const patch = structuredPatch(shown, shown, jsonText(before), jsonText(after), '', '', {
    context: 0,
  });
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** In colours where the stream is a terminal that wants them. */
export function coloured(diff: string, stream: Writable): string {
  const lines = diff.split('\n').map((line) => {
    if (line.startsWith('-')) return styleText('red', line, { stream });
    return line.startsWith('+') ? styleText('green', line, { stream }) : line;
  });
  return lines.join('\n');
}
