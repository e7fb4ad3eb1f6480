import { DocumentError } from '../document-error.ts';
import type { Limits } from '../limits.ts';
import type { Block, SourceDocument } from '../model/source-document.ts';

/**
 * Refuses a document with more to read than a text may have: each of its paragraphs may be an answer, and
 * is looked at.
 */
export function assertBounded(
  { blocks, furniture, footnotes, unseen = [] }: SourceDocument,
  { textLength, lines }: Limits,
): void {
  const left = { characters: textLength, paragraphs: lines };
  const count = (block: Block): void => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) cell.blocks.forEach(count);
      return;
    }
    left.characters -= block.text.length;
    left.paragraphs--;
    if (left.characters < 0 || left.paragraphs < 0) throw new DocumentError('archivo-muy-grande');
  };
  for (const each of [blocks, furniture, footnotes, unseen]) each.forEach(count);
}
