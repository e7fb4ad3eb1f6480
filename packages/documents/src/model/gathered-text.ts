/**
 * A text that is put together of many pieces. Pieces are joined once: a file may have a hundred
 * thousand of them, and looking at a growing text copies it each time.
 */
export class GatheredText {
  readonly #pieces: string[] = [];
  #length = 0;
  #endsBlank = true;

  /** In UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** Nothing is before the next piece, or a blank or a line feed. */
  get endsBlank(): boolean {
    return this.#endsBlank;
  }

  add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#endsBlank = /[ \n]$/.test(piece);
  }

  /** A place to come back to. */
  mark(): number {
    return this.#pieces.length;
  }

  /** What was added after a mark. */
  since(mark: number): string {
    return this.#pieces.slice(mark).join('');
  }

  /** Writes something else after a mark. */
  replaceSince(mark: number, text: string): void {
    const old = this.#pieces.splice(mark).join('');
    this.#length -= old.length;
    this.add(text);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
