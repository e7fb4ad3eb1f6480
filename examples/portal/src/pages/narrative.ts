import { type Html, html } from './html.ts';

/** A text as its author laid it out: paragraphs, lines, and lists where lines begin with `- `. */
export function narrative(text: string): Html {
  return html`${text.split(/\n{2,}/).map(paragraph)}`;
}

function paragraph(text: string): Html {
  const blocks = text.split(/(?<=^- .*)\n(?!- )|(?<!^- .*)\n(?=- )/m);
  return html`${blocks.map(block)}`;
}

function block(text: string): Html {
  const lines = text.split('\n');
  if (!text.startsWith('- ')) {
    return html`<p>${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>\n`;
  }
  return html`<ul>\n${lines.map((line) => html`<li>${line.slice(2)}</li>\n`)}</ul>\n`;
}
