import { html, type Markup } from './markup.ts';

/** A table that a narrow screen lays out as blocks: its roles say that it is one all the same. */
export function tableBegin(kind: string, caption: string, heads: readonly string[]): Markup {
  const columns = heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`);
  return html`<table class="${kind}" role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns}</tr></thead>
<tbody role="rowgroup">
`;
}

export const tableEnd = html`</tbody></table>\n`;

/** A cell, and the head of its column, which a narrow screen shows beside it. */
export interface Cell {
  readonly head: string;
  readonly content: Markup;
  readonly isNumber?: boolean;
}

export function tableRow(head: Markup, cells: readonly Cell[]): Markup {
  const written = cells.map(({ head, content, isNumber }) =>
    isNumber
      ? html`<td role="cell" class="number" data-label="${head}">${content}</td>`
      : html`<td role="cell" data-label="${head}">${content}</td>`,
  );
  return html`<tr role="row"><th scope="row" role="rowheader">${head}</th>${written}</tr>\n`;
}
