import { normalizeTelephone } from '../normalizers/telephone.ts';
import { hasRightCheckDigit } from '../rules/nit.ts';
import { type DigitGroup, digitGroupsIn, windowsFrom } from './digit-groups.ts';
import { isLetterOrDigit, type Span } from './span.ts';
import { isAmount, isAnnounced, isBalanced, isOfDocument, REACH } from './surroundings.ts';
import { looksColombian, looksForeign } from './telephone-shape.ts';

/** `+33 6 12 34 56 78` has six groups; after `+57` every digit may stand alone. */
const mostGroups = 8;
const mostGroupsWithCode = 13;

/** What may stand before a number in a group of its own: `57 300 …`, `01 8000 …`, `60 7 …`. */
const dialled = /^(?:57|0|00|03|1|01|60)$/;
const colombian = /^(?:(?:00)?57)?(?:03?)?(?:3|60)[0-9]{8,9}$/;
const tollFree = /18000[0-9]{6}$/;
const opening = /[(+]{1,3}$/;
/** `+57`, `(+57)`, `0057`: whoever writes it writes a telephone, however the rest is grouped. */
const countryCode = /^[(+]*(?:\+\(?|00[\p{Zs}.)-]?)57/u;
/** `2024-300-5550101`, `2.3.300…`; `54001 60 1 2345678`: the rest of a longer number. */
const glued = /[0-9][.\u2010-\u2015\u2212-]$/u;
const afterFigure = /[0-9]\p{Zs}$/u;
const nitAnnounced = /nit[^\p{L}\p{N}]{0,4}$/iu;
const percentage = /\p{Zs}?%/uy;
const extension =
  /[\p{Zs},;(\u2010-\u2015-]{0,4}(?:ext(?:ensi[oó]n)?|x|#)[\p{Zs}.:=]{0,3}[0-9]{1,7}(?![\p{L}\p{N}])/iuy;

/** Toll-free lines are nobody's: they are found so that nothing else is seen in them. */
export interface Found extends Span {
  readonly isPublicLine: boolean;
}

/** How a number is introduced. */
interface Beginning {
  readonly hasPlus: boolean;
  readonly hasCode: boolean;
  readonly announced: boolean;
  readonly ofDocument: boolean;
}

/**
 * Every telephone in a text that `normalizeTelephone` reads as one, extension included, and the
 * public lines (01 8000 …). Each run of digits is looked at with the few that may belong to it.
 */
export function telephonesIn(text: string): Found[] {
  const groups = digitGroupsIn(text);
  const found: Found[] = [];
  let floor = 0;
  groups.forEach(({ start }, index) => {
    if (start < floor) return;
    const telephone = telephoneFrom(text, groups, index, floor);
    if (!telephone) return;
    floor = telephone.end;
    found.push(telephone);
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
  const before = text.slice(Math.max(floor, first.start - REACH), first.start);
  const opened = opening.exec(before)?.[0] ?? '';
  const context = before.slice(0, before.length - opened.length);
  if (opened === '' && (isLetterOrDigit(context.at(-1)) || glued.test(context))) return undefined;
  const hasPlus = opened.includes('+');
  const isShort = first.digits.length < 3 && !hasPlus;
  if (isShort && (!dialled.test(first.digits) || afterFigure.test(context))) return undefined;
  const from = first.start - opened.length;
  const hasCode = countryCode.test(text.slice(from, first.start + 6));
  const windows = windowsFrom(groups, index, hasCode ? mostGroupsWithCode : mostGroups);
  if (windows.length === 0) return undefined;
  const announced = isAnnounced(context);
  const beginning = { hasPlus, hasCode, announced, ofDocument: isOfDocument(context) };

  for (const window of windows) {
    const last = window.at(-1) as DigitGroup;
    const kind = kindOf(text.slice(from, last.end), window, beginning);
    if (!kind || (window.length === 1 && nitAnnounced.test(context) && isNit(first.digits)))
      continue;
    const end = endAfter(text, last.end);
    if (end === undefined || (!announced && !hasCode && isAmount(context, text, end))) continue;
    const start = startOf(text, from, first.start, last.end, hasPlus);
    if (start !== undefined) return { start, end, isPublicLine: kind === 'public' };
  }
  return undefined;
}

/** «(300 555 0101)»: the parenthesis is the sentence's unless it closes inside. */
function startOf(
  text: string,
  from: number,
  digits: number,
  end: number,
  hasPlus: boolean,
): number | undefined {
  for (let start = digits; start >= from; start--) {
    if (hasPlus && !text.slice(start, digits).includes('+')) continue;
    if (isBalanced(text.slice(start, end))) return start;
  }
  return undefined;
}

function kindOf(
  literal: string,
  groups: readonly DigitGroup[],
  { hasPlus, hasCode, announced, ofDocument }: Beginning,
): 'public' | 'own' | undefined {
  const digits = groups.map((group) => group.digits).join('');
  const isTollFree = tollFree.test(digits);
  const isForeign = hasPlus || /^00[1-9]/.test(digits);
  // The cheap questions first: a page of figures would cost a reading for every few of them.
  const isColombian = colombian.test(digits) && (hasCode || looksColombian(groups, announced));
  if (!isTollFree && !isForeign && !isColombian) return undefined;
  const read = normalizeTelephone(literal);
  if (!read.ok) return undefined;
  if (read.value.startsWith('+5718000')) return 'public';
  if (read.value.startsWith('+57')) return isColombian ? 'own' : undefined;
  if (!hasPlus && ofDocument) return undefined;
  return looksForeign(groups, hasPlus, announced) ? 'own' : undefined;
}

/** Where a number ends, its extension included; `undefined` when it is glued to what follows. */
function endAfter(text: string, end: number): number | undefined {
  extension.lastIndex = end;
  const written = extension.exec(text)?.[0];
  if (written !== undefined) {
    const after = end + written.length;
    if (!written.includes('(')) return after;
    return text[after] === ')' ? after + 1 : end;
  }
  percentage.lastIndex = end;
  return isLetterOrDigit(text[end]) || percentage.test(text) ? undefined : end;
}

function isNit(digits: string): boolean {
  return digits.length === 10 && hasRightCheckDigit(`${digits.slice(0, 9)}-${digits.slice(9)}`);
}
