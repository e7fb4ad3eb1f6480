import type { Block, Cell, Row } from '../../model/source-document.ts';
import type { Page, Piece } from './geometry.ts';
import { cellsOf, type GridCell, rowsOf } from './grid.ts';
import { type Line, linesOf } from './lines.ts';
import { type LineCount, paragraphsOf } from './paragraphs.ts';

/** The paragraphs and tables of a page from its top. A table that goes on after a page is another. */
export function blocksOf({ width, pieces, rules }: Page, count: LineCount): Block[] {
  const grid = cellsOf(rules);
  const inCell = new Map<GridCell, Piece[]>(grid.map((cell) => [cell, []]));
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const cell = grid.find((found) => holds(found, piece));
    if (cell) inCell.get(cell)?.push(piece);
    else outside.push(piece);
  }
  const lines = new Map([...inCell].map(([cell, own]) => [cell, linesOf(own)]));
  const blocks: Block[] = [];
  let open: Row[] | undefined;
  // Pages have the same margin on both sides, unless something reaches further.
  const left = Math.min(width / 2, ...outside.map(({ x }) => x));
  const right = Math.max(width - left, ...outside.map((piece) => piece.x + piece.width));
  const write = (from: number, to: number) => {
    const between = outside.filter(({ y }) => y < from && y >= to);
    const paragraphs = paragraphsOf(linesOf(between), right, count);
    if (paragraphs.length === 0) return;
    open = undefined;
    blocks.push(...paragraphs);
  };

  let from = Number.POSITIVE_INFINITY;
  for (const cells of grid.length > 0 ? rowsOf(grid) : []) {
    const top = cells.find((cell) => cell)?.top ?? from;
    write(from, top);
    from = Math.min(from, top);
    if (!open) {
      open = [];
      blocks.push({ kind: 'table', rows: open });
    }
    open.push({ cells: cells.map((cell) => written(cell, lines, count)) });
  }
  write(from, Number.NEGATIVE_INFINITY);
  return blocks;
}

/** The middle of the letters is inside. */
function holds({ left, right, top, bottom }: GridCell, { x, y, size, width }: Piece): boolean {
  const middle = y + size * 0.3;
  return left <= x + Math.min(width, 2) && x < right && bottom <= middle && middle < top;
}

function written(
  cell: GridCell | undefined,
  lines: ReadonlyMap<GridCell, readonly Line[]>,
  count: LineCount,
): Cell {
  const own = cell && lines.get(cell);
  return { blocks: own ? paragraphsOf(own, marginOf(cell, own), count) : [] };
}

/** How far the lines of a cell may reach: as far from its right border as they begin from its left one. */
function marginOf({ left, right }: GridCell, lines: readonly Line[]): number {
  const indent = Math.min(...lines.map((line) => line.left)) - left;
  return right - Math.min(Math.max(indent, 0), WIDEST_MARGIN);
}

/** A line further in is indented. */
const WIDEST_MARGIN = 12;
