import type { Piece } from './geometry.ts';

/** The pieces of one line, from the left. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
  /** How wide its first word is, about. */
  readonly firstWord: number;
  readonly boxes: readonly { readonly offset: number; readonly isChecked: boolean }[];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Lines of text from the top of a page, or of a cell of it. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && isBeside(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf).filter(({ text }) => text.trim() !== '');
}

/** On one line: the letters of one reach into the height of the others, as a raised number does. */
function isBeside(row: readonly Piece[], piece: Piece): boolean {
  return row.some(({ y, size }) => {
    const [upper, lower] = y > piece.y ? [{ y, size }, piece] : [piece, { y, size }];
    return upper.y - lower.y < Math.max(lower.size, 1) * 0.55;
  });
}

function lineOf(row: readonly Piece[]): Line {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  const size = Math.max(...pieces.map((piece) => piece.size));
  const base = Math.min(...pieces.map(({ y }) => y));
  const boxes: { offset: number; isChecked: boolean }[] = [];
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const isApart = end !== undefined && piece.x - end > size * 0.15;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    if (piece.isChecked !== undefined) {
      boxes.push({ offset: text.length, isChecked: piece.isChecked });
    }
    const isRaised = piece.size < size * 0.8 && piece.y > base + size * 0.15;
    text += isRaised
      ? piece.text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit)
      : piece.text;
    end = piece.x + piece.width;
  }
  const left = pieces[0]?.x ?? 0;
  const right = end ?? left;
  const letters = pieces.filter((piece) => piece.text.trim() !== '');
  const firstWord = /^\s*\S+/.exec(text)?.[0].length ?? 0;
  return {
    text,
    left,
    right,
    y: base,
    size,
    strong: letters.length > 0 && letters.every(({ strong }) => strong),
    firstWord: ((right - left) * firstWord) / Math.max(text.length, 1),
    boxes,
  };
}
