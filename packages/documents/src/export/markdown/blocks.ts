import { isOneSentence } from '../../text/halves.ts';
import { isBullet, withoutBullet } from '../paper/blocks.ts';
import type { TextBlock } from '../paper/paper.ts';
import { brokenLines, escapedLine } from './escape.ts';

/**
 * An answer in Markdown. Two paragraphs that read like one sentence, which a page could have broken,
 * are one paragraph with a blank line in it, so that no reader joins them.
 */
export function answer(blocks: readonly TextBlock[]): string {
  const joined = blocks.reduce<TextBlock[]>((done, block) => {
    const before = done.at(-1);
    if (before && isOneSentence(plainText(before), withoutSign(block))) {
      done[done.length - 1] = {
        kind: 'paragraph',
        text: `${plainText(before)}\n\n${plainText(block)}`,
      };
    } else done.push(block);
    return done;
  }, []);
  return joined.map(block).join('\n\n');
}

/** A paragraph or a list. */
export function block(found: TextBlock): string {
  if (found.kind === 'paragraph') return brokenLines(found.text);
  if (found.items.every(isBullet)) return bullets(found.items.map(withoutBullet));
  const numbers = found.items.map((item) => /^([0-9]{1,3})([.)]) (.*)$/.exec(item));
  const first = Number(numbers[0]?.[1]);
  const isCounted = numbers.every(
    (number, index) => Number(number?.[1]) === first + index && number?.[2] === numbers[0]?.[2],
  );
  // Programs count the items of a list anew: only numbers that follow each other stay as they are.
  return isCounted
    ? numbers
        .map((number) => `${number?.[1]}${number?.[2]} ${escapedLine(number?.[3] ?? '')}`)
        .join('\n')
    : brokenLines(plainText(found));
}

/** A list; the lines of an item stand under its first one. */
export const bullets = (items: readonly string[]) =>
  items.map((item) => `- ${brokenLines(item, '  ')}`).join('\n');

export const plainText = (block: TextBlock) =>
  block.kind === 'paragraph' ? block.text : block.items.join('\n');

/** A reader may have the sign of a list apart from its text. */
const withoutSign = (block: TextBlock) =>
  block.kind === 'list' ? plainText(block).replace(/^\S+ /, '') : block.text;
