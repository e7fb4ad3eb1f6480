import type { Checkbox, Paragraph } from '../../model/source-document.ts';
import { isOneSentence } from '../../text/halves.ts';
import type { Line } from './lines.ts';

/** Counts the lines of a file, so that what stands on two pages is known to be apart. */
export interface LineCount {
  line: number;
  readonly page: number;
}

const BEGINS_ITEM = /^\s*[•●▪■◦○‣⁃➢❖✓\u2013\u2014\uf000-\uf0ff-]\s*(?=\S)/u;

/**
 * The paragraphs that lines were. One ends where the next word would have had room, where more
 * height than usual is left, or before the sign of an item; in all else a line goes on.
 */
export function paragraphsOf(lines: readonly Line[], right: number, count: LineCount): Paragraph[] {
  const pitch = pitchOf(lines);
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before && group && !isNew(before, line, right, pitch)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, count));
}

/** From one line to the next, as most of them are. */
function pitchOf(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? y) - y);
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor((pitches.length - 1) / 4)] ?? 0;
}

function isNew(before: Line, line: Line, right: number, pitch: number): boolean {
  if (BEGINS_ITEM.test(line.text)) return true;
  if (before.strong !== line.strong && Math.abs(before.size - line.size) > 0.5) return true;
  const gap = before.y - line.y;
  if (gap > pitch * 1.15 + 0.5) return true;
  // What reads on is one sentence, however ragged the margin is.
  if (isOneSentence(before.text, line.text)) return false;
  const space = before.size * 0.3;
  return right - before.right > line.firstWord * 1.1 + space;
}

function paragraphOf(lines: readonly Line[], count: LineCount): Paragraph {
  const checkboxes: Checkbox[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '' && !/\s$|\p{L}-$/u.test(text)) text += ' ';
    for (const { offset, isChecked } of line.boxes) {
      checkboxes.push({ offset: text.length + offset, state: isChecked ? 'checked' : 'unchecked' });
    }
    text += text === '' ? line.text : line.text.trimStart();
    count.line++;
  }
  const isStrong = lines.every(({ strong }) => strong);
  return {
    kind: 'paragraph',
    text,
    position: { line: count.line, page: count.page },
    ...(checkboxes.length > 0 && { checkboxes }),
    ...(isStrong && { strong: true }),
  };
}
