import { isItem } from '../../text/narrative.ts';
import type { TextBlock } from './paper.ts';

/** The paragraphs and lists of a narrative: blank lines part them, and each line of a list is an item. */
export function blocksOf(text: string): TextBlock[] {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return blocks.map((block): TextBlock => {
    const lines = block.split('\n');
    return lines.every(isItem)
      ? { kind: 'list', items: lines }
      : { kind: 'paragraph', text: block };
  });
}

/** A short text keeps its lines in one paragraph. */
export function lineBlocks(text: string): TextBlock[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** Several entries in one place are the items of a list; what an entry has besides follows its item. */
export function bulleted(entries: readonly (readonly TextBlock[])[]): readonly TextBlock[] {
  if (entries.length < 2) return entries.flat();
  return entries.flatMap(([first, ...others]): TextBlock[] => {
    if (first?.kind !== 'paragraph') return first ? [first, ...others] : others;
    return [{ kind: 'list', items: [`- ${first.text}`] }, ...others];
  });
}

/** Without the sign of a bullet; numbers and letters are the author's. */
export const withoutBullet = (item: string) => item.replace(/^- /, '');

export const isBullet = (item: string) => item.startsWith('- ');
