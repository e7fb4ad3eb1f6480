import type { Position } from '../model/position.ts';
import type { Account, BoxToCheck } from './account.ts';
import { html, type Markup } from './markup.ts';
import type { ReportedFile } from './reported-file.ts';
import type { ReportSentences } from './sentences.ts';
import { tableBegin, tableEnd, tableRow } from './table.ts';

/** What is to be checked in one file, beside what it says; `undefined` where there is nothing. */
export function fileSection(
  { name, record, account }: ReportedFile,
  id: string,
  say: ReportSentences,
): Markup | undefined {
  if (!account) return undefined;
  const { boxes, missing, warnings, leftovers } = account;
  if (boxes.length + missing.length + warnings.length + leftovers.length === 0) return undefined;
  return html`<section aria-labelledby="${id}">
<h3 id="${id}">${name}</h3>
<p>${record === undefined ? html`` : html`${say.record}: ${record}<br>`}${say.edition}: ${account.edition ?? say.unknownEdition}</p>
${warnings.map(({ message }) => html`<p class="note">${message}</p>\n`)}${boxesTable(account, name, say)}${missingList(missing, say)}${leftoverList(account, say)}</section>
`;
}

function boxesTable({ boxes }: Account, name: string, say: ReportSentences): Markup {
  if (boxes.length === 0) return html``;
  const heads = [say.box, say.inFile, say.inRecord];
  const begin = tableBegin('boxes', say.boxesOf(name), heads);
  return html`${begin}${boxes.map((box) => boxRow(box, say))}${tableEnd}`;
}

function boxRow(
  { label, warnings, literal, value, from }: BoxToCheck,
  say: ReportSentences,
): Markup {
  const notes = warnings.length > 0 ? warnings.map(({ message }) => message) : [say.isUnsure];
  const head = html`${label}${notes.map((note) => html`<p class="note">${note}</p>`)}`;
  const place = from ? html`<p class="place">${placeOf(from, say)}</p>` : html``;
  return tableRow(head, [
    { head: say.inFile, content: html`${said(literal, say)}${place}` },
    { head: say.inRecord, content: said(value, say) },
  ]);
}

function missingList(missing: readonly string[], say: ReportSentences): Markup {
  if (missing.length === 0) return html``;
  return html`<h4>${say.missingBoxes}</h4>\n<ul>${missing.map((label) => html`<li>${label}</li>`)}</ul>\n`;
}

function leftoverList({ leftovers }: Account, say: ReportSentences): Markup {
  if (leftovers.length === 0) return html``;
  const items = leftovers.map(
    ({ text, position }) =>
      html`<li>${said(text, say)}<p class="place">${placeOf(position, say)}</p></li>\n`,
  );
  return html`<h4>${say.leftovers}</h4>\n<ul>${items}</ul>\n`;
}

/** What a box says, as text, its line feeds kept. */
function said(value: unknown, say: ReportSentences): Markup {
  if (value === undefined || value === '') return html`<p>${say.nothing}</p>`;
  if (typeof value === 'string') return html`<p class="said">${value}</p>`;
  if (Array.isArray(value))
    return html`<ol>${value.map((each) => html`<li>${said(each, say)}</li>`)}</ol>`;
  return html`<p class="said">${JSON.stringify(value, null, 1)}</p>`;
}

/** «tabla 1, fila 3, celda 2»; the parts that nobody sees in Word are left out. */
function placeOf(position: Position, say: ReportSentences): string {
  const numbers = new Map<string, unknown>(Object.entries(position));
  const isInTable = numbers.has('table');
  return Object.entries(say.position)
    .filter(([name]) => numbers.has(name) && !(isInTable && name === 'paragraph'))
    .map(([name, word]) => `${word} ${numbers.get(name)}`)
    .join(', ');
}
