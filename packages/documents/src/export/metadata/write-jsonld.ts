import type { Description } from './description.ts';

export { describe } from './description.ts';

/** Writes a schema.org `Report`: the report of an organisation, of the government or not. */
export function writeJsonld({ lang, kind, values }: Description): string {
  const { number, title, abstract, description, keyword, date, publisher } = values;
  const report = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    identifier: one(values.identifier),
    reportNumber: one(number),
    name: one(title),
    genre: kind,
    inLanguage: lang,
    dateCreated: one(date),
    abstract: one(abstract),
    description: one(description),
    keywords: one(keyword),
    publisher: named('GovernmentOrganization', publisher),
    spatialCoverage: named('Place', values.place),
    about: named('Thing', values.about),
    isBasedOn: one(values.source),
  };
  // A page may hold it in a script element, which only this sign could end.
  return `${JSON.stringify(report, null, 2).replaceAll('<', '\\u003c')}\n`;
}

/** One value alone, several as a list, none as an absent key. */
function one<Value>(values: readonly Value[] = []): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

const named = (type: string, names: readonly string[] = []) =>
  one(names.map((name) => ({ '@type': type, name })));
