/** What compiled validators call. Everything here is on the hot path of a valid record. */
import { type Code, type Params, patterns } from '@ficha-leccion/schema';

/** An error before it has a sentence. */
export interface Finding {
  readonly code: Code;
  readonly pointer: string;
  readonly params: Params;
}

export type Findings = readonly Finding[];

/** A compiled validator: `profile` is the bit of one profile. It never throws on JSON data. */
export type Check = (record: unknown, profile: number) => Findings;

export const NONE: Findings = Object.freeze([]);
const NO_PARAMS: Params = Object.freeze({});

/** Adds a finding; the first one leaves the shared empty list behind. */
export function add(findings: Findings, code: Code, pointer: string, params = NO_PARAMS): Findings {
  const finding = { code, pointer, params };
  if (findings === NONE) return [finding];
  (findings as Finding[]).push(finding);
  return findings;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const has = Object.hasOwn as (group: object, key: string) => boolean;

/** Whether a value is a text with something to read and at most `maximum` code points. */
export function isText(value: unknown, maximum: number): value is string {
  return typeof value === 'string' && !isBlank(value) && !isLong(value, maximum);
}

const NOT_BLANK = new RegExp(patterns.notBlank.source, 'u');

/** The first character of real text nearly always decides, without the pattern. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0xad && first < 0x1680)) return false;
  return !NOT_BLANK.test(text);
}

/** n UTF-16 units are between n/2 and n code points, so only the band between needs counting. */
function isLong(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false;
  return text.length > 2 * maximum || countCodePoints(text) > maximum;
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
      index++;
    }
  }
  return count;
}

/** Says what is wrong with a value that is no text, or (`code`) does not match its pattern. */
export function addText(
  findings: Findings,
  pointer: string,
  value: unknown,
  maximum: number,
  code: Code = 'texto-vacio',
): Findings {
  if (typeof value !== 'string') return add(findings, 'tipo-texto', pointer);
  if (isBlank(value)) return add(findings, 'texto-vacio', pointer);
  if (!isLong(value, maximum)) return add(findings, code, pointer);
  const sobran = countCodePoints(value) - maximum;
  return add(findings, 'texto-largo', pointer, { maximo: maximum, sobran });
}

/** Whether a list has 1 to `maximum` entries; adds what is wrong otherwise. */
export function addListLength(
  findings: Findings,
  pointer: string,
  { length }: readonly unknown[],
  maximum: number,
): Findings {
  if (length === 0) return add(findings, 'lista-vacia', pointer);
  if (length <= maximum) return findings;
  return add(findings, 'lista-larga', pointer, { maximo: maximum, sobran: length - maximum });
}

/** How many keys a group has; compared with the known ones that were found in it. */
export function countKeys(group: object): number {
  let count = 0;
  for (const _ in group) count++;
  return count;
}

/** Hostile records may have millions of keys; nobody reads that many findings. */
const UNKNOWN_KEYS_REPORTED = 100;

export function addUnknownKeys(
  findings: Findings,
  parent: string,
  group: object,
  known: readonly string[],
): Findings {
  let all = findings;
  let left = UNKNOWN_KEYS_REPORTED;
  for (const key in group) {
    if (known.includes(key)) continue;
    if (left-- === 0) break;
    all = add(all, 'casilla-desconocida', pointerBelow(parent, key));
  }
  return all;
}

function pointerBelow(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
