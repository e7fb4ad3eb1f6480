import type { Article, ArticleBlock } from '../paper/article.ts';
import { block } from './blocks.ts';
import { brokenLines, escapedText } from './escape.ts';

/** The blocks of an article. */
export const article = ({ blocks }: Article) => blocks.map(written);

function written(found: ArticleBlock): string {
  if (found.kind === 'heading') {
    return `${'#'.repeat(found.level)} ${escapedText(found.text.replaceAll('\n', ' '))}`;
  }
  if (found.kind !== 'links') return block(found);
  const items = found.items.map(({ text, url }) => {
    const shown = brokenLines(text, '  ');
    return url ? `- [${shown}](<${address(url)}>)` : `- ${shown}`;
  });
  return items.join('\n');
}

/** Angles would end the address; blanks have no place in one. */
const address = (url: string) => url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
