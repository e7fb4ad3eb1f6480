import { cellsOf } from '../paper/cells.ts';
import type { Band, Paper, PaperRow } from '../paper/paper.ts';
import { escaped } from '../xml-text.ts';
import { answer } from './blocks.ts';
import { lines } from './lines.ts';

/** The body of a form in the layout of the paper. */
export function form(paper: Paper): string[] {
  const { title, header, introduction, footnote, bands, closing } = paper;
  return [
    ...header.map((line) => `<p class="header">${escaped(line)}</p>`),
    `<h1>${escaped(title)}</h1>`,
    ...introduction.map(
      (text, index) => `<p>${index === 0 && footnote ? noted(text) : escaped(text)}</p>`,
    ),
    `<table>\n${bands.flatMap(rowsOfBand).join('\n')}\n</table>`,
    ...closing.map((text) => `<p class="note">${escaped(text)}</p>`),
    footnote ? `<p class="note" id="nota-1"><sup>1</sup> ${escaped(footnote)}</p>` : '',
  ];
}

/** The first sentence refers to the footnote. */
const noted = (text: string) =>
  escaped(text).replace(/[.](?= |$)/, '<sup><a href="#nota-1">1</a></sup>$&');

function rowsOfBand({ title, rows }: Band): string[] {
  return [
    `<tr><th class="band" colspan="2" scope="colgroup">${escaped(title)}</th></tr>`,
    ...rows.flatMap(rowsOf),
  ];
}

function rowsOf(row: PaperRow): string[] {
  const label = lines(row.label);
  if (row.kind === 'choice') {
    const options = row.options.map(
      (option) =>
        `<label>${escaped(option.label)} <input type="checkbox" disabled${option.isMarked ? ' checked' : ''}></label>`,
    );
    return [
      `<tr><td colspan="2"><p>${label}</p><p class="options">${options.join(' ')}</p></td></tr>`,
    ];
  }
  if (row.kind === 'text') {
    return row.isBlock
      ? [
          `<tr class="label"><th colspan="2">${label}</th></tr>`,
          `<tr><td colspan="2">${answer(row.blocks)}</td></tr>`,
        ]
      : [`<tr><th scope="row">${label}</th><td>${answer(row.blocks)}</td></tr>`];
  }
  const cells = cellsOf(row);
  const span = cells.length > 1 ? ` rowspan="${cells.length}"` : '';
  return cells.map((blocks, index) => {
    const head = index === 0 ? `<th scope="row"${span}>${label}</th>` : '';
    return `<tr>${head}<td>${answer(blocks)}</td></tr>`;
  });
}
