/** Which of a document's boxes an advisory looks at. */
import { longestText, mostEntries } from '../../contact-data/bounds.ts';
import { pointerTo, stepsOf } from '../../dialect/pointer.ts';
import type { Field } from '../../form/field.ts';
import { groupOf, member, type Placed } from '../../rules/read.ts';

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

/**
 * The texts in a box, as far as the contract lets a record go: of a longer list its first entries,
 * of a longer text its beginning. A record of any size is answered in time.
 */
export function textsIn(record: unknown, field: Field, fields: readonly Field[]): Placed<string>[] {
  const way = ways.get(field) ?? wayTo(field, fields);
  ways.set(field, way);
  let found: Placed[] = [{ pointer: '', value: record }];
  for (const { step, most } of way) {
    found = found.flatMap((placed) => below(placed, step, most));
    if (found.length === 0) return [];
  }
  return found.flatMap(({ pointer, value }) =>
    typeof value === 'string' ? [{ pointer, value: value.slice(0, longestText(field)) }] : [],
  );
}

/** A step to a box, and how many entries there are to be looked at. */
interface Step {
  readonly step: string;
  readonly most: number;
}

/** The way to each box, which is the same in every record. */
const ways = new WeakMap<Field, readonly Step[]>();

function wayTo({ template }: Field, fields: readonly Field[]): Step[] {
  let above = '';
  return stepsOf(template).map((step) => {
    const most = step === '*' ? mostEntries(fields.find((field) => field.template === above)) : 1;
    above = pointerTo(above, step);
    return { step, most };
  });
}

function below({ pointer, value }: Placed, step: string, most: number): Placed[] {
  if (step === '*') {
    const entries = Array.isArray(value)
      ? [...value.slice(0, most).entries()]
      : Object.entries(groupOf(value)).slice(0, most);
    return entries.map(([key, each]) => ({ pointer: pointerTo(pointer, key), value: each }));
  }
  const child = member(value, step);
  return child === undefined ? [] : [{ pointer: pointerTo(pointer, step), value: child }];
}
