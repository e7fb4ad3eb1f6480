/**
 * Long passages that two texts have in common, in about linear time.
 *
 * Every earlier text is cut into blocks; a passage of two blocks holds a whole one wherever it
 * begins. So a later text is read through a window of one block, whose hash rolls along,
 * and only where the hash is that of a block are the texts compared. What that leaves out: of blocks
 * that a text repeats only the first counts, and of texts that share a block only a few. A text of
 * one letter, repeated a million times, costs no more than any other.
 */
const BLOCK = 100;
const TEXTS_OF_A_BLOCK = 4;
const BASE = 0x01000193;
const ENDINGS = 4096;

interface Place {
  readonly text: number;
  readonly start: number;
}

/** What two texts share; `text` is the number of the earlier one. */
export interface Passage {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** The texts read so far. */
export class SharedPassages {
  readonly #texts: string[] = [];
  readonly #blocks = new Map<number, Place[]>();
  /** Whether a block may have a hash that ends so: nearly always no, and then no map is asked. */
  readonly #endings = new Uint8Array(ENDINGS);

  /** The passages of a text that earlier ones have too; the text is then one of them. */
  add(text: string): Passage[] {
    const found = this.#passagesOf(text);
    const number = this.#texts.push(text) - 1;
    for (let start = 0; start + BLOCK <= text.length; start += BLOCK) {
      const hash = hashOf(text, start);
      this.#endings[hash & (ENDINGS - 1)] = 1;
      const places = this.#blocks.get(hash);
      if (!places) this.#blocks.set(hash, [{ text: number, start }]);
      else if (places.length < TEXTS_OF_A_BLOCK && places.at(-1)?.text !== number) {
        places.push({ text: number, start });
      }
    }
    return found;
  }

  #passagesOf(text: string): Passage[] {
    const found: Passage[] = [];
    /** Up to where a text has already been compared with each earlier one. */
    const compared = new Map<number, number>();
    const endings = this.#endings;
    const end = this.#blocks.size > 0 ? text.length - BLOCK : -1;
    let hash = hashOf(text, 0);
    for (let start = 0; start <= end; start++) {
      if (start > 0) hash = rolled(hash, text, start);
      if (endings[hash & (ENDINGS - 1)] === 0) continue;
      for (const place of this.#blocks.get(hash) ?? []) {
        const floor = compared.get(place.text) ?? 0;
        if (start < floor) continue;
        const passage = this.#extended(text, start, place, floor);
        if (!passage) continue;
        compared.set(place.text, passage.end);
        found.push(passage);
      }
    }
    return found;
  }

  /** The passage around a block, if it is one: equal hashes may be chance, or malice. */
  #extended(text: string, start: number, place: Place, floor: number): Passage | undefined {
    const other = this.#texts[place.text] as string;
    const offset = place.start - start;
    let end = start;
    while (end < text.length && text[end] === other[end + offset]) end++;
    if (end - start < BLOCK) return undefined;
    let first = start;
    const lowest = Math.max(floor, start - BLOCK, -offset);
    while (first > lowest && text[first - 1] === other[first - 1 + offset]) first--;
    return { text: place.text, start: first, end };
  }
}

/** BASE to the power of BLOCK - 1: the weight of the unit that leaves the window. */
const leaving = Array.from({ length: BLOCK - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

function hashOf(text: string, start: number): number {
  let hash = 0;
  const end = Math.min(start + BLOCK, text.length);
  for (let at = start; at < end; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of the window one step on, whose first unit is at `start`. */
function rolled(hash: number, text: string, start: number): number {
  const without = (hash - Math.imul(text.charCodeAt(start - 1), leaving)) | 0;
  return (Math.imul(without, BASE) + text.charCodeAt(start + BLOCK - 1)) | 0;
}
