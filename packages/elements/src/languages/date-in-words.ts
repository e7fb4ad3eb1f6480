/**
 * A civil date `AAAA-MM-DD` in words, in the first of the languages that the browser knows; nothing for
 * what is no date. English of no country is British, as our spelling is: 29 May 2024.
 */
export function dateInWords(text: string, ...languages: string[]): string | undefined {
  const date = new Date(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return undefined;
  const locales = languages.map((language) => (language === 'en' ? 'en-GB' : language));
  // As if in London: no time zone moves it to another day.
  return new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
