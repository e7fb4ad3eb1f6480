import type { Certainty } from '../boxes/reading.ts';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { canonical, type Step } from '../text/narrative.ts';

/** Adds the account of a box that was read, or found empty. */
export function addField(
  { fields }: Collected,
  pointer: string,
  paragraphs: readonly Paragraph[],
  value?: unknown,
  { heading, certainty = 'certain' }: { heading?: Paragraph; certainty?: Certainty } = {},
): void {
  const [first] = paragraphs;
  const steps: Step[] = paragraphs.some((paragraph) => canonical(paragraph) !== paragraph.text)
    ? ['texto-normalizado']
    : [];
  fields.push({
    pointer,
    state: value === undefined ? 'empty' : 'read',
    ...(value !== undefined && { value }),
    ...(heading && { label: heading.text.trim() }),
    ...(first && {
      literal: paragraphs.map(({ text, marker = '' }) => marker + text).join('\n'),
      from: first.position,
      to: paragraphs.at(-1)?.position ?? first.position,
    }),
    certainty,
    steps,
  });
}

/** Adds the account of a box that the file does not have. */
export function addMissing({ fields, warnings }: Collected, pointer: string): void {
  fields.push({ pointer, state: 'missing', certainty: 'certain', steps: [] });
  warnings.push({ code: 'casilla-no-hallada', pointer });
}
