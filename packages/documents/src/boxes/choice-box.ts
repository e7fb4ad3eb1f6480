import type { ChoiceModel } from '@ficha-leccion/schema';
import type { Answer, Part } from '../layout/assign.ts';
import type { Paragraph } from '../model/source-document.ts';
import { fold, wordsOf } from '../text/words.ts';
import { type Mark, type MarkedText, marksIn, stateOfMarks } from './marks.ts';
import { EMPTY, type Problem, type Reading } from './reading.ts';

interface Option {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads which option is marked. Only one clear mark is an answer: none is no answer, two are the
 * option that the form keeps for that, and a control at odds with its glyph is no answer either.
 */
export function readChoiceBox({ label, parts }: Answer): Reading {
  const model = label.box.model as ChoiceModel;
  const paragraphs = byColumn(parts, model).flatMap((part) => part.paragraphs);
  const marked = markedText(paragraphs);
  if (marked.text.trim() === '') return { ...EMPTY, problem: 'sin-marca' };
  const known = knownWords(model);
  const marks = marksIn(marked).filter((mark) => !isProse(mark, marked.text, known));
  const options = optionsIn(marked.text, model);
  const rest = paragraphs.filter(({ text }) => hasOthers(text, known));

  if (marks.length === 0) {
    const [only, ...others] = hasOthers(marked.text, known) ? [] : options;
    if (!only || others.length > 0) return refused('sin-marca', rest);
    return { values: [only.value], steps: ['marca-leida'], certainty: 'likely', rest };
  }
  const bound = boundMarks(marks, options, marked.text, known);
  const states = options.map((option) => ({
    value: option.value,
    state: stateOfMarks(marks.filter((mark) => bound.get(mark) === option)),
  }));
  const isContradictory = states.some(({ state }) => state === 'contradictory');
  const checked = new Set(states.flatMap(({ value, state }) => (state === 'checked' ? value : [])));
  const [value, ...others] = checked;
  if (isContradictory) return refused('marca-contradictoria', rest);
  if (others.length > 0) return refused('marca-contradictoria', rest, bothOption(model));
  if (value === undefined) {
    const isMarked = marks.some(({ state }) => state !== 'unchecked');
    return refused(isMarked ? 'marca-dudosa' : 'sin-marca', rest);
  }
  return { values: [value], steps: ['marca-leida'], certainty: 'certain', rest };
}

function refused(
  problem: Problem,
  rest: readonly Paragraph[],
  values: readonly string[] = [],
): Reading {
  return { values, steps: [], certainty: 'doubtful', problem, rest };
}

/** The option that says that both were marked: the only one which the form does not offer. */
function bothOption({ notOffered = [] }: ChoiceModel): readonly string[] {
  return notOffered.length === 1 ? notOffered : [];
}

/** Options in one row and their marks in another are read column by column. */
function byColumn(parts: readonly Part[], model: ChoiceModel): readonly Part[] {
  const withOptions = parts.filter((part) => optionsIn(textOf(part), model).length > 0);
  const others = parts.filter((part) => !withOptions.includes(part));
  const rows = new Set(withOptions.map(({ slot }) => slot.row));
  const isHead = withOptions.length > 1 && rows.size === 1 && others.length > 0;
  if (!isHead || others.some(({ slot }) => rows.has(slot.row))) return parts;
  return [...parts].sort((a, b) => a.slot.cell - b.slot.cell);
}

const textOf = ({ paragraphs }: Part) => paragraphs.map(({ text }) => text).join('\n');

function markedText(paragraphs: readonly Paragraph[]): MarkedText {
  let text = '';
  const checkboxes = paragraphs.flatMap((paragraph) => {
    const before = text.length;
    text += `${paragraph.text}\n`;
    return (paragraph.checkboxes ?? []).map(({ offset, state }) => ({
      offset: before + offset,
      state,
    }));
  });
  return { text, checkboxes };
}

/** The words of the text that are options, each as often as it stands there. */
function optionsIn(text: string, { options, notOffered = [] }: ChoiceModel): Option[] {
  const values = new Map<string, string>();
  for (const [value, label] of Object.entries(options)) {
    if (!notOffered.includes(value)) values.set(fold(label), value);
  }
  return wordsOf(text.replace(/_/g, ' ')).flatMap(({ folded, start, end }) => {
    const value = values.get(folded);
    return value ? [{ value, start, end }] : [];
  });
}

/**
 * The option of each mark: the nearest one before it with no other word between. Signs stand behind
 * their options, unless they begin before the first one and none is behind the last.
 */
function boundMarks(
  marks: readonly Mark[],
  options: readonly Option[],
  text: string,
  known: ReadonlySet<string>,
): ReadonlyMap<Mark, Option> {
  const isBefore =
    (marks[0]?.start ?? 0) < (options[0]?.start ?? 0) &&
    (marks.at(-1)?.start ?? 0) < (options.at(-1)?.start ?? 0);
  const bound = new Map<Mark, Option>();
  for (const mark of marks) {
    const option = isBefore
      ? options.find(({ start }) => start >= mark.end)
      : options.findLast(({ end }) => end <= mark.start);
    if (!option) continue;
    const between = isBefore
      ? text.slice(mark.end, option.start)
      : text.slice(option.end, mark.start);
    if (!hasOthers(between, known)) bound.set(mark, option);
  }
  return bound;
}

/** «Marque con una X»: a letter after a word that is no option is no mark. */
function isProse({ start, end }: Mark, text: string, known: ReadonlySet<string>): boolean {
  if (!/x/i.test(text.slice(start, end))) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const before = wordsOf(line.replace(/[_(]/g, ' ')).at(-1);
  return before !== undefined && !known.has(before.folded);
}

/** The words that an answer is made of: options, a letter as a mark, the verb of the question. */
function knownWords({ options }: ChoiceModel): ReadonlySet<string> {
  return new Set([...Object.values(options).map(fold), 'x', 'autorizo', 'autoriza', 'se']);
}

function hasOthers(text: string, known: ReadonlySet<string>): boolean {
  return wordsOf(text.replace(/_/g, ' ')).some(({ folded }) => !known.has(folded));
}
