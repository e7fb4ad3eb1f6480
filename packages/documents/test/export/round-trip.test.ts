/** What is written on the paper of an edition is read from it again, box by box. */
import { describe, expect, it } from 'vitest';
import { readableDocuments } from '../../src/documents.ts';
import { exportDocument } from '../../src/export/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { randomNota } from './note-generator.ts';
import { readBack } from './paper-boxes.ts';
import { randomFicha } from './record-generator.ts';

/** How many records of each format and edition. */
const count = Number(process.env.ROUND_TRIPS ?? 40);

/** Milliseconds: a slow machine has a tenth of a second for each. */
const timeout = 60_000 + count * 100;

const formats = ['docx', 'html', 'markdown'] as const;
const editions = readableDocuments.flatMap(({ editions }) =>
  editions.filter(({ outline }) => !outline),
);
const ways = editions.flatMap((edition) =>
  formats.map((format) => ({
    format,
    id: edition.id,
    rows: edition.rows['/solucionesMejora'] ?? 0,
  })),
);
const samples = [
  'barrios-con-bienestar',
  'aliados-talento-humano',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
];

describe.each(ways)('$id as $format', ({ format, id, rows }) => {
  it(`gives ${count} records of normal text back`, { timeout }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const record = randomFicha(seed, rows);
      const { content, fileName } = await exportDocument(record, { format, edition: id });
      const { boxes } = await readBack(content, fileName);
      expect(boxes, `seed ${seed}`).toEqual(record);
    }
  });

  it.each(samples)('gives %s back, on its edition', async (name) => {
    const record = fixtureOf('ficha-leccion/v2', name);
    const { content, fileName, warnings } = await exportDocument(record, { format, edition: id });
    const { boxes, result } = await readBack(content, fileName);
    expect(boxes).toEqual(record);
    expect(result.edition).toBe(id);
    expect([
      warnings,
      result.warnings.filter(({ code }) => code !== 'separacion-dudosa'),
      result.leftovers,
    ]).toEqual([[], [], []]);
  });
});

describe.each(formats)('a note as %s', (format) => {
  it(`gives ${count} records of normal text back`, { timeout }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const record = randomNota(seed);
      const { content, fileName } = await exportDocument(record, { format });
      const { boxes: read, result } = await readBack(content, fileName);
      // The headings that the record does not have are those of the paper.
      const { encabezados: _, ...boxes } = read;
      expect(boxes, `seed ${seed}`).toEqual(record);
      expect(result.leftovers, `seed ${seed}`).toEqual([]);
    }
  });
});
