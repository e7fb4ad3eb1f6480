import { isBullet, withoutBullet } from '../paper/blocks.ts';
import type { TextBlock } from '../paper/paper.ts';
import { lines } from './lines.ts';

/** The paragraphs and lists of an answer. */
export const answer = (blocks: readonly TextBlock[]) => blocks.map(block).join('');

/** A list of bullets is one of HTML; numbers and letters are the author's own text. */
export function block(found: TextBlock): string {
  if (found.kind === 'paragraph') return `<p>${lines(found.text)}</p>`;
  if (!found.items.every(isBullet)) {
    return found.items.map((item) => `<p class="item">${lines(item)}</p>`).join('');
  }
  const items = found.items.map((item) => `<li>${lines(withoutBullet(item))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
