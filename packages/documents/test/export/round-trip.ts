/** One record of normal text, written on paper and read back: what the test and the script ask of it. */
import { isDeepStrictEqual } from 'node:util';
import { readableDocuments } from '../../src/documents.ts';
import { exportDocument } from '../../src/export/index.ts';
import { randomNota } from './note-generator.ts';
import { readBack } from './paper-boxes.ts';
import { randomFicha } from './record-generator.ts';

/** A format, and the edition of the paper; without one, the note. */
export interface Way {
  readonly format: 'docx' | 'html' | 'markdown';
  readonly id?: string;
  /** What the paper has for solutions. */
  readonly rows: number;
}

const formats = ['docx', 'html', 'markdown'] as const;
const editions = readableDocuments.flatMap(({ editions }) =>
  editions.filter(({ outline }) => !outline),
);

export const fichaWays: readonly (Way & { readonly id: string })[] = editions.flatMap((edition) =>
  formats.map((format) => ({
    format,
    id: edition.id,
    rows: edition.rows['/solucionesMejora'] ?? 0,
  })),
);
export const noteWays: readonly Way[] = formats.map((format) => ({ format, rows: 0 }));

/** What came back beside what was written. */
export async function roundTrip({ format, id, rows }: Way, seed: number) {
  const record = id === undefined ? randomNota(seed) : randomFicha(seed, rows);
  const edition = id === undefined ? {} : { edition: id };
  const { content, fileName } = await exportDocument(record, { format, ...edition });
  const { boxes: read, result } = await readBack(content, fileName);
  if (id !== undefined) return { record, boxes: read, leftovers: result.leftovers };
  // The headings that the record does not have are those of the paper.
  const { encabezados: _, ...boxes } = read;
  return { record, boxes, leftovers: result.leftovers };
}

export async function comesBack(way: Way, seed: number): Promise<boolean> {
  const { record, boxes, leftovers } = await roundTrip(way, seed);
  return isDeepStrictEqual({ ...boxes }, { ...record }) && leftovers.length === 0;
}
