import { type Box, standsAlone } from '../../box-tree.ts';
import type { ImportedRecord } from '../../files.ts';
import type { Reading } from '../../reading.ts';
import type { FileTexts } from './texts.ts';

/** A box that an importer was not sure of. */
export interface BoxToCheck {
  readonly box: Box;
  readonly reasons: readonly string[];
  /** What stands in the file. */
  readonly literals: readonly string[];
}

export interface Checks {
  readonly boxes: readonly BoxToCheck[];
  /** What concerns the file as a whole, or a box that this form does not show. */
  readonly notes: readonly string[];
}

interface Remark {
  readonly pointer: string;
  readonly reason?: string | undefined;
  readonly literal?: string | undefined;
}

/** Each box to check, in the order of the form, with all that is said of it. */
export function checksOf(imported: ImportedRecord, { boxes }: Reading, texts: FileTexts): Checks {
  const { fields = [], warnings = [] } = imported;
  const remarks: Remark[] = [
    ...warnings.map(({ pointer = '', message }) => ({ pointer, reason: message })),
    ...fields
      .filter(({ certainty, state }) => certainty !== 'certain' || state === 'unreadable')
      .map(({ pointer, literal }) => ({ pointer, literal })),
  ];
  const found = new Map<Box, Remark[]>();
  for (const remark of remarks) {
    const box = boxOf(remark.pointer, boxes);
    if (box) found.set(box, [...(found.get(box) ?? []), remark]);
  }
  const order = [...boxes.values()];
  const toCheck = [...found].map(([box, about]) => checkOf(box, about, texts));
  return {
    boxes: toCheck.sort((one, other) => order.indexOf(one.box) - order.indexOf(other.box)),
    notes: remarks.flatMap(({ pointer, reason }) =>
      reason !== undefined && !boxOf(pointer, boxes) ? [reason] : [],
    ),
  };
}

function checkOf(box: Box, about: readonly Remark[], texts: FileTexts): BoxToCheck {
  const reasons = [...new Set(about.flatMap(({ reason }) => reason ?? []))];
  const literals = [...new Set(about.flatMap(({ literal }) => literal || []))];
  return { box, reasons: reasons.length > 0 ? reasons : [texts.check], literals };
}

/** The box of a pointer, or the nearest one around it; none for the record as a whole. */
function boxOf(pointer: string, boxes: Reading['boxes']): Box | undefined {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const box = boxes.get(place);
    if (box) return shown(box);
  }
  return undefined;
}

/** A group of one box is drawn as that box. */
function shown(box: Box): Box {
  const [only] = box.kind === 'group' && standsAlone(box) ? box.boxes : [];
  return only ? shown(only) : box;
}
