import type { Article, Links } from '../paper/article.ts';
import type { ExternalLink } from './package.ts';
import { answer, paragraph, run } from './paragraphs.ts';

const LINK = '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>';

/** The paragraphs of an article, and the addresses that they lead to. */
export function article({ blocks }: Article) {
  const links: ExternalLink[] = [];
  const body = blocks.map((block) => {
    if (block.kind === 'heading') return paragraph(run(block.text), `Titulo${block.level}`);
    return block.kind === 'links' ? linked(block, links) : answer([block]);
  });
  return { body, parts: {}, links };
}

function linked({ items }: Links, links: ExternalLink[]): string {
  return items
    .map(({ text, url }) => {
      if (!url) return paragraph(run(text), 'Vineta');
      const id = `link${links.length + 1}`;
      links.push({ id, url });
      const shown = run(text).replace('<w:r>', `<w:r>${LINK}`);
      return paragraph(`<w:hyperlink r:id="${id}">${shown}</w:hyperlink>`, 'Vineta');
    })
    .join('');
}
