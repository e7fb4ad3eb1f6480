/**
 * Samples with parts torn out, moved and doubled. Whatever comes of it: a result or a typed error,
 * and no word that was added is lost. `MUTATIONS` says how many of each; few by default.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError, type ImportResult, importDocument } from '../src/index.ts';
import { randomOf } from './random.ts';
import { expectDraft } from './schema-of.ts';

const COUNT = Number(process.env.MUTATIONS ?? 25);

const folder = join(import.meta.dirname, 'samples');
const files = readdirSync(folder).sort();
const texts = files.filter((file) => !file.endsWith('.docx'));
const words = files.filter((file) => file.endsWith('.docx'));

type Random = ReturnType<typeof randomOf>;

/** Cuts, doubles, moves and fills in pieces of a list. */
function mutated(
  pieces: readonly string[],
  random: Random,
  additions: readonly string[],
  mayCut = true,
): string[] {
  const result = [...pieces];
  for (let round = random(12) + 1; round > 0; round--) {
    const at = random(result.length);
    const to = random(result.length);
    const change = random(5);
    if (change === 0) result.splice(at, random(3));
    if (change === 1) result.splice(to, 0, result[at] ?? '');
    if (change === 2) result.splice(to, 0, ...result.splice(at, random(4)));
    if (change === 3) result.splice(at, 0, additions[random(additions.length)] ?? '');
    if (change === 4 && mayCut) result[at] = (result[at] ?? '').slice(random(20));
  }
  return result;
}

/** Words that nobody would write, put between others; those which remain must be found again. */
function withMarks(
  pieces: readonly string[],
  random: Random,
  gap = /(?<!<[^>]*) (?=\p{L})/u,
): string[] {
  const result = [...pieces];
  for (let mark = 0; mark < 5; mark++) {
    const at = random(result.length);
    result[at] = (result[at] ?? '').replace(gap, ` zqmark${mark} `);
  }
  return result;
}

async function attempt(
  input: Uint8Array | string,
  type: string,
): Promise<ImportResult | undefined> {
  try {
    return await importDocument(input, { type });
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return undefined;
  }
}

function expectSound(result: ImportResult, source: string): void {
  const { record, leftovers, fields } = result;
  if (!result.warnings.some(({ code }) => /muy-larg/.test(code))) expectDraft(record);
  // An answer that became a date, a telephone or a choice keeps its words in its literal alone.
  const kept = fields.map(({ pointer, label, literal }) =>
    /^\/(?:contactos|fecha|autorizacion|numero|tipo)/.test(pointer) ? [label, literal] : label,
  );
  const found = JSON.stringify({ record, leftovers, kept });
  const lost = [...new Set(source.match(/zqmark[0-9]/g))].filter((mark) => !found.includes(mark));
  expect(lost).toEqual([]);
}

describe.each(texts)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const additions = [
    '\t',
    '\n',
    '\n\t',
    '<p>',
    '</p><p>',
    '<b>',
    '**',
    '| ',
    '# ',
    '- ',
    '[1: ',
    '¹ ',
  ];

  it(`is read or refused, ${COUNT} times`, async () => {
    for (let seed = 0; seed < COUNT; seed++) {
      const random = randomOf(seed);
      const pieces = text.split(/(?<=[\n\t.])/);
      const source = withMarks(mutated(pieces, random, additions), random).join('');
      const result = await attempt(source, file);
      if (result) expectSound(result, source);
      const page = `<html><body>${source.replace(/\n/g, '<br>').replace(/\t/g, '<td>')}`;
      await attempt(page, 'text/html');
    }
  });
});

describe.each(words)('%s', (file) => {
  const bytes = readFileSync(join(folder, file));
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const additions = ['<w:tbl>', '</w:tc>', '<w:sdt>', '<w:p/>', '<w:ins/>', '<w:numPr/>', '&amp;'];

  it(`is read or refused, ${COUNT} times`, async () => {
    let read = 0;
    for (let seed = 0; seed < COUNT; seed++) {
      const random = randomOf(seed);
      // Rows and paragraphs as a whole, so that most of the files can be read; then any tag.
      const isWhole = seed % 4 > 0;
      const [first = '', ...pieces] = xml.split(isWhole ? /(?=<w:tr>)|(?<=<\/w:tr>)/ : /(?<=>)/);
      const last = pieces.pop() ?? '';
      const inner = mutated(pieces, random, isWhole ? ['<w:tr/>'] : additions, !isWhole);
      const gap = /(?<=<w:t [^<]*) (?=\p{L}[^<>]*<)/u;
      const source = withMarks([first, ...inner, last], random, gap).join('');
      const result = await attempt(
        zipSync({ ...parts, 'word/document.xml': strToU8(source) }, { level: 1 }),
        file,
      );
      if (result) {
        read++;
        expectSound(result, source);
      }
    }
    expect(read).toBeGreaterThan(COUNT / 2);
  });

  it(`is read or refused with bytes changed, ${COUNT} times`, async () => {
    for (let seed = 0; seed < COUNT; seed++) {
      const random = randomOf(seed);
      const changed = new Uint8Array(bytes);
      for (let count = random(8) + 1; count > 0; count--) {
        changed[random(changed.length)] = random(256);
      }
      await attempt(changed.subarray(0, random(6) ? changed.length : random(changed.length)), file);
    }
  });
});
