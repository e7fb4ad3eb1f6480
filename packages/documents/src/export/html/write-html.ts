import type { Article } from '../paper/article.ts';
import type { Paper } from '../paper/paper.ts';
import { article } from './article.ts';
import { form } from './form.ts';
import { page } from './page.ts';

/** Writes a form or an article as a page to be read and printed. */
export function writeHtml(paper: Paper | Article): string {
  const body = paper.kind === 'form' ? form(paper) : article(paper);
  return page(paper.title, paper.lang, body.filter((part) => part !== '').join('\n'));
}
