/**
 * Every word of a file is in a box, in what was left over, or is the paper's own, as often as it was
 * written. `DOCUMENTS` says how many of each format; few by default.
 */
import { describe, expect, it } from 'vitest';
import { DocumentError, type ImportResult, importDocument } from '../src/index.ts';
import { fold } from '../src/text/words.ts';
import { type FilledIn, isLabel, isPrinted, randomFilledIn, randomNote } from './filled-in.ts';
import { formats } from './filled-in-formats.ts';
import { missingWords, textsIn } from './words.ts';

const COUNT = Number(process.env.DOCUMENTS ?? 60);

/** Where a word may be: an answer that was turned into a value or a mark keeps its literal. */
function textsOf({ record, leftovers, fields }: ImportResult): string[] {
  const { entidad: _, area: __, $schema: ___, procedencia, ...boxes } = record;
  // What is said of a box a second time counts once.
  const texts = JSON.stringify(boxes, (key, value) => (key === 'cifras' ? undefined : value));
  const { anotaciones = [] } = procedencia as { anotaciones?: readonly unknown[] };
  const labels = 'encabezados' in boxes ? [] : fields.map(({ label = '' }) => label);
  const literals = fields.filter(({ pointer }) => NORMALIZED.test(pointer));
  return [
    ...textsIn(JSON.parse(texts)),
    ...textsIn(anotaciones),
    ...leftovers.map(({ text }) => text),
    ...labels,
    ...literals.map(({ literal = '' }) => literal),
  ];
}

const NORMALIZED = /^\/(?:contactos|fechaDiligenciamiento|autorizacion|numero|tipo)(?:\/|$)/;

async function lostWords({ source, type, texts }: FilledIn): Promise<string[] | undefined> {
  try {
    const result = await importDocument(source, { type });
    const written = texts.filter((text) => !isPrinted(text));
    if (result.document.startsWith('ficha')) expectOwnLabels(result, texts);
    return missingWords(written, textsOf(result));
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** A label is the beginning of one text, or the paper's: two texts would hide what somebody wrote. */
function expectOwnLabels({ fields }: ImportResult, texts: readonly string[]): void {
  const beginnings = texts.map((text) => `${fold(text)} `);
  for (const { label } of fields) {
    if (label === undefined) continue;
    const words = `${fold(label)} `;
    expect(isLabel(label) || beginnings.some((text) => text.startsWith(words)), label).toBe(true);
  }
}

describe.each([
  ['ficha', randomFilledIn],
  ['nota', randomNote],
] as const)('a %s', (_, documentOf) => {
  it.each(formats)('as %s loses no word', async (format) => {
    let read = 0;
    for (let seed = 0; seed < COUNT; seed++) {
      const lost = await lostWords(documentOf(seed, format));
      if (lost) read++;
      expect(lost ?? [], `seed ${seed}`).toEqual([]);
    }
    expect(read).toBeGreaterThan(COUNT / 2);
  });
});
