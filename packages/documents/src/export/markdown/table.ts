import { isBullet, withoutBullet } from '../paper/blocks.ts';
import { cellsOf } from '../paper/cells.ts';
import type { ListRow, TextBlock } from '../paper/paper.ts';
import { plainText } from './blocks.ts';
import { escapedLine } from './escape.ts';

/** A label with the rows beside it, as the paper has them; Markdown wants a head, which is empty. */
export function table(found: ListRow): string {
  const rows = cellsOf(found).map((blocks, index) => {
    const label = index === 0 ? escapedLine(found.label) : '';
    return `| ${label} | ${cell(blocks, found)} |`;
  });
  return ['|  |  |', '| --- | --- |', ...rows].join('\n');
}

/** A cell has one line: breaks and the items that are entries are tags of HTML in it. */
function cell(blocks: readonly TextBlock[], { entries, rows }: ListRow): string {
  if (rows > 1 || entries.length < 2) {
    return blocks.map((block) => lines(plainText(block))).join('<br><br>');
  }
  const items = blocks.map((block) => {
    const text = plainText(block);
    return isBullet(text) ? `<li>${lines(withoutBullet(text))}</li>` : `<p>${lines(text)}</p>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const lines = (text: string) => text.split('\n').map(escapedLine).join('<br>');
