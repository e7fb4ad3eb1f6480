import { append } from '../../model/append.ts';
import type { Block, Cell, Paragraph, Row, SourceDocument } from '../../model/source-document.ts';
import { withoutArtefacts } from '../text/artefacts.ts';
import { paragraphsIn } from '../text/inline-tags.ts';
import { paragraphWithEscapesUndone, withEscapesKept, withEscapesUndone } from './escapes.ts';
import { PICTURE, plainText, taskOf } from './inline.ts';

interface OpenParagraph {
  text: string;
  readonly line: number;
  readonly marker?: string;
  readonly heading?: number;
}

/** A longer line is read as text: nobody writes such a heading. */
const LONGEST_HEADING = 1_000;

const HEADING = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/;
const ITEM = /^\s*(?:([-*+])|([0-9]{1,9}[.)]))\s+(.*)$/;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const TABLE_ROW = /^\|.*\|$/;
const TABLE_RULE = /^\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$/;
const NOTE = /^\[\^([^\]\s]+)\]:\s*(.*)$/;
const NOTE_REFERENCE = /\[\^[^\]\s]+\]/g;
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\s*(?:\r?\n|$)/;

/** Reads Markdown: headings, paragraphs, lists, tables with bars, footnotes, tags of HTML. */
export function readMarkdown(markdown: string): SourceDocument {
  // Front matter is for programs; its lines still count.
  const body = markdown.replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]/g, ''));
  const {
    lines,
    footnotes: atFoot,
    annotations: atMargin,
  } = withoutArtefacts(withEscapesKept(body));
  const footnotes = atFoot.flatMap(({ text, line }) => paragraphs({ text, line }));
  const blocks: Block[] = [];
  let open: OpenParagraph | undefined;
  let rows: Row[] | undefined;
  const close = () => {
    if (open) append(blocks, paragraphs(open));
    open = undefined;
  };

  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const text = written.replace(/^(?: {0,3}>)+ ?/, '');
    const isRow = TABLE_ROW.test(text.trim());
    if (!isRow) rows = undefined;
    const note = NOTE.exec(text);
    const heading = text.length < LONGEST_HEADING ? HEADING.exec(text) : null;
    const item = ITEM.exec(text);
    if (isRow) {
      close();
      if (!rows) {
        rows = [];
        blocks.push({ kind: 'table', rows });
      }
      if (!TABLE_RULE.test(text.trim())) rows.push({ cells: cellsOf(text, line) });
    } else if (text.trim() === '' || RULE.test(text) || TABLE_RULE.test(text.trim())) close();
    else if (note) {
      close();
      append(footnotes, paragraphs({ text: note[2] ?? '', line }));
    } else if (heading) {
      close();
      blocks.push(
        ...paragraphs({ text: heading[2] ?? '', line, heading: heading[1]?.length ?? 1 }),
      );
    } else if (item) {
      close();
      open = { text: item[3] ?? '', line, marker: item[1] ? '- ' : `${item[2]} ` };
    } else if (open) open.text += separator(open.text) + text.trimStart();
    else open = { text, line };
  }
  close();
  const annotations = atMargin.map((found) => ({ ...found, text: withEscapesUndone(found.text) }));
  const count = body.match(PICTURE)?.length ?? 0;
  const notices = count > 0 ? [{ code: 'imagen-omitida', count } as const] : [];
  return { format: 'markdown', blocks, furniture: [], footnotes, annotations, notices };
}

/** A line that ends in two blanks or a backslash breaks there; any other goes on. */
function separator(text: string): string {
  return / {2,}$|\\$/.test(text) ? '\n' : ' ';
}

function paragraphs({ text, line, marker, heading }: OpenParagraph): Paragraph[] {
  const lines = text.replace(NOTE_REFERENCE, '').replace(/\\\n/g, '\n');
  const { text: plain, links, isStrong } = plainText(lines);
  return paragraphsIn(plain, { line }, true).map((found, index) => {
    const paragraph = paragraphWithEscapesUndone({
      ...found,
      ...(links.length > 0 && { links }),
    });
    const task = marker && index === 0 ? taskOf(paragraph.text) : undefined;
    return {
      ...paragraph,
      ...(task && { checkboxes: [task] }),
      ...(marker && index === 0 && !task && { marker }),
      ...(heading && { heading }),
      ...(isStrong && { strong: true }),
    };
  });
}

function cellsOf(row: string, line: number): Cell[] {
  const inner = row.trim().replace(/^\||\|$/g, '');
  return inner.split('|').map((text) => ({ blocks: paragraphs({ text, line }) }));
}
