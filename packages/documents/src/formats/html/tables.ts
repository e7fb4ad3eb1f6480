import { attributeOf, childrenOf, type HtmlElement, isElement } from './elements.ts';

/** The rows of a table, not those of a table inside it. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'tr') return [child];
      return /^t(?:body|head|foot)$/.test(child.tagName) ? rowsOf(child) : [];
    });
}

/** How many rows or columns a cell takes, within reason. */
export function spanOf(cell: HtmlElement, name: string): number {
  return Math.min(Math.max(Number(attributeOf(cell, name) ?? 1) || 1, 1), 100);
}
