/** Writes Word files by hand, part by part, with nothing of the code under test. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs, or of one text. */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A cell of paragraphs, or of one text with a paragraph a line. */
export function cell(content = '', properties = ''): string {
  const isMarkup = content.startsWith('<');
  const inner = isMarkup
    ? content
    : content
        .split('\n')
        .map((line) => paragraph(line))
        .join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export const wide = (content: string) => cell(content, '<w:gridSpan w:val="2"/>');
export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A content control that is a checkbox, with the glyph that it shows. */
export const control = (isChecked: boolean, glyph: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isChecked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(glyph)}</w:sdtContent></w:sdt>`;

/** A checkbox of a form of the old kind. */
export const legacy = (isChecked: boolean) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${isChecked ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const symbol = (char: string, font = 'Wingdings') =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

/** Parts besides the document, by name: `footnotes`, `header1`. */
export type Parts = Readonly<Record<string, string>>;

const root = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

export function docx(body: string, parts: Parts = {}, files: Parts = {}): Uint8Array {
  const names = Object.keys(parts);
  const typeOf = (name: string) => name.replace(/[0-9]+$/, '');
  const relationships = names.map(
    (name, index) =>
      `<Relationship Id="r${index}" Type="${TYPES}/${typeOf(name)}" Target="${name}.xml"/>`,
  );
  const entries: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${relationships.join('')}${files.links ?? ''}</Relationships>`,
  };
  for (const [name, content] of Object.entries(parts)) {
    entries[`word/${name}.xml`] = root(ROOTS[typeOf(name)] ?? typeOf(name), content);
  }
  const zipped = Object.entries(entries).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(zipped));
}
