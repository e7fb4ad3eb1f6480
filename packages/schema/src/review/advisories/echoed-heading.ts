import type { ReviewedField } from '../../form/field.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isNarrative, textsIn } from './fields.ts';

/** Longer than any label with whatever stands between its words. */
const LONGEST_HEADING = 600;

/** The text goes on with a mark or on another line, as after a heading. */
const afterMark = /^[\p{Zs}\t]*(?:[:.?!)\]\u2013\u2014-]|\n)\s*[\p{L}\p{N}]/u;
/** The text goes on with a capital letter: «Lección Aprendida La incorporación…». */
const afterBlank = /^[\p{Zs}\t]+\p{Lu}/u;

/** A narrative that says its own question before the answer. */
export const echoedHeading = {
  id: 'encabezado-repetido',
  severity: 'advisory',
  sentences: {
    'es-CO': 'La respuesta empieza con el título de la pregunta. Quítelo y deje solo la respuesta.',
    en: 'The answer begins with the title of the question. Remove it and leave only the answer.',
  },
  *check(record, context) {
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (!isNarrative(field)) continue;
      const names = headingsOf(field);
      if (!names.some(({ first }) => first === firstLetterOf(value))) continue;
      const start = withoutAccents(value.slice(0, LONGEST_HEADING));
      if (names.some(({ isRepeated }) => isRepeated(start))) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;

interface Heading {
  /** Its first letter, without an accent, in lower case. */
  readonly first: string;
  /** Whether a text without accents begins with it, and goes on after it. */
  readonly isRepeated: (start: string) => boolean;
}

const headings = new WeakMap<ReviewedField, Heading[]>();

/** What a box is called, which may be said again in its answer. */
function headingsOf(field: ReviewedField): Heading[] {
  const found = headings.get(field) ?? readHeadings(field);
  headings.set(field, found);
  return found;
}

function readHeadings({ label = '', shortLabel = '' }: ReviewedField): Heading[] {
  return [...new Set([label, shortLabel])].map((name) => {
    const words = withoutAccents(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const heading = new RegExp(`^[^\\p{L}\\p{N}]*${words.join('[^\\p{L}\\p{N}]+')}`, 'iu');
    const isRepeated = (start: string) => {
      const found = heading.exec(start);
      if (!found || words.length === 0) return false;
      const rest = start.slice(found[0].length);
      // One word may well begin a sentence or be part of a name.
      return afterMark.test(rest) || (words.length > 1 && afterBlank.test(rest));
    };
    return { first: words[0]?.charAt(0).toLowerCase() ?? '', isRepeated };
  });
}

/** Most answers begin with another letter than their question, and need not be read further. */
function firstLetterOf(text: string): string {
  return withoutAccents(text.charAt(text.search(/[\p{L}\p{N}]/u))).toLowerCase();
}

const accents = /\p{M}/gu;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(accents, '');
}
