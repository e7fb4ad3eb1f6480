/** An entry of a host's table. */
export interface Suggestion {
  readonly nombre: string;
  readonly codigo?: string;
}

/** The entries that a text may mean, whatever its accents and capitals. */
export class Table {
  readonly #entries: readonly { readonly entry: Suggestion; readonly folded: string }[];

  constructor(entries: readonly Suggestion[]) {
    this.#entries = entries.map((given) => {
      const entry = { ...given, nombre: inOneLine(given.nombre) };
      return { entry, folded: folded(entry.nombre) };
    });
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Those that begin with a text, then those that have a word which does; codes are found, too. */
  find(text: string): readonly Suggestion[] {
    const sought = folded(text);
    const first = this.#entries.filter(({ folded }) => folded.startsWith(sought));
    const inside = this.#entries.filter(
      ({ entry, folded }) =>
        !folded.startsWith(sought) &&
        (folded.includes(` ${sought}`) || entry.codigo?.startsWith(sought)),
    );
    return [...first, ...inside].map(({ entry }) => entry);
  }

  /** The one entry that is named so; two of the same name are none. */
  named(text: string): Suggestion | undefined {
    const sought = folded(text);
    const [only, ...others] = this.#entries.filter(({ folded }) => folded === sought);
    return others.length === 0 ? only?.entry : undefined;
  }
}

/** «Cúcuta, N. de S.» and «cucuta n de s» are the same. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As its box can show it: with line breaks it would need another one. */
function inOneLine(text: string): string {
  return text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
}
