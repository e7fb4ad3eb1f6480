/** What compiled validators call. Everything here is on the hot path of a valid record. */
import { codePoints } from '@ficha-leccion/schema';
import { notBlank } from '../compiled/patterns.ts';
import type { Report } from './report.ts';

export { isObject, pointerTo } from '@ficha-leccion/schema';

/** A compiled validator: `profile` is the bit of one profile. It never throws on JSON data. */
export type Check = (record: unknown, profile: number, report: Report) => void;

/**
 * The group as a check reads it: a box that is `undefined` is absent, and none is inherited. A group of
 * another prototype is copied, and for a wary report every group.
 */
export function ownBoxes(
  group: Readonly<Record<string, unknown>>,
  { isWary }: Report,
): Readonly<Record<string, unknown>> {
  if (!isWary && Object.getPrototypeOf(group) === Object.prototype) return group;
  const own: Record<string, unknown> = Object.assign(Object.create(null), group);
  // A key that holds `undefined` is there; whatever its box asks for, `null` is not it either.
  for (const key in own) own[key] ??= null;
  return own;
}

export const has = Object.hasOwn as (group: object, key: string) => boolean;

/** How many keys a group has; compared with the known ones that were found in it. */
export function countKeys(group: object): number {
  let count = 0;
  for (const _ in group) count++;
  return count;
}

export const isInteger = Number.isInteger as (value: unknown) => value is number;

/** A number that JSON could say: not `NaN`, and not `Infinity`, which `1e999` is parsed to. */
export const isNumber = Number.isFinite as (value: unknown) => value is number;

/** Whether a value is a text with something to read and at most `maximum` code points. */
export function isText(value: unknown, maximum: number): value is string {
  return typeof value === 'string' && !isBlank(value) && !isLong(value, maximum);
}

/** The first character of real text nearly always decides, without the pattern. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0xad && first < 0x61c)) return false;
  return !notBlank.test(text);
}

/** n UTF-16 units are between n/2 and n code points, so only the band between needs counting. */
export function isLong(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false;
  return text.length > 2 * maximum || codePoints(text) > maximum;
}
