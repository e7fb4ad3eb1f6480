import { type Pointer, pointerTo } from '@ficha-leccion/schema';

/**
 * Where a record, read as JSON, holds a number that was not read as it was written (`1e999`, or a
 * whole number beyond 2⁵³), so that writing the record again would change it.
 */
export function inexactNumberIn(record: unknown): Pointer | undefined {
  // Not by recursion: a record may have any number of levels.
  const places: { readonly value: unknown; readonly pointer: Pointer }[] = [
    { value: record, pointer: '' },
  ];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value, pointer } = place;
    if (typeof value === 'number' && isInexact(value)) return pointer;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'number' || typeof each === 'object') {
        places.push({ value: each, pointer: pointerTo(pointer, key) });
      }
    }
  }
  return undefined;
}

function isInexact(value: number): boolean {
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}
