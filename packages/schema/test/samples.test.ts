/**
 * The sample records among the fixtures say what the filled-in papers say, word for word, and
 * nothing that only the conversion of a file left behind. People and contacts in them are fictional.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitions } from '../generated/documents.ts';
import { footnote } from '../src/ficha-leccion/v1/paper.ts';
import type { BoxModel } from '../src/form/form-model.ts';
import { normalizeDate, normalizeTelephone, normalizeText } from '../src/normalizers/index.ts';

type SampleRecord = Readonly<Record<string, string | readonly string[]>>;

const { formModel, editions } = definitions['ficha-leccion/1.0'];
const allBoxes = formModel.sections.flatMap((section) => section.boxes);

/** What files leave between the words of a box: marks, notes, comments, page breaks, band titles. */
const ARTEFACTS = [
  /\[bookmark: [^\]]*\]/g,
  /\[footnoteRef:1\]/g,
  new RegExp(`(?:¹|<sup>1</sup>|\\[1:)\\s*${loosely(footnote)}?\\]?`, 'g'),
  /Comment by Usuario de Windows:.*/g,
  /<[^>]*>/g,
  /\*\*/g,
  /[●•]/g,
  ...formModel.sections.map(({ title }) => new RegExp(`(?<=\\s)${title}(?=\\s)`, 'g')),
];

describe.each(readdirSync(join(import.meta.dirname, 'samples')))('%s', (file) => {
  const paper = readFileSync(join(import.meta.dirname, 'samples', file), 'utf8');
  const text = ARTEFACTS.reduce((rest, artefact) => rest.replace(artefact, ' '), paper);
  const record = recordOf(file);
  // A box younger than the paper is neither on it nor in its record.
  const boxes = allBoxes.filter(
    (box) => box.name in record || new RegExp(labelsOf(box)).test(text),
  );

  it.each(boxes.map(({ name }) => name))('%s is word for word what the paper says', (name) => {
    const value = record[name] ?? '';
    const written = words(textOfBox(text, boxes, name));
    const [first = ''] = written;
    if (name === 'fechaDiligenciamiento') {
      expect(normalizeDate(written.join(' '))).toMatchObject({ value });
    } else if (name === 'numeroContacto' && value !== '') {
      expect(normalizeTelephone(written.join(' '))).toMatchObject({ value });
    } else if (name === 'autorizacionDivulgacion') {
      expect(first).toBe('Sí');
      expect(paper).toMatch(/Sí\s+(?:X☐|☒|<input checked="")/);
      expect(value).toBe('si');
    } else {
      expect(words([value].flat().join('\n'))).toEqual(written);
    }
  });

  it.each(Object.keys(record))('%s holds nothing but text in its one form', (name) => {
    for (const value of [record[name] ?? ''].flat()) {
      expect(value).not.toMatch(/\[[a-zA-Z]+:|<[^>]*>|\*\*|[\t\r\u00a0¹●•]| {2}/);
      expect(value).toBe(value.normalize('NFC'));
      expect(value).toBe(normalizeText(value));
    }
  });
});

/** The record of a sample: `ficha-barrios-con-bienestar.html-tabla.txt` → that of the same name. */
function recordOf(file: string): SampleRecord {
  const name = file.replace(/^ficha-/, '').replace(/\..*$/, '.json');
  const path = join(import.meta.dirname, '../src/ficha-leccion/v1/fixtures', name);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What stands between the label of a box and the next label. */
function textOfBox(text: string, boxes: readonly BoxModel[], name: string): string {
  const index = boxes.findIndex((box) => box.name === name);
  const [box, nextBox] = boxes.slice(index) as [BoxModel, BoxModel?];
  const next = nextBox ? labelsOf(nextBox) : 'Nota: ';
  const found = new RegExp(`(?:${labelsOf(box)})(.*?)(?:${next})`, 's').exec(text);
  if (!found) throw new Error(`The paper has no label of «${name}», or none after it.`);
  return found[1] ?? '';
}

/** The label of a box, in the words of any edition of the paper. */
function labelsOf({ label, template }: BoxModel): string {
  const others = editions.flatMap(({ labels }) => labels[template] ?? []);
  return [label, ...others].map(loosely).join('|');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== '-');
}

/** A sentence as a pattern, whatever blanks stand between its words. */
function loosely(sentence: string): string {
  const escaped = sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.replace(/ /g, '\\s+');
}
