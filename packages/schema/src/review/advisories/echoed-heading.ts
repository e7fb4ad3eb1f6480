import type { Field } from '../../form/field.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { narratives, textsIn } from './fields.ts';

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
  *check(record, { fields }) {
    for (const field of narratives(fields)) {
      const names = headingsOf(field);
      for (const { pointer, value } of textsIn(record, field, fields)) {
        const start = withoutAccents(value.slice(0, LONGEST_HEADING));
        if (names.some((heading) => heading(start))) yield { pointer };
      }
    }
  },
} as const satisfies AdvisoryRule;

type Heading = (start: string) => boolean;

const headings = new WeakMap<Field, Heading[]>();

/** Whether a text without accents begins with one of a box's names, and goes on after it. */
function headingsOf(field: Field): Heading[] {
  const found = headings.get(field) ?? readHeadings(field);
  headings.set(field, found);
  return found;
}

function readHeadings({ label, shortLabel }: Field): Heading[] {
  return [...new Set([label, shortLabel])].map((name) => {
    const words = withoutAccents(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const heading = new RegExp(`^[^\\p{L}\\p{N}]*${words.join('[^\\p{L}\\p{N}]+')}`, 'iu');
    return (start) => {
      const found = heading.exec(start);
      if (!found || words.length === 0) return false;
      const rest = start.slice(found[0].length);
      // One word may well begin a sentence or be part of a name.
      return afterMark.test(rest) || (words.length > 1 && afterBlank.test(rest));
    };
  });
}

const accents = /\p{M}/gu;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(accents, '');
}
