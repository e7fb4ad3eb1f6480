/** Which of a document's boxes an advisory looks at, and what stands in them. */
import { longestText, mostEntries } from '../../contact-data/bounds.ts';
import { type BoxNode, boxTree } from '../../contact-data/box-tree.ts';
import { isObject } from '../../dialect/json.ts';
import { type Pointer, pointerTo } from '../../dialect/pointer.ts';
import type { ReviewedField } from '../../form/field.ts';
import { groupOf, type Placed } from '../../rules/read.ts';
import type { ReviewContext } from '../../rules/review-context.ts';

/** Hostile records may have millions of boxes; nobody reads that many findings of one rule. */
export const MOST_FINDINGS = 1_000;

/** A box that somebody fills in on the form. */
export function isShown({ hidden }: ReviewedField): boolean {
  return hidden === undefined;
}

/** A box in which somebody tells something in their own words. */
export function isNarrative(field: ReviewedField): boolean {
  return field.kind === 'text' && field.personalData === 'free-text' && isShown(field);
}

/** A box for a telephone or an address. */
export function isContactBox({ personalData }: ReviewedField): boolean {
  return personalData.startsWith('private-contact');
}

/** Whether a text has something to be read. */
export function isFilledIn(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** A text, and the box in which it stands. */
export interface BoxText extends Placed<string> {
  readonly field: ReviewedField;
}

/** Every advisory asks for the texts of the same record. */
const known = new WeakMap<ReviewContext, { record: unknown; texts: readonly BoxText[] }>();

/**
 * The texts in the boxes of a document, in the order of the form, as far as the contract lets a record
 * go: of a longer list its first entries, of a longer text its beginning. A record of any size is
 * answered in time.
 */
export function textsIn(record: unknown, context: ReviewContext): readonly BoxText[] {
  const before = known.get(context);
  if (before && before.record === record) return before.texts;
  const found: (BoxText & { readonly order: number })[] = [];
  const walk = (
    value: unknown,
    { field, order, inside }: BoxNode<ReviewedField>,
    pointer: Pointer,
  ): void => {
    if (typeof value === 'string' && field) {
      found.push({ field, order, pointer, value: value.slice(0, longestText(field)) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [step, box] of inside) {
        if (step !== '*') {
          if (!isObject(value) || !Object.hasOwn(value, step)) continue;
          walk(value[step], box, pointerTo(pointer, step));
          continue;
        }
        const most = mostEntries(field);
        const entries = Array.isArray(value)
          ? value.slice(0, most).entries()
          : Object.entries(groupOf(value)).slice(0, most);
        for (const [key, each] of entries) walk(each, box, pointerTo(pointer, key));
      }
    }
  };
  walk(record, boxTree(context.fields), '');
  const texts = found.sort((one, other) => one.order - other.order);
  known.set(context, { record, texts });
  return texts;
}
