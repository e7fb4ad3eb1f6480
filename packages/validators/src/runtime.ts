/** What compiled validators call. Everything here is on the hot path of a valid record. */
import { codePoints } from '@ficha-leccion/schema';
import { notBlank } from '../compiled/patterns.ts';
import type { Report } from './report.ts';

export { isObject, pointerTo } from '@ficha-leccion/schema';

/** A compiled validator: `profile` is the bit of one profile. It never throws on JSON data. */
export type Check = (record: unknown, profile: number, report: Report) => void;

/**
 * The group with its own keys alone: what it inherits is no answer. Only a group of another
 * prototype, or any group once somebody has added to `Object.prototype`, needs to be copied.
 */
export function ownKeys(group: Record<string, unknown>): Record<string, unknown> {
  if (Object.getPrototypeOf(group) === Object.prototype && countKeys(Object.prototype) === 0) {
    return group;
  }
  return Object.assign(Object.create(null), group);
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
