/** What of a record a draft may hold: only boxes whose class of personal data says so. */
import { type BoxModel, type FormModel, isObject, type PersonalData } from '@ficha-leccion/schema';
import type { FormRecord } from '../../../events.ts';

/** Free text may hold anything, but it is what nobody wants to write twice. */
const STORABLE: ReadonlySet<PersonalData> = new Set<PersonalData>(['none', 'free-text']);

/** The record without names, contact data, and whatever the form does not show. */
export function storable(record: FormRecord, model: FormModel): FormRecord {
  const $schema = model.identifier;
  return { $schema, ...members(record, boxesOf(model)) };
}

/** A draft with what no draft holds of the record as it stands. */
export function joined(draft: FormRecord, current: FormRecord, model: FormModel): FormRecord {
  return join(draft, current, boxesOf(model));
}

function boxesOf({ sections }: FormModel): readonly BoxModel[] {
  return sections.flatMap(({ boxes }) => boxes);
}

function members(group: FormRecord, boxes: readonly BoxModel[]): FormRecord {
  const kept = boxes.filter(isStorable).map((box) => [box.name, part(group[box.name], box)]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

function part(value: unknown, box: BoxModel): unknown {
  if (box.kind === 'list') return Array.isArray(value) ? entries(value, box.item) : undefined;
  if (box.kind === 'group')
    return isObject(value) ? orNothing(members(value, box.boxes)) : undefined;
  return typeof value === 'object' ? undefined : value;
}

function entries(list: readonly unknown[], item: BoxModel): unknown {
  const kept = isStorable(item) ? list.map((entry) => part(entry, item)) : [];
  const answered = kept.filter((entry) => entry !== undefined);
  return answered.length > 0 ? answered : undefined;
}

function join(draft: FormRecord, current: FormRecord, boxes: readonly BoxModel[]): FormRecord {
  const stored = boxes.filter(isStorable);
  const answers = new Set(stored.map(({ name }) => name));
  const rest = Object.entries(current).filter(([name]) => !answers.has(name));
  const groups = stored.flatMap((box) => {
    const [now, then] = [current[box.name], draft[box.name]];
    if (box.kind !== 'group' || !isObject(now)) return [];
    const group = join(isObject(then) ? then : {}, now, box.boxes);
    return Object.keys(group).length > 0 ? [[box.name, group] as const] : [];
  });
  return { ...Object.fromEntries(rest), ...draft, ...Object.fromEntries(groups) };
}

function isStorable({ personalData }: BoxModel): boolean {
  return STORABLE.has(personalData);
}

function orNothing(group: FormRecord): FormRecord | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}
