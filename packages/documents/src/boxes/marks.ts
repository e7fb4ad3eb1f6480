import type { CheckboxState } from '../model/source-document.ts';

export interface MarkedText {
  readonly text: string;
  readonly checkboxes: readonly { readonly offset: number; readonly state: CheckboxState }[];
}

/** One sign beside an option. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly state: CheckboxState;
}

/**
 * What people and programs mark with: a box filled or empty, a tick, a cross, an X between brackets,
 * on a line or alone. The letters of Word's picture fonts are here as the codes they have in a text.
 */
const SIGN =
  /(?<checked>[☑☒✓✔✗✘✕✖🗹🗸🗷■⬛●◉\uf0fe\uf0fd\uf0fc\uf0fb\uf052\uf053]|[([]\s{0,5}[xX✓✔]\s{0,5}[)\]]|_{1,40}\s{0,5}[xX✓✔]\s{0,5}_{1,40}|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))|(?<unchecked>[☐□▢⬜◻○◯❏❑\uf0a8\uf06f\uf071\uf0a3]|[([]\s{0,10}[)\]]|_{2,})/gu;

/** The signs of a text, in order; what the file itself knows of a box counts before its glyph. */
export function marksIn({ text, checkboxes }: MarkedText): Mark[] {
  const states = new Map(checkboxes.map(({ offset, state }) => [offset, state]));
  return [...text.matchAll(SIGN)].map(({ 0: sign, index, groups }) => ({
    start: index,
    end: index + sign.length,
    state: states.get(index) ?? (groups?.checked ? 'checked' : 'unchecked'),
  }));
}

/** What the signs beside one option say together: an X typed beside an empty box marks it. */
export function stateOfMarks(marks: readonly Mark[]): CheckboxState | 'unmarked' {
  if (marks.length === 0) return 'unmarked';
  if (marks.some(({ state }) => state === 'contradictory')) return 'contradictory';
  return marks.some(({ state }) => state === 'checked') ? 'checked' : 'unchecked';
}
