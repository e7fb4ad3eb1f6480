import { type Edition, type FormModel, formatDate, formatTelephone } from '@ficha-leccion/schema';
import { type PaperBox, paperBoxes } from '../../layout/paper-box.ts';
import { blocksOf, lineBlocks } from './blocks.ts';
import { noteOthers } from './note-others.ts';
import type { Notes } from './notes.ts';
import type { Paper, PaperRow } from './paper.ts';
import { type FoundValue, valuesAt } from './values-at.ts';
import { writableText } from './writable-text.ts';

type BoxRecord = Readonly<Record<string, unknown>>;

/** Fills in the paper of an edition with a record; what the paper has no box for is noted. */
export function formPaper(
  record: BoxRecord,
  form: FormModel,
  edition: Edition,
  notes: Notes,
): Paper {
  const [footnote, ...closing] = edition.notes;
  const bands = form.sections.map((section) => ({
    title: section.title,
    boxes: paperBoxes({ ...form, sections: [section] }, [edition]),
  }));
  const asked = askedBy(
    edition,
    bands.flatMap(({ boxes }) => boxes),
  );
  noteOthers(record, (key) => asked.has(key), notes);
  return {
    kind: 'form',
    document: form.document,
    edition: edition.id,
    lang: form.lang,
    title: form.title,
    header: headerOf(record, edition, notes),
    introduction: introductionOf(edition),
    ...(footnote && { footnote }),
    bands: bands.map(({ title, boxes }) => ({
      title,
      rows: boxes.map((box) => rowOf(box, record, edition, notes)),
    })),
    closing,
  };
}

/** The last sentence is the invitation to fill in the form, a paragraph of its own. */
function introductionOf({ introduction }: Edition): string[] {
  const first = introduction.slice(0, -1).join(' ');
  return [first, ...introduction.slice(-1)].filter((paragraph) => paragraph !== '');
}

function rowOf(box: PaperBox, record: BoxRecord, edition: Edition, notes: Notes): PaperRow {
  const { model, template, isBlock } = box;
  const label = box.labels.at(-1) ?? '';
  if (model.kind === 'choice') {
    const [answer] = valuesAt(record, template);
    const isBoth = model.notOffered?.some((option) => option === answer?.value) ?? false;
    const offered = Object.entries(model.options).filter(
      ([option]) => !model.notOffered?.includes(option),
    );
    const options = offered.map(([option, text]) => ({
      label: text,
      isMarked: isBoth || option === answer?.value,
    }));
    return { kind: 'choice', label, options };
  }
  const values = valuesAt(record, box.isList ? `${template}/*` : template);
  const texts = values.map((value) => textOf(value, box, notes)).filter((text) => text !== '');
  if (box.isList) {
    return { kind: 'list', label, entries: texts.map(blocksOf), rows: edition.rows[template] ?? 0 };
  }
  const text = texts.join('\n');
  return { kind: 'text', label, isBlock, blocks: isBlock ? blocksOf(text) : lineBlocks(text) };
}

/** As people read it: dates and telephones in the notation of the paper. */
function textOf({ value, pointer }: FoundValue, { model }: PaperBox, notes: Notes): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const written = writableText(value, pointer, notes);
  const control = model.kind === 'normalized' ? model.control : model.kind;
  if (control === 'date') return formatDate(written);
  return control === 'telephone' ? formatTelephone(written) : written;
}

/** Code, version and date of the paper under the first name that copies have for them. */
function headerOf(record: BoxRecord, { printedBoxes = [] }: Edition, notes: Notes): string[] {
  return printedBoxes.flatMap(({ box, kind, wordings: [label] }) =>
    valuesAt(record, box).flatMap(({ pointer, value }) => {
      if (typeof value !== 'string') return [];
      const written = writableText(value, pointer, notes);
      return `${label}: ${kind === 'date' ? formatDate(written) : written}`;
    }),
  );
}

/** The outermost boxes that the paper has, in its header too. */
function askedBy({ editionBox = '', printedBoxes = [] }: Edition, boxes: readonly PaperBox[]) {
  const inHeader = [editionBox, ...printedBoxes.map(({ box }) => box)];
  const all = [...boxes.map(({ template }) => template), ...inHeader];
  return new Set(all.map((box) => box.split('/')[1]));
}
