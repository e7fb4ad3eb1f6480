import { append } from '../model/append.ts';
import type { Block, Cell, Paragraph, Row } from '../model/source-document.ts';

/** A cell of a table, or a paragraph outside any: what may be a label or an answer. */
export interface Slot {
  /** Without what the paper prints besides its labels, once that is known. */
  paragraphs: readonly Paragraph[];
  /** `undefined` outside tables. */
  readonly row?: SlotRow;
  /** The place in its row, from 0. */
  readonly cell: number;
}

/** Slots of one row share it. */
export interface SlotRow {
  readonly table: number;
  readonly index: number;
  /** Of every cell of the row, empty ones too, in order. */
  readonly slots: Slot[];
}

/**
 * The slots of a document in reading order. A table inside a cell is a part of the form when it has
 * labels; otherwise it is the author's, and each of its rows becomes a paragraph of the answer.
 */
export function slotsOf(blocks: readonly Block[], isLabel: (text: string) => boolean): Slot[] {
  const slots: Slot[] = [];
  let tables = 0;

  const addRow = (row: Row, table: number, index: number) => {
    const slotRow: SlotRow = { table, index, slots: [] };
    const inner: Block[] = [];
    for (const [cell, { blocks }] of cellsOf(row).entries()) {
      const paragraphs = answerParagraphs(blocks, inner);
      slotRow.slots.push({ paragraphs, row: slotRow, cell });
    }
    append(slots, slotRow.slots);
    add(inner);
  };
  const answerParagraphs = (blocks: readonly Block[], inner: Block[]): Paragraph[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return isBlank(block) ? [] : [block];
      if (hasLabel(block)) {
        inner.push(block);
        return [];
      }
      return block.rows.flatMap(rowParagraph);
    });
  const hasLabel = (block: Block): boolean =>
    block.kind === 'paragraph'
      ? isLabel(block.text)
      : block.rows.some(({ cells }) => cells.some((cell) => cell.blocks.some(hasLabel)));
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        tables++;
        const table = tables;
        for (const [index, row] of block.rows.entries()) addRow(row, table, index);
      } else if (!isBlank(block)) slots.push({ paragraphs: [block], cell: 0 });
    }
  };

  add(blocks);
  return slots;
}

/** Word has at most 63 columns; a row with more is no row of a form. */
const MOST_CELLS = 63;

function cellsOf({ cells }: Row): readonly Cell[] {
  return cells.length > MOST_CELLS ? [{ blocks: cells.flatMap(({ blocks }) => blocks) }] : cells;
}

export const isBlank = ({ text }: Paragraph) => !/[^\s\u200b\u200e\u200f\ufeff\u00ad]/.test(text);

/** A row of the author's own table, its cells one beside the other. */
function rowParagraph({ cells }: Row): Paragraph[] {
  const paragraphs = cells.flatMap(({ blocks }) => flat(blocks)).filter((found) => !isBlank(found));
  const [first] = paragraphs;
  return first ? [{ ...first, text: paragraphs.map(({ text }) => text.trim()).join(' | ') }] : [];
}

function flat(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(rowParagraph),
  );
}
