import { isBullet, withoutBullet } from '../paper/blocks.ts';
import type { TextBlock } from '../paper/paper.ts';
import { escaped } from '../xml-text.ts';

/** A run of text; line feeds are breaks, tabs are tabs. */
export function run(text: string, properties = ''): string {
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${pieces.join('')}</w:r>`;
}

export const bold = (text: string) => run(text, '<w:b/>');

/** A paragraph of runs in one of the styles of `styles.ts`. */
export function paragraph(runs: string, style = ''): string {
  const properties = style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** The paragraphs of an answer; a cell must have one even when it is empty. */
export function answer(blocks: readonly TextBlock[]): string {
  return blocks.length === 0 ? paragraph('') : blocks.map(block).join('');
}

function block(found: TextBlock): string {
  if (found.kind === 'paragraph') return paragraph(run(found.text));
  return found.items
    .map((item) =>
      isBullet(item)
        ? paragraph(run(withoutBullet(item)), 'Vineta')
        : paragraph(run(item), 'Numerado'),
    )
    .join('');
}
