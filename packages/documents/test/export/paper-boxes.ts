/** What the paper has of a ficha, read back: what the reader adds about the file is left aside. */
import { type ImportResult, importDocument } from '../../src/index.ts';

const ABOUT_THE_FILE = new Set(['procedencia', 'plantilla', 'entidad', 'area']);

export interface ReadBack {
  readonly boxes: Readonly<Record<string, unknown>>;
  readonly result: ImportResult;
}

export async function readBack(content: Uint8Array | string, fileName: string): Promise<ReadBack> {
  const result = await importDocument(content, { type: fileName });
  const boxes = Object.entries(result.record).filter(([key]) => !ABOUT_THE_FILE.has(key));
  return { boxes: Object.fromEntries(boxes), result };
}
