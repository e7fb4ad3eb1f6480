interface KnownKey {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A power of two. */
const SLOTS = 256;

/** Keys that were read. One that is read again is told by its bytes, and no text is made of it. */
export class KnownKeys {
  readonly #slots: (KnownKey | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  /** The key whose bytes these are, if it was seen. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    const known = this.#slots[slotOf(bytes, start, end)];
    if (known?.bytes.length !== end - start) return undefined;
    for (let at = start; at < end; at++) {
      if (bytes[at] !== known.bytes[at - start]) return undefined;
    }
    return known.key;
  }

  /** Takes the place of another that looks like it. */
  add(text: string, bytes: Uint8Array, start: number, end: number): string {
    // What was cut out of a text keeps all of it in memory; the key of an object is a copy.
    const [key = ''] = Object.keys({ [text]: true });
    this.#slots[slotOf(bytes, start, end)] = {
      key,
      bytes: Uint8Array.from(bytes.subarray(start, end)),
    };
    return key;
  }
}

/** Few keys of a record have the same length, beginning and end. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  const first = bytes[start] as number;
  const last = bytes[end - 1] as number;
  return (end - start + 31 * first + 7 * last) % SLOTS;
}
