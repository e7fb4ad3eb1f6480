import { patterns } from '../dialect/patterns.ts';

const civilDate = new RegExp(patterns.civilDate.source, 'u');

export function isCivilDate(value: string): boolean {
  return civilDate.test(value);
}

/** The civil date `AAAA-MM-DD` of today in a time zone; a record knows no hours. */
export function civilToday(timeZone: string): string {
  const minute = Math.floor(Date.now() / 60_000);
  const known = today.get(timeZone);
  if (known?.minute === minute) return known.date;
  const date = civilNow(timeZone);
  today.set(timeZone, { minute, date });
  return date;
}

/** Days begin with a minute everywhere, and to ask costs as much as an advisory. */
const today = new Map<string, { readonly minute: number; readonly date: string }>();

function civilNow(timeZone: string): string {
  const format = formats.get(timeZone) ?? formatOf(timeZone);
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** To make one takes as long as all the rest of a review. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  // en-CA names the parts as everybody does; the order is put above, engines disagree about it.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}
