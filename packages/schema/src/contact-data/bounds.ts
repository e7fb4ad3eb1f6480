import type { ReviewedField } from '../form/field.ts';

/** For what has no limit of its own: keys, and places of which the document says nothing. */
const otherwise = { characters: 20_000, entries: 10_000 };

/**
 * As far as a text is read, in UTF-16 code units: a code point has at most two, so whatever is
 * longer is over the limit of its box and refused by the contract.
 */
export function longestText(field?: Pick<ReviewedField, 'maxLength'>): number {
  return 2 * (field?.maxLength ?? otherwise.characters);
}

/** As many entries as are read; the contract refuses a list that has more. */
export function mostEntries(field?: Pick<ReviewedField, 'maxItems'>): number {
  return field?.maxItems ?? otherwise.entries;
}
