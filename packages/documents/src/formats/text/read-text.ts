import { append } from '../../model/append.ts';
import type { Block, Cell, Paragraph, Row, SourceDocument } from '../../model/source-document.ts';
import { withoutArtefacts } from './artefacts.ts';
import { paragraphsIn } from './inline-tags.ts';
import { unwrapped } from './unwrap.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Reads plain text as programs extract it from Word or PDF. How a table was written shows in its
 * tabs: one row a line (`label⇥value`), one cell a line (`⇥label`, `⇥value`, a blank line after the
 * row), or no table at all.
 */
export function readText(text: string, beginsBox?: (text: string) => boolean): SourceDocument {
  const { lines: plain, footnotes, annotations } = withoutArtefacts(text);
  const lines = plain.map((line, index) => ({ text: line, number: index + 1 }));
  return {
    format: 'texto',
    blocks: blocksOf(lines, beginsBox),
    furniture: [],
    footnotes: footnotes.flatMap(({ text, line }) => paragraphsIn(text, { line })),
    annotations,
    notices: [],
  };
}

function blocksOf(lines: readonly Line[], beginsBox?: (text: string) => boolean): Block[] {
  const leading = lines.filter(({ text }) => /^ *\t/.test(text)).length;
  const inner = lines.filter(({ text }) => /^ *[^\s].*\t/.test(text)).length;
  if (leading + inner < 2) return unwrapped(lines, beginsBox).flatMap(paragraphs);
  return leading > inner ? cellsByLine(lines) : rowsByLine(lines);
}

const paragraphs = ({ text, number }: Line): Paragraph[] => paragraphsIn(text, { line: number });

/** A line with more tabs is no row of a form. */
const MOST_CELLS = 20;

/** Each line with a tab is a row; the lines between two of them part the table, as a page does. */
function rowsByLine(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] | undefined;
  for (const line of lines) {
    const texts = line.text.split('\t');
    if (texts.length > 1 && texts.length <= MOST_CELLS && !isListItem(line.text)) {
      if (!rows) {
        rows = [];
        blocks.push({ kind: 'table', rows });
      }
      rows.push({ cells: texts.map((text) => cell([{ ...line, text }])) });
    } else {
      rows = undefined;
      append(blocks, paragraphs(line));
    }
  }
  return blocks;
}

/** Each line that begins with a tab begins a cell, after a blank line a row too. */
function cellsByLine(lines: readonly Line[]): Block[] {
  const before: Line[] = [];
  const rows: Line[][][] = [];
  let wasBlank = true;
  for (const line of lines) {
    const isCell = /^ *\t/.test(line.text);
    if (isCell && (wasBlank || rows.length === 0)) rows.push([]);
    if (isCell) rows.at(-1)?.push([line]);
    else (rows.at(-1)?.at(-1) ?? before).push(line);
    wasBlank = !isCell && line.text.trim() === '';
  }
  return [
    ...before.flatMap(paragraphs),
    { kind: 'table', rows: rows.map((cells) => ({ cells: cells.map(cell) })) },
  ];
}

function cell(lines: readonly Line[]): Cell {
  return { blocks: lines.flatMap(paragraphs) };
}

/** `1.⇥Text` is an item of a list, not two cells. */
function isListItem(text: string): boolean {
  return /^ *(?:[0-9]{1,3}|[a-zA-Z])?[.)•●▪·-]\t[^\t]*$/.test(text);
}
