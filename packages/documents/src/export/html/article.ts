import type { Article, ArticleBlock } from '../paper/article.ts';
import { escaped } from '../xml-text.ts';
import { block } from './blocks.ts';
import { lines } from './lines.ts';

/** The blocks of an article. */
export const article = ({ blocks }: Article) => blocks.map(written);

function written(found: ArticleBlock): string {
  if (found.kind === 'heading') return `<h${found.level}>${lines(found.text)}</h${found.level}>`;
  if (found.kind !== 'links') return block(found);
  const items = found.items.map(({ text, url }) => `<li>${link(lines(text), url)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

/** An address that is not of the web is shown, never followed. */
function link(text: string, url: string | undefined): string {
  if (!url) return text;
  return url.startsWith('https://')
    ? `<a href="${escaped(url)}">${text}</a>`
    : `${text} (${escaped(url)})`;
}
