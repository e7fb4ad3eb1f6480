import { normalizeEmail, normalizeTelephone } from '@ficha-leccion/schema';

/** What a public page shows where a text had an e-mail address or a telephone. */
export const REMOVED = '[dato de contacto retirado]';

/** Takes e-mail addresses and telephones out of a text; toll-free lines are everybody's and stay. */
export function withoutContactData(text: string): string {
  return text.replace(addressLike, withoutAddress).replace(numeric, withoutTelephones);
}

const inAddress = "[\\p{L}\\p{M}\\p{N}\\p{Cf}!#$%&'*+=?^_`{|}~.-]";
const addressLike = new RegExp(`(?<!${inAddress})${inAddress}+@${inAddress}+`, 'gu');
const punctuationAround = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function withoutAddress(candidate: string): string {
  const [, before = '', address = '', after = ''] = punctuationAround.exec(candidate) ?? [];
  return normalizeEmail(address).ok ? before + REMOVED + after : candidate;
}

const amount = '\\$\\s?\\d+(?:[.,]\\d+)*';
const year = '(?:19|20)\\d\\d';
const date = `\\b(?:${year}-\\d\\d-\\d\\d|[0-3]?\\d([-.])[01]?\\d\\2${year})\\b`;
/** What the normalizer passes over between two digits; more than six of it part two numbers. */
const gap = '[\\s.()\\p{Cf}\\p{Pd}\\u2212]{0,6}';
const extension = `[,;]?${gap}(?:ext(?:ensi[oó]n)?|x|#)[\\s.:=]{0,6}`;
/** A whole group of digits, and not the hour of `10:30`. */
const digits = '\\+?\\d+(?!\\d|:\\d)';
const rowOfNumbers = `\\(?${digits}(?:${gap}(?:${extension})?${digits})*\\)?`;
const numeric = new RegExp(`(${amount}|${date})|${rowOfNumbers}`, 'giu');

function withoutTelephones(numbers: string, amountOrDate?: string): string {
  if (amountOrDate) return numbers;
  const groups = Array.from(numbers.matchAll(/\+?\d+/g));
  let shown = '';
  let shownUpTo = 0;
  for (let first = 0; first < groups.length; first++) {
    const telephone = telephoneFrom(numbers, groups.slice(first, first + mostDigits));
    if (!telephone) continue;
    const [start, end] = withParentheses(numbers, telephone.start, telephone.end);
    shown += numbers.slice(shownUpTo, telephone.isTollFree ? end : start);
    shown += telephone.isTollFree ? '' : REMOVED;
    shownUpTo = end;
    first += telephone.groups - 1;
  }
  return shown + numbers.slice(shownUpTo);
}

const fewestDigits = 7;
/** Two of `00`, fifteen of E.164, seven of an extension. */
const mostDigits = 24;

interface Telephone {
  readonly start: number;
  readonly end: number;
  readonly groups: number;
  readonly isTollFree: boolean;
}

/**
 * The longest telephone that begins with the first group. A row of numbers may hold several of them,
 * or one beside a year; only whole groups are tried, never a part of a longer number.
 */
function telephoneFrom(numbers: string, groups: readonly RegExpExecArray[]): Telephone | undefined {
  const start = groups[0]?.index ?? 0;
  let found: Telephone | undefined;
  let count = 0;
  for (const [position, { 0: group, index }] of groups.entries()) {
    count += group.length;
    if (count < fewestDigits) continue;
    if (count > mostDigits) break;
    const end = index + group.length;
    const read = normalizeTelephone(numbers.slice(start, end));
    if (!read.ok) continue;
    found = { start, end, groups: position + 1, isTollFree: read.value.startsWith('+5718000') };
  }
  return found;
}

/** Takes in the parenthesis whose other half stands between `start` and `end`. */
function withParentheses(text: string, start: number, end: number): [start: number, end: number] {
  const inside = text.slice(start, end);
  const left = inside.split('(').length - inside.split(')').length;
  return [
    left < 0 && text[start - 1] === '(' ? start - 1 : start,
    left > 0 && text[end] === ')' ? end + 1 : end,
  ];
}
