/**
 * Fichas and notes of fictional people in the layouts that copies come in, each saved by LibreOffice:
 * other wordings, columns and rows, marks of every kind, tracked changes, a text box, footnotes. What
 * was read of each was compared with the file, and is kept beside them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readableDocuments } from '../src/documents.ts';
import { importDocument } from '../src/index.ts';
import { paperOf } from '../src/layout/paper.ts';
import { TemplateText } from '../src/layout/template-text.ts';
import { accountOf } from '../src/report/index.ts';
import { isPrinted } from './filled-in.ts';
import expectations from './saved/expected.json' with { type: 'json' };
import { expectDraft } from './schema-of.ts';
import { missingWords, textsIn } from './words.ts';

const folder = join(import.meta.dirname, 'saved');
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));

interface Expected {
  readonly boxes: Readonly<Record<string, unknown>>;
  /** Pointers of what somebody should compare with the file. */
  readonly toCheck: readonly string[];
  readonly leftovers: readonly string[];
}

const papers = readableDocuments.map((document) => new TemplateText(paperOf(document).text));
const position = { paragraph: 1 };

/** What stands on the paper before anybody fills it in. */
const isOfPaper = (text: string) =>
  isPrinted(text) || papers.some((paper) => paper.isPrinted({ kind: 'paragraph', text, position }));

/** The paragraphs that somebody sees in a file, and what was deleted from them. */
function paragraphsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(?:document|footnotes|header[0-9]*)\.xml$/.test(name),
  });
  return Object.values(parts).flatMap((part) =>
    strFromU8(part)
      .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
      .replaceAll('<w:br/>', '<w:t> </w:t>')
      .split(/<\/w:p>/)
      .map((paragraph) =>
        Array.from(paragraph.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g), ([, text]) => text)
          .join('')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&'),
      )
      .filter((text) => text.trim() !== '' && !isOfPaper(text)),
  );
}

it('has an expectation for each file', () => {
  expect(files.map((name) => name.replace('.docx', '')).sort()).toEqual(
    Object.keys(expectations).sort(),
  );
});

describe.each(files)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const imported = importDocument(bytes, { type: name });
  const expected = (expectations as unknown as Record<string, Expected>)[
    name.replace('.docx', '')
  ] as Expected;

  it('is read box by box, and its doubts are said', async () => {
    const result = await imported;
    const { leftovers } = result;
    expectDraft(result.record);
    expect(result.record).toMatchObject(expected.boxes);
    const own = Object.keys(result.record).filter(
      (key) => !['$schema', 'procedencia', 'encabezados', 'situacionExperiencia'].includes(key),
    );
    expect(Object.keys(expected.boxes)).toEqual(expect.arrayContaining(own));
    expect(accountOf(result).boxes.map(({ pointer }) => pointer)).toEqual(expected.toCheck);
    expect(leftovers.map(({ text }) => text)).toEqual(expected.leftovers);
  });

  it('loses no word', async () => {
    const { record, fields, leftovers } = await imported;
    const kept = [record, fields.map(({ label, literal }) => [label, literal]), leftovers];
    expect(missingWords(paragraphsOf(bytes), kept.flatMap(textsIn))).toEqual([]);
  });
});
