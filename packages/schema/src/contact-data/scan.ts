import type { HostConfig } from '../rules/review-context.ts';
import { emailsIn } from './emails.ts';
import { folded } from './folded-text.ts';
import { oddEmailsIn } from './odd-emails.ts';
import { oddTelephonesIn } from './odd-telephones.ts';
import type { Span } from './span.ts';
import { spelledOutEmailsIn } from './spelled-out-emails.ts';
import { telephonesIn } from './telephones.ts';

/** A passage of a text through which a person can be reached. */
export interface ContactData extends Span {
  readonly kind: 'correo' | 'telefono';
}

const anyContact = /[0-9@]/;
/** Signs and words that stand for an `@` or for digits too; what is encoded has digits. */
const anySign = /[\p{N}@\uff20\ufe6b]|&commat;|arroba|[([{]\s?at\s?[)\]}]/iu;
const invisible = /\p{Cf}/gu;

/** Finds the contact data of a text, in its order; linear in the text. */
export type ContactScanner = (text: string) => ContactData[];

/**
 * A scanner for e-mail addresses and telephones. Addresses of offices (`config.officeMailboxes`) are
 * no personal data, so it leaves them out.
 */
export function contactScanner(config: HostConfig): ContactScanner {
  const offices = officesOf(config);
  return (text) => (anyContact.test(text) ? contactDataIn(text, offices) : []);
}

/**
 * Counts what a person should look at: the contact data that {@link contactScanner} finds, and what
 * may be some however it is set out. Linear in the text.
 */
export function contactCounter(config: HostConfig): (text: string) => number {
  const offices = officesOf(config);
  return (text) => {
    if (!anySign.test(text)) return 0;
    const whole = read(text.replace(invisible, ''), offices);
    const again = folded(whole.rest);
    const rest = again === whole.rest ? { found: [], rest: again } : read(again, offices);
    const odd = [...oddEmailsIn(rest.rest), ...spelledOutEmailsIn(rest.rest)].filter(
      (address) => !offices.has(address.toLowerCase()),
    );
    return whole.found.length + rest.found.length + odd.length + oddTelephonesIn(rest.rest);
  };
}

function officesOf({ officeMailboxes = [] }: HostConfig): ReadonlySet<string> {
  return new Set(officeMailboxes.map((address) => address.toLowerCase()));
}

function contactDataIn(text: string, offices: ReadonlySet<string>): ContactData[] {
  const { shown, originOf } = withoutInvisible(text);
  return read(shown, offices)
    .found.sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({ kind, start: originOf(start), end: originOf(end - 1) + 1 }));
}

/** The contact data, and the text without it, without offices and without public lines. */
function read(text: string, offices: ReadonlySet<string>): { found: ContactData[]; rest: string } {
  const emails = emailsIn(text);
  const withoutEmails = blankOut(text, emails);
  const telephones = telephonesIn(withoutEmails);
  const personal = emails.filter(
    ({ start, end }) => !offices.has(text.slice(start, end).toLowerCase()),
  );
  const own = telephones.filter(({ isPublicLine }) => !isPublicLine);
  return {
    found: [
      ...personal.map(({ start, end }) => ({ kind: 'correo' as const, start, end })),
      ...own.map(({ start, end }) => ({ kind: 'telefono' as const, start, end })),
    ],
    rest: blankOut(withoutEmails, telephones),
  };
}

/**
 * The text without soft hyphens, zero-width and direction marks, which readers of a page do not see
 * inside a number either, and where each of its characters stood.
 */
function withoutInvisible(text: string): { shown: string; originOf: (index: number) => number } {
  const shown = text.replace(invisible, '');
  if (shown.length === text.length) return { shown, originOf: (index) => index };
  const origins: number[] = [];
  let next = 0;
  for (const { 0: mark, index } of text.matchAll(invisible)) {
    while (next < index) origins.push(next++);
    next = index + mark.length;
  }
  while (next < text.length) origins.push(next++);
  return { shown, originOf: (index) => origins[index] ?? text.length };
}

/** What is an address cannot be a telephone as well; the length stays, and so does every place. */
function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let next = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(next, start) + ']'.repeat(end - start);
    next = end;
  }
  return blanked + text.slice(next);
}
