import { strToU8, zipSync } from 'fflate';

/** The same date in every zone, so that the same record gives the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Zips texts by their names. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH });
}
