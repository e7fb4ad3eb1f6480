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
  const marks = marksIn(marked);
  const options = optionsIn(marked.text, model);
  const rest = restOf(paragraphs, model);

  const typed = marks.length === 0 ? typedOption(options, marked.text) : undefined;
  if (typed) return { values: [typed], steps: ['marca-leida'], certainty: 'likely', rest };

  const states = options.map((option) => ({
    value: option.value,
    state: stateOfMarks(marksOf(option, options, marks)),
  }));
  const checked = [
    ...new Set(states.flatMap(({ value, state }) => (state === 'checked' ? value : []))),
  ];
  const refuse = (problem: Problem, values: readonly string[] = []): Reading => ({
    values,
    steps: [],
    certainty: 'doubtful',
    problem,
    rest,
  });
  if (states.some(({ state }) => state === 'contradictory')) return refuse('marca-contradictoria');
  if (checked.length > 1) return refuse('marca-contradictoria', bothOption(model));
  const [value] = checked;
  if (value === undefined) {
    const isAny = marks.some(({ state }) => state !== 'unchecked');
    return refuse(isAny ? 'marca-dudosa' : 'sin-marca');
  }
  return { values: [value], steps: ['marca-leida'], certainty: 'certain', rest };
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

/** Signs stand behind their options, unless the first sign comes before every option. */
function marksOf(option: Option, options: readonly Option[], marks: readonly Mark[]): Mark[] {
  const [first] = options;
  const isBefore = (marks[0]?.start ?? 0) < (first?.start ?? 0);
  const index = options.indexOf(option);
  const from = isBefore ? (options[index - 1]?.end ?? 0) : option.end;
  const to = isBefore ? option.start : (options[index + 1]?.start ?? Number.POSITIVE_INFINITY);
  return marks.filter(({ start }) => start >= from && start < to);
}

/** An answer in words, with no box: «Sí», «Sí, autorizo». */
function typedOption(options: readonly Option[], text: string): string | undefined {
  const [only, ...others] = options;
  const isShort = text.trim().length < 40;
  return only && others.length === 0 && isShort && only.start < 4 ? only.value : undefined;
}

/** Paragraphs that say more than the options and their marks. */
function restOf(paragraphs: readonly Paragraph[], model: ChoiceModel): Paragraph[] {
  const known = new Set([...Object.values(model.options).map(fold), 'x', 'autorizo']);
  return paragraphs.filter(({ text }) =>
    wordsOf(text.replace(/_/g, ' ')).some(({ folded }) => !known.has(folded)),
  );
}
