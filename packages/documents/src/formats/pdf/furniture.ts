import type { Paragraph } from '../../model/source-document.ts';
import type { Page, Piece } from './geometry.ts';
import { linesOf } from './lines.ts';

/** How far from the upper and lower end of what is written headers and footers stand, in lines. */
const LINES = 3;

/**
 * Headers and footers: first and last lines that say the same on every page but for their numbers.
 * They are said once; what else there is are the bodies of the pages.
 */
export function furnitureOf(pages: readonly Page[]): {
  furniture: Paragraph[];
  bodies: readonly Page[];
} {
  if (pages.length < 2) return { furniture: [], bodies: pages };
  const edges = pages.map(({ pieces }) => {
    const lines = linesOf(pieces);
    return [...lines.slice(0, LINES), ...lines.slice(-LINES)];
  });
  const [first = [], ...others] = edges.map((lines) =>
    lines.map(({ text, y }) => ({ key: `${Math.round(y / 3)} ${pattern(text)}`, text, y })),
  );
  const repeated = first.filter(({ key }) =>
    others.every((lines) => lines.some((line) => line.key === key)),
  );
  if (repeated.length === 0) return { furniture: [], bodies: pages };
  const keys = new Set(repeated.map(({ key }) => key));
  const texts = new Map<string, Paragraph>();
  const bodies = pages.map((page, index) => {
    const found = linesOf(page.pieces).filter(({ text, y }) =>
      keys.has(`${Math.round(y / 3)} ${pattern(text)}`),
    );
    for (const { text } of found) {
      const position = { line: 0, page: index + 1 };
      if (!texts.has(text)) texts.set(text, { kind: 'paragraph', text, position });
    }
    const isFound = ({ y }: Piece) => found.some((line) => Math.abs(line.y - y) < line.size * 0.55);
    return { ...page, pieces: page.pieces.filter((piece) => !isFound(piece)) };
  });
  return { furniture: [...texts.values()], bodies };
}

const pattern = (text: string) => text.trim().replace(/[0-9]+/g, '#');
