import type { CatalogueProperty } from '@ficha-leccion/schema';
import { escaped } from '../xml-text.ts';
import type { Description } from './description.ts';

export { describe } from './description.ts';

/** The element of Dublin Core for each property. */
const ELEMENTS: Readonly<Record<CatalogueProperty, string>> = {
  identifier: 'identifier',
  number: 'identifier',
  title: 'title',
  abstract: 'description',
  description: 'description',
  keyword: 'subject',
  date: 'date',
  publisher: 'publisher',
  place: 'coverage',
  about: 'relation',
  source: 'source',
};

/** Writes simple Dublin Core as repositories harvest it by OAI-PMH. */
export function writeOaiDc({ lang, kind, values }: Description): string {
  const elements = Object.entries(ELEMENTS).flatMap(([property, name]) =>
    (values[property as CatalogueProperty] ?? []).map((value) => element(name, value)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
${[...elements, element('type', kind), element('language', lang)].join('\n')}
</oai_dc:dc>
`;
}

const element = (name: string, value: string) => `  <dc:${name}>${escaped(value)}</dc:${name}>`;
