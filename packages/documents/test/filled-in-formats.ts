/** One document at random, written in each format by hand, with nothing of the code under test. */
import { cell, docx, paragraph, row, run, table, wide } from './docx.ts';

export const formats = ['texto', 'lineas', 'docx', 'html', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** One box of the copy, or a paragraph outside the table. */
export interface Filled {
  readonly label?: string;
  readonly isWide: boolean;
  readonly paragraphs: readonly string[];
}

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const markdown = (text: string) =>
  text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/^(?=[-+=:])|(?<=^[0-9]{1,9})(?=[.)])/, '\\');

/** A form in one format. */
export function written(
  format: Format,
  title: string,
  before: readonly string[],
  boxes: readonly Filled[],
  after: readonly string[],
): { source: Uint8Array | string; type: string } {
  if (format === 'docx') {
    const rows = boxes.map(({ label = '', isWide, paragraphs }) => {
      const name = paragraph(run(label, '<w:b/>'));
      const answer = paragraphs.map((text) => paragraph(run(text))).join('') || '<w:p/>';
      return isWide ? row(wide(name)) + row(wide(answer)) : row(cell(name), cell(answer));
    });
    const outside = (texts: readonly string[]) =>
      texts.map((text) => paragraph(run(text))).join('');
    return {
      source: docx(paragraph(run(title)) + outside(before) + table(...rows) + outside(after)),
      type: 'ficha.docx',
    };
  }
  if (format === 'html') {
    const p = (text: string) => `<p>${html(text)}</p>`;
    const rows = boxes.map(({ label = '', isWide, paragraphs }) =>
      isWide
        ? `<tr><th colspan="2">${html(label)}</th></tr><tr><td colspan="2">${paragraphs.map(p).join('')}</td></tr>`
        : `<tr><th>${html(label)}</th><td>${paragraphs.map(p).join('')}</td></tr>`,
    );
    return {
      source: `<!doctype html><body><h1>${title}</h1>${before.map(p).join('')}<table>${rows.join('')}</table>${after.map(p).join('')}`,
      type: 'ficha.html',
    };
  }
  if (format === 'markdown') {
    const blocks = [
      `# ${title}`,
      ...before.map(markdown),
      ...boxes.flatMap(({ label = '', paragraphs }) => [
        `### ${label.replace(/[*[\]|]/g, '\\$&')}`,
        ...paragraphs.map(markdown),
      ]),
      ...after.map(markdown),
    ];
    return { source: blocks.join('\n\n'), type: 'ficha.md' };
  }
  const isTable = format === 'texto';
  const lines = boxes.flatMap(({ label = '', isWide, paragraphs }) =>
    !isTable || isWide
      ? [
          isTable ? `${label}\t` : label,
          ...paragraphs.map((text) => (isTable ? `${text}\t` : text)),
        ]
      : [`${label}\t${paragraphs[0] ?? ''}`, ...paragraphs.slice(1).map((text) => `\t${text}`)],
  );
  return { source: [title, ...before, ...lines, ...after].join('\n'), type: 'ficha.txt' };
}

/** An article in one format. */
export function writtenAsArticle(
  format: Format,
  title: string,
  before: readonly string[],
  parts: readonly Filled[],
): { source: Uint8Array | string; type: string } {
  if (format === 'docx') {
    const all = parts.map(
      ({ label = '', paragraphs }) =>
        paragraph(run(label, '<w:b/>')) + paragraphs.map((text) => paragraph(run(text))).join(''),
    );
    const first = [title, ...before].map((text) => paragraph(run(text)));
    return { source: docx([...first, ...all].join('')), type: 'nota.docx' };
  }
  if (format === 'html') {
    const p = (text: string) => `<p>${html(text)}</p>`;
    const all = parts.map(
      ({ label = '', paragraphs }) => `<h2>${html(label)}</h2>${paragraphs.map(p).join('')}`,
    );
    return {
      source: `<!doctype html><body>${[title, ...before].map(p).join('')}${all.join('')}`,
      type: 'nota.html',
    };
  }
  if (format === 'markdown') {
    const all = parts.flatMap(({ label = '', paragraphs }) => [
      `## ${markdown(label)}`,
      ...paragraphs.map(markdown),
    ]);
    return { source: [title, ...before.map(markdown), ...all].join('\n\n'), type: 'nota.md' };
  }
  const lines = parts.flatMap(({ label = '', paragraphs }) => [label, ...paragraphs]);
  return { source: [title, ...before, ...lines].join('\n'), type: 'nota.txt' };
}
