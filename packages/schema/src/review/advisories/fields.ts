/** Which of a document's boxes an advisory looks at. */
import type { Field } from '../../form/field.ts';

/** In `pointers` of a rule that every document has: any box, for the rule knows none by name. */
export const ANY_BOX = ['/**'] as const;

/** Hostile records may have millions of boxes; nobody reads that many findings of one rule. */
export const MOST_FINDINGS = 1_000;

/** Boxes that somebody fills in on the form. */
export function shown(fields: readonly Field[]): Field[] {
  return fields.filter(({ hidden }) => hidden === undefined);
}

/** Boxes in which somebody tells something in their own words. */
export function narratives(fields: readonly Field[]): Field[] {
  return shown(fields).filter(
    ({ kind, personalData }) => kind === 'text' && personalData === 'free-text',
  );
}

/** Boxes for a telephone or an address. */
export function isContactBox({ personalData }: Field): boolean {
  return personalData.startsWith('private-contact');
}

/** Whether a text has something to be read. */
export function isFilledIn(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}
