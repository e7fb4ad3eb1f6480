/** What every reader of records asks of a value. */

/** A JSON object: what a record and its groups are. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const highSurrogate = /[\ud800-\udbff]/;

/** How long a text is as the contract counts: in code points, not in UTF-16 code units. */
export function codePoints(text: string): number {
  // Hardly any text has characters of two units, and the engine knows it without looking at each.
  if (!highSurrogate.test(text)) return text.length;
  let pairs = 0;
  for (let index = 1; index < text.length; index++) {
    const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) pairs++;
  }
  return text.length - pairs;
}

/**
 * A group with its own keys alone: what it inherits is no answer. Only a group of another prototype,
 * or any group once somebody has added to `Object.prototype`, needs to be copied.
 */
export function ownKeys(
  group: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (Object.getPrototypeOf(group) === Object.prototype && !isPrototypeChanged()) return group;
  return Object.assign(Object.create(null), group);
}

/** Whether every object inherits what somebody has added to `Object.prototype`. */
export function isPrototypeChanged(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}
