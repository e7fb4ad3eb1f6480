import type { Article } from '../paper/article.ts';
import type { Paper } from '../paper/paper.ts';
import { article } from './article.ts';
import { form } from './form.ts';
import { frontMatter } from './front-matter.ts';

/** Writes a form or an article as Markdown. */
export function writeMarkdown(paper: Paper | Article): string {
  const blocks = paper.kind === 'form' ? form(paper) : article(paper);
  return `${[frontMatter(paper), ...blocks].filter((block) => block !== '').join('\n\n')}\n`;
}
