import type { Edition } from '@ficha-leccion/schema';
import { fold } from '../text/words.ts';
import type { Answer } from './assign.ts';
import type { TemplateText } from './template-text.ts';

/**
 * The edition that a copy was written on, or `undefined` when it contradicts every one that is known.
 * Only the sentences in which editions differ are asked for: copies lose footnotes and notes.
 */
export function editionOf(
  editions: readonly Edition[],
  answers: readonly Answer[],
  printed: TemplateText,
): Edition | undefined {
  const all = [...new Set(editions.flatMap(sentencesOf))];
  const differing = all.filter(
    (sentence) => !editions.every((edition) => sentencesOf(edition).includes(sentence)),
  );
  return editions.find((edition) => {
    const own = sentencesOf(edition);
    return (
      differing.every((sentence) => own.includes(sentence) === printed.wasSeen(sentence)) &&
      answers.every((answer) => hasLabelOf(answer, edition) && hasRowsOf(answer, edition))
    );
  });
}

const sentencesOf = ({ introduction, notes }: Edition) => [...introduction, ...notes];

/** A label with a slip is still that of its paper; one in other words is that of another. */
function hasLabelOf({ label }: Answer, { labels }: Edition): boolean {
  if (label.likeness === 'similar') return true;
  const { box, paragraph, slot } = label;
  const wording = labels[box.template] ?? box.labels[0] ?? '';
  return fold(slot.paragraphs[paragraph]?.text ?? '').startsWith(fold(wording));
}

/** People add rows to a paper that has several, and never take them away. */
function hasRowsOf({ label, rows }: Answer, edition: Edition): boolean {
  const expected = edition.rows[label.box.template];
  if (expected === undefined || rows === 0) return true;
  return expected === 1 ? rows === 1 : rows >= expected;
}
