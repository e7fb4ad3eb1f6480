/** A passage of a text, in UTF-16 code units as JavaScript counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isLetterOrDigit = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
