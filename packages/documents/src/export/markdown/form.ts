import type { Paper, PaperRow } from '../paper/paper.ts';
import { answer, bullets, plainText } from './blocks.ts';
import { escapedLine, escapedText } from './escape.ts';
import { table } from './table.ts';

/** The blocks of a form: its labels are headings, its rows for a list a table. */
export function form(paper: Paper): string[] {
  const { title, header, introduction, footnote, bands, closing } = paper;
  return [
    ...header.map(escapedLine),
    `# ${escapedText(title)}`,
    ...introduction.map((text, index) =>
      footnote && index === 0 ? noted(text) : escapedLine(text),
    ),
    ...bands.flatMap((band) => [`## ${escapedText(band.title)}`, ...band.rows.flatMap(row)]),
    ...closing.map(escapedLine),
    footnote ? `[^1]: ${escapedLine(footnote)}` : '',
  ];
}

/** The first sentence refers to the footnote. */
const noted = (text: string) => escapedLine(text).replace(/[.](?= |$)/, '[^1]$&');

function row(found: PaperRow): string[] {
  const heading = `### ${escapedText(found.label)}`;
  if (found.kind === 'text') return [heading, answer(found.blocks)];
  if (found.kind === 'choice') {
    const options = found.options.map(
      ({ label, isMarked }) => `- [${isMarked ? 'x' : ' '}] ${escapedLine(label)}`,
    );
    return [heading, options.join('\n')];
  }
  if (found.rows > 0) return [table(found)];
  const entries = found.entries.map((blocks) => blocks.map(plainText).join('\n'));
  return [heading, found.entries.length > 1 ? bullets(entries) : answer(found.entries.flat())];
}
