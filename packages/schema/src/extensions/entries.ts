import { type Pointer, pointerTo } from '../dialect/pointer.ts';
import { boxesOf, groupOf } from '../rules/read.ts';

/** What a record holds under one prefix. */
export interface PlacedEntry {
  readonly prefix: string;
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** As many as the contract takes; a record with more is refused for that. */
const ENTRIES = 20;

/** The entries of a record's `extensiones`, whatever else the record is. */
export function entriesOf(record: unknown): PlacedEntry[] {
  const { extensiones } = boxesOf(record);
  if (extensiones === undefined) return [];
  const entries = Object.entries(groupOf(extensiones)).slice(0, ENTRIES);
  return entries.map(([prefix, value]) => ({
    prefix,
    pointer: pointerTo('/extensiones', prefix),
    value,
  }));
}
