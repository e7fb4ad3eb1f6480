import type { HostConfig } from '../rules/review-context.ts';
import { emailsIn } from './emails.ts';
import type { Span } from './span.ts';
import { telephonesIn } from './telephones.ts';

/** A passage of a text through which a person can be reached. */
export interface ContactData extends Span {
  readonly kind: 'correo' | 'telefono';
}

const anyContact = /[0-9@]/;
const invisible = /\p{Cf}/gu;

/** Finds the contact data of a text, in its order; linear in the text. */
export type ContactScanner = (text: string) => ContactData[];

/**
 * A scanner for e-mail addresses and telephones. Addresses of offices (`config.officeMailboxes`) are
 * no personal data, so it leaves them out.
 */
export function contactScanner({ officeMailboxes = [] }: HostConfig): ContactScanner {
  const offices = new Set(officeMailboxes.map((address) => address.toLowerCase()));
  return (text) => (anyContact.test(text) ? contactDataIn(text, offices) : []);
}

function contactDataIn(text: string, offices: ReadonlySet<string>): ContactData[] {
  const { shown, originOf } = withoutInvisible(text);
  const emails = emailsIn(shown);
  const telephones = telephonesIn(blankOut(shown, emails));
  const personal = emails.filter(
    ({ start, end }) => !offices.has(shown.slice(start, end).toLowerCase()),
  );
  return [
    ...personal.map((span) => ({ ...span, kind: 'correo' as const })),
    ...telephones.map((span) => ({ ...span, kind: 'telefono' as const })),
  ]
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({ kind, start: originOf(start), end: originOf(end - 1) + 1 }));
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
