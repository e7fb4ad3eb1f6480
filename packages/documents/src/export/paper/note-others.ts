import { PROVENANCE } from '../../record/provenance-box.ts';
import type { Notes } from './notes.ts';

/**
 * Notes what the record says and the paper does not ask, by the outermost box. Where a record was read
 * from never stood on a paper: nobody misses it there.
 */
export function noteOthers(
  record: Readonly<Record<string, unknown>>,
  isAsked: (key: string) => boolean,
  notes: Notes,
): void {
  for (const key of Object.keys(record)) {
    if (key === '$schema' || key === PROVENANCE || isAsked(key)) continue;
    notes.push({ code: 'fuera-del-papel', pointer: `/${key}`, params: {} });
  }
}
