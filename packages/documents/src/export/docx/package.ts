import { escaped } from '../xml-text.ts';
import { zipped } from '../zipped.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A link out of the document, by the identifier that its paragraph refers to. */
export interface ExternalLink {
  readonly id: string;
  readonly url: string;
}

/** Zips the parts of a Word file by their names. What is said of the file names no person. */
export function packed(
  about: { readonly title: string; readonly lang: string },
  parts: Readonly<Record<string, string>>,
  links: readonly ExternalLink[] = [],
): Uint8Array {
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${names.map(contentType).join('')}</Types>`,
    '_rels/.rels': relationships([
      relationship('document', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relationship(
        'core',
        `${PACKAGE}/relationships/metadata/core-properties`,
        'docProps/core.xml',
      ),
    ]),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(about.title)}</dc:title><dc:language>${about.lang}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relationships([
      ...names
        .filter((name) => name !== 'document')
        .map((name) => relationship(name, `${OFFICE}/${typeOf(name)}`, `${name}.xml`)),
      ...links.map(({ id, url }) =>
        relationship(id, `${OFFICE}/hyperlink`, escaped(url), ' TargetMode="External"'),
      ),
    ]),
  };
  for (const name of names) files[`word/${name}.xml`] = parts[name] ?? '';
  return zipped(files);
}

/** `header1` is a header. */
const typeOf = (name: string) => name.replace(/[0-9]+$/, '');

function contentType(name: string): string {
  const kind = name === 'document' ? 'document.main' : typeOf(name);
  return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${kind}+xml"/>`;
}

const relationships = (entries: readonly string[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const relationship = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
