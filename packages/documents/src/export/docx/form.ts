import type { Paper } from '../paper/paper.ts';
import { footer, header } from './page.ts';
import { paragraph, run } from './paragraphs.ts';
import { part } from './part.ts';
import { tables } from './table.ts';

const RAISED = '<w:rPr><w:rStyle w:val="Llamada"/></w:rPr>';
const REFERENCE = `<w:r>${RAISED}<w:footnoteReference w:id="1"/></w:r>`;

/** The body of a form in the layout that filled-in copies have, and the parts that it refers to. */
export function form(paper: Paper) {
  const { footnote } = paper;
  const hasHeader = paper.header.length > 0;
  const body = [
    paragraph(run(paper.title), 'Titulo'),
    ...paper.introduction.map((text, index) =>
      footnote && index === 0 ? noted(text) : paragraph(run(text), 'Introduccion'),
    ),
    tables(paper.bands),
    ...paper.closing.map((text) => paragraph(run(text), 'Nota')),
  ];
  const parts = {
    ...(footnote && { footnotes: part('footnotes', footnotes(footnote)) }),
    ...(hasHeader && { header1: part('hdr', header(paper.header)), footer1: part('ftr', footer) }),
  };
  return { body, parts, links: [] };
}

/** The reference to the footnote stands before the full stop of the first sentence. */
function noted(text: string): string {
  const end = /[.](?= |$)/.exec(text)?.index ?? text.length;
  return paragraph(run(text.slice(0, end)) + REFERENCE + run(text.slice(end)), 'Introduccion');
}

/** Word wants the lines above its footnotes said, too. */
function footnotes(text: string): string {
  const lines = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ];
  const mark = `<w:r>${RAISED}<w:footnoteRef/></w:r>`;
  return `${lines.join('')}<w:footnote w:id="1">${paragraph(mark + run(` ${text}`), 'NotaAlPie')}</w:footnote>`;
}
