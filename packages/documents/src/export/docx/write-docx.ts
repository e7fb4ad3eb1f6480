import type { Article } from '../paper/article.ts';
import type { Paper } from '../paper/paper.ts';
import { article } from './article.ts';
import { form } from './form.ts';
import { numbering } from './numbering.ts';
import { type ExternalLink, packed } from './package.ts';
import { part } from './part.ts';
import { styles } from './styles.ts';

/** Letter, with margins of an inch. */
const PAGE =
  '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

interface Content {
  readonly body: readonly string[];
  readonly parts: Readonly<Partial<Record<'footnotes' | 'header1' | 'footer1', string>>>;
  readonly links: readonly ExternalLink[];
}

/** Writes a form or an article as a Word file. */
export function writeDocx(paper: Paper | Article): Uint8Array {
  const { body, parts, links }: Content = paper.kind === 'form' ? form(paper) : article(paper);
  const furniture = parts.header1
    ? '<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>'
    : '';
  const section = `<w:sectPr>${furniture}${PAGE}</w:sectPr>`;
  return packed(
    paper,
    {
      document: part('document', `<w:body>${body.join('')}${section}</w:body>`),
      styles: part('styles', styles(paper.lang)),
      numbering: part('numbering', numbering),
      settings: part('settings', settings(paper.lang, 'footnotes' in parts)),
      ...parts,
    },
    links,
  );
}

function settings(lang: string, hasFootnotes: boolean): string {
  const separators = hasFootnotes
    ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    : '';
  return `${separators}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${lang}"/>`;
}
