import { distinct, type Rule, type Rules, SAME } from './geometry.ts';

/** A cell of a table: what its borders enclose. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A flatter one is the gap between two tables. */
const FLATTEST = 6;

/** A page with more borders is no form. */
const MOST_LINES = 200;

/**
 * The cells that the borders of a page enclose: the fields between all of them, joined where no
 * border parts two. A row is cut where a page ends; its halves are cells of their own.
 */
export function cellsOf({ horizontal, vertical }: Rules): GridCell[] {
  const xs = distinct(vertical.map(({ at }) => at));
  const ys = distinct(horizontal.map(({ at }) => at));
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length > MOST_LINES) return [];
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const middle = (places: readonly number[], index: number) =>
    ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;

  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      const isOpenRight =
        column + 1 < columns && !covers(vertical, xs[column + 1] ?? 0, middle(ys, row));
      const isOpenUp = row + 1 < rows && !covers(horizontal, ys[row + 1] ?? 0, middle(xs, column));
      if (isOpenRight) parent[rootOf(field + 1)] = rootOf(field);
      if (isOpenUp) parent[rootOf(field + columns)] = rootOf(field);
    }
  }

  const cells = new Map<number, GridCell>();
  for (let field = 0; field < parent.length; field++) {
    const column = field % columns;
    const row = Math.floor(field / columns);
    const own = {
      left: xs[column] ?? 0,
      right: xs[column + 1] ?? 0,
      bottom: ys[row] ?? 0,
      top: ys[row + 1] ?? 0,
    };
    const joined = cells.get(rootOf(field));
    cells.set(rootOf(field), joined ? around(joined, own) : own);
  }
  return [...cells.values()].filter(
    (cell) => cell.top - cell.bottom > FLATTEST && isEnclosed(cell, vertical),
  );
}

const covers = (rules: readonly Rule[], at: number, across: number) =>
  rules.some(
    (rule) =>
      Math.abs(rule.at - at) <= SAME && rule.from - SAME <= across && across <= rule.to + SAME,
  );

const around = (a: GridCell, b: GridCell): GridCell => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
});

/** Between two tables there is a field too, but no border at its sides. */
function isEnclosed({ left, right, top, bottom }: GridCell, vertical: readonly Rule[]): boolean {
  const middle = (top + bottom) / 2;
  return covers(vertical, left, middle) && covers(vertical, right, middle);
}

/** The rows of a page from its top, each with its cells from the left; holes are empty cells. */
export function rowsOf(cells: readonly GridCell[]): (GridCell | undefined)[][] {
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  return distinct(cells.map(({ top }) => top))
    .reverse()
    .map((top) => {
      const row = cells
        .filter((cell) => Math.abs(cell.top - top) <= SAME)
        .sort((a, b) => a.left - b.left);
      const isIndented = (row[0]?.left ?? left) - left > SAME;
      const isShort = right - (row.at(-1)?.right ?? right) > SAME;
      return [...(isIndented ? [undefined] : []), ...row, ...(isShort ? [undefined] : [])];
    });
}
