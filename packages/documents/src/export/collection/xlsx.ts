import type { Notes } from '../paper/notes.ts';
import { writableText } from '../paper/writable-text.ts';
import { escaped } from '../xml-text.ts';
import { zipped } from '../zipped.ts';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel refuses a file with a longer text in one cell. */
const LONGEST = 32_767;

/** Writes a table as the one sheet of an Excel file, its head in view. No text in it is a formula. */
export function xlsx(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const head =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const part = (kind: string) => `${TYPE}.${kind}+xml`;
  return zipped({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part('sheet.main')}"/><Override PartName="/xl/sheet1.xml" ContentType="${part('worksheet')}"/></Types>`,
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related('worksheet', 'sheet1.xml'),
    'xl/sheet1.xml': `${DECLARATION}<worksheet xmlns="${SHEET}">${head}<sheetData>${data}</sheetData></worksheet>`,
  });
}

function cell(value: string | number): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (value === '') return '<c/>';
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const related = (type: string, target: string) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** What a cell can hold of a text; what it cannot is noted. */
export function sheetText(text: string, pointer: string, notes: Notes): string {
  const written = writableText(text, pointer, notes);
  const left = written.length - LONGEST;
  if (left <= 0) return written;
  notes.push({ code: 'celda-recortada', pointer, params: { sobran: left } });
  return written.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
