/**
 * Ten digits that may be a telephone however they are set out. Too wide for a mask, which would take
 * figures away; wide enough to ask a person to look.
 */
import { isAmount, isAnnounced, isOfDocument, isYear, REACH } from './surroundings.ts';

const gap = '[\\s.()\\u2010-\\u2015\\u2212-]{0,8}';
const digit = `${gap}[0-9]`;
/** The code may stand in front, so that its digits are not taken for the number's. */
const tenDigits = new RegExp(
  `(?<![0-9])(?:(?:(?:00)?${gap}57|03?)${gap})?(?:3(?:${digit}){9}|6${gap}0${gap}[124-8](?:${digit}){7})(?![0-9])`,
  'gu',
);

const codeInFront = /^(?:00)?[\s.()-]{0,8}57(?=(?:[^0-9]*[0-9]){10}$)/u;
/** Not the number of a list: «1.300 5550101». */
const gluedBefore = /(?:[0-9]{2}|[0-9][.\u2010-\u2015\u2212-][0-9])[.\u2010-\u2015\u2212-]$/u;
const yearInParentheses = /\((?:19|20)[0-9]{2}\)/;
const figureBefore = /([0-9]+)\p{Zs}{1,2}$/u;
const twoDigitsAfter = /^\p{Zs}[0-9]{2}(?![0-9])/u;
/** `3 005 551 234`, `3.005.551.234`; `3.3.01.04.0010`, the levels of a budget. */
const thousands = /^[36](?:[.\p{Zs}][0-9]{3}){3}$/u;
const levels = /^[36]\.[0-9](?:\.[0-9]{1,4}){3,}$/;

/** How many there are. Wants a text from which whole telephones were taken. */
export function oddTelephonesIn(text: string): number {
  let count = 0;
  tenDigits.lastIndex = 0;
  for (let found = tenDigits.exec(text); found; found = tenDigits.exec(text)) {
    const { 0: literal, index } = found;
    if (isTelling(text, literal, index)) count++;
    // Not a telephone from here on; perhaps from the next group on.
    else tenDigits.lastIndex = index + (/^[0-9]+/.exec(literal)?.[0].length ?? 1);
  }
  return count;
}

function isTelling(text: string, literal: string, start: number): boolean {
  const end = start + literal.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const context = before.replace(/[(+]{1,3}$/u, '');
  const hasCode = codeInFront.test(literal);
  if (isAnnounced(context) || (hasCode && before.endsWith('+'))) return true;
  const groups = literal.match(/[0-9]+/g) ?? [];
  if (isAmount(context, text, end)) return false;
  const isWhole = groups.length === 1;
  if (isWhole) return true;
  if (before.endsWith('+') || gluedBefore.test(context) || isOfDocument(context)) return false;
  const figure = figureBefore.exec(context)?.[1];
  const years = [figure, ...groups].filter(isYear).length;
  if (years > 1 || yearInParentheses.test(literal)) return false;
  if (isYear(groups.at(-1)) || thousands.test(literal) || levels.test(literal)) return false;
  const [first = ''] = groups;
  if (first.length < 3 && figure !== undefined && !isYear(figure)) return false;
  return !(
    groups.every(({ length }) => length === 2) && twoDigitsAfter.test(text.slice(end, end + 4))
  );
}
