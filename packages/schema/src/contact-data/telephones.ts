import { normalizeTelephone } from '../normalizers/telephone.ts';
import { hasRightCheckDigit } from '../rules/nit.ts';
import { type DigitGroup, digitGroupsIn } from './digit-groups.ts';
import { isLetterOrDigit, type Span } from './span.ts';
import { looksColombian, looksForeign } from './telephone-shape.ts';

/** `+33 6 12 34 56 78` has six groups, `+57 (60) 7 555 01 01` too. */
const mostGroups = 8;
/** `00` and the fifteen digits of E.164. */
const mostDigits = 17;
const fewestDigits = 7;

/** What may stand before a number in a group of its own: `57 300 …`, `01 8000 …`, `60 7 …`. */
const dialled = /^(?:57|0|00|03|1|01|60)$/;
const colombian = /^(?:(?:00)?57)?(?:03?)?(?:3|60)[0-9]{8,9}$/;
const tollFree = /18000[0-9]{6}$/;
const opening = /[(+]{1,3}$/;
const amount = /\$\p{Zs}?$/u;
const nitAnnounced = /nit[^\p{L}\p{N}]{0,4}$/iu;
const percentage = /\p{Zs}?%/uy;
const extension =
  /[\p{Zs},;(\u2010-\u2015-]{0,4}(?:ext(?:ensi[oó]n)?|x|#)[\p{Zs}.:=]{0,3}[0-9]{1,7}(?![\p{L}\p{N}])/iuy;

/** Toll-free lines are nobody's: they are found so that nothing else is seen in them. */
interface Found extends Span {
  readonly isPublicLine: boolean;
}

/**
 * Every telephone in a text that `normalizeTelephone` reads as one, extension included; public lines
 * (01 8000 …) are none. Each run of digits is looked at with the few that may belong to it.
 */
export function telephonesIn(text: string): Span[] {
  const groups = digitGroupsIn(text);
  const found: Span[] = [];
  let floor = 0;
  groups.forEach(({ start }, index) => {
    if (start < floor) return;
    const telephone = telephoneFrom(text, groups, index, floor);
    if (!telephone) return;
    floor = telephone.end;
    if (!telephone.isPublicLine) found.push({ start: telephone.start, end: telephone.end });
  });
  return found;
}

/** The longest telephone that begins with a group. */
function telephoneFrom(
  text: string,
  groups: readonly DigitGroup[],
  index: number,
  floor: number,
): Found | undefined {
  const first = groups[index] as DigitGroup;
  const before = text.slice(Math.max(floor, first.start - 12), first.start);
  const opened = opening.exec(before)?.[0] ?? '';
  const context = before.slice(0, before.length - opened.length);
  if (opened === '' && isLetterOrDigit(context.at(-1))) return undefined;
  if (amount.test(context)) return undefined;
  const hasPlus = opened.includes('+');
  if (first.digits.length < 3 && !hasPlus && !dialled.test(first.digits)) return undefined;
  const from = first.start - opened.length;

  for (const window of windowsFrom(groups, index)) {
    const last = window.at(-1) as DigitGroup;
    const literal = text.slice(from, last.end);
    const kind = kindOf(literal, window, hasPlus);
    if (!kind || (window.length === 1 && nitAnnounced.test(context) && isNit(first.digits)))
      continue;
    const end = endAfter(text, last.end);
    if (end === undefined) continue;
    // «(300 555 0101)»: the parenthesis is the sentence's unless it closes inside.
    const start = literal.includes(')') ? from : first.start - (opened.endsWith('+') ? 1 : 0);
    return { start, end, isPublicLine: kind === 'public' };
  }
  return undefined;
}

/** The groups that may make one number, the most of them first. */
function windowsFrom(groups: readonly DigitGroup[], index: number): DigitGroup[][] {
  const windows: DigitGroup[][] = [];
  let digits = 0;
  for (let last = index; last < groups.length && last < index + mostGroups; last++) {
    const group = groups[last] as DigitGroup;
    digits += group.digits.length;
    if (digits > mostDigits) break;
    if (digits >= fewestDigits) windows.unshift(groups.slice(index, last + 1));
    if (group.gap === undefined) break;
  }
  return windows;
}

function kindOf(
  literal: string,
  groups: readonly DigitGroup[],
  hasPlus: boolean,
): 'public' | 'own' | undefined {
  const digits = groups.map((group) => group.digits).join('');
  const isTollFree = tollFree.test(digits);
  const isForeign = hasPlus || /^00[1-9]/.test(digits);
  // The cheap questions first: a page of figures would cost a reading for every few of them.
  if (!isTollFree && !isForeign && !(colombian.test(digits) && looksColombian(groups))) {
    return undefined;
  }
  const read = normalizeTelephone(literal);
  if (!read.ok) return undefined;
  if (read.value.startsWith('+5718000')) return 'public';
  const looksRight = read.value.startsWith('+57')
    ? looksColombian(groups)
    : looksForeign(groups, hasPlus);
  return looksRight ? 'own' : undefined;
}

/** Where a number ends, its extension included; `undefined` when it is glued to what follows. */
function endAfter(text: string, end: number): number | undefined {
  extension.lastIndex = end;
  const written = extension.exec(text)?.[0];
  if (written !== undefined) {
    const closes = written.includes('(') && text[end + written.length] === ')';
    return end + written.length + (closes ? 1 : 0);
  }
  percentage.lastIndex = end;
  return isLetterOrDigit(text[end]) || percentage.test(text) ? undefined : end;
}

function isNit(digits: string): boolean {
  return digits.length === 10 && hasRightCheckDigit(`${digits.slice(0, 9)}-${digits.slice(9)}`);
}
