/**
 * The sample records among the fixtures say what the filled-in papers say, word for word, and
 * nothing that only the conversion of a file left behind. People and contacts in them are fictional.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NotaConocimientoV1 } from '../generated/documents.ts';
import { definitionOf } from '../src/definition-of.ts';
import { footnote } from '../src/ficha-leccion/v1/paper.ts';
import type { BoxModel } from '../src/form/form-model.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { normalizeDate, normalizeTelephone, normalizeText } from '../src/normalizers/index.ts';
import { currentIdentifier } from './current.ts';

type SampleRecord = Readonly<Record<string, string | readonly string[]>>;

const papers = readdirSync(join(import.meta.dirname, 'samples'));

const { formModel, editions } = definitionOf('ficha-leccion', '1.0');
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

describe.each(papers.filter((file) => file.startsWith('ficha-')))('%s', (file) => {
  const paper = readPaper(file);
  const text = ARTEFACTS.reduce((rest, artefact) => rest.replace(artefact, ' '), paper);
  const record = readFixture('ficha-leccion/v1', nameOf(file));
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
    for (const value of [record[name] ?? ''].flat()) expectOneForm(value);
  });

  it('is the same record in version 2, with nothing added', () => {
    const ofVersion2: object = readFixture('ficha-leccion/v2', nameOf(file));
    const $schema = currentIdentifier('ficha-leccion', 2);
    const migrated = migrate(record, { to: '2' });
    expect(migrated).toMatchObject({ ok: true, lost: [] });
    expect(migrated).toHaveProperty('record', { ...ofVersion2, $schema });
  });
});

describe.each(papers.filter((file) => file.startsWith('nota-')))('%s', (file) => {
  const paper = readPaper(file);
  const note = readFixture<NotaConocimientoV1>('nota-conocimiento/v1', nameOf(file));

  it('is word for word what the paper says, in its order', () => {
    const text = paper.replace(/^#+ /gm, '').replaceAll('\\*', '*');
    expect(words(textOfNote(note).join('\n'))).toEqual(words(text));
  });

  it('holds nothing but text in its one form', () => {
    for (const text of textOfNote(note)) expectOneForm(text);
  });

  it('reads out of a result only what it says', () => {
    for (const { texto, cifras = [], notaRef = '' } of note.resultados) {
      const marks = note.notas?.map(({ marca }) => marca).filter((mark) => texto.includes(mark));
      expect([notaRef].filter(Boolean), texto).toEqual(marks);
      // Two figures, two places: each is looked for behind the one before.
      let rest = texto;
      for (const { valor, unidad, denominacion = '', literal } of cifras) {
        const phrase = [literal, denominacion].filter(Boolean).join(' ');
        expect(rest).toContain(phrase);
        rest = rest.slice(rest.indexOf(phrase) + phrase.length);
        expect(Number(literal.replace(/[ %]/g, ''))).toBe(valor);
        expect(unidad).toBe(literal.endsWith('%') ? 'porcentaje' : 'conteo');
      }
      expect(rest, 'a figure that was not read').not.toMatch(/[0-9]/);
    }
  });
});

/** All that a note says, in the order in which it is printed. */
function textOfNote(note: NotaConocimientoV1): string[] {
  const { sections, title } = definitionOf('nota-conocimiento', '1.0').formModel;
  const type = sections.flatMap(({ boxes }) => boxes).find(({ name }) => name === 'tipo');
  const options: Readonly<Record<string, string>> = type?.kind === 'choice' ? type.options : {};
  const { encabezados: headings = {}, notas = [], recursos = [] } = note;
  const printed = [
    [title, 'N.º', note.numero.codigo],
    [options[note.tipo], note.titulo],
    [headings.entornoProblematica, note.entornoProblematica],
    [headings.solucion, note.solucion, headings.metodologia],
    [headings.resultados, note.resultadosIntroduccion],
    note.resultados.flatMap(({ nombre, texto }) => [nombre, texto]),
    notas.flatMap(({ marca, texto }) => [marca, texto]),
    [headings.lecciones, ...note.lecciones],
    [headings.recomendaciones, ...note.recomendaciones],
    [headings.legado, ...(note.legado ?? [])],
    [headings.recursos, ...recursos.map(({ texto }) => texto)],
  ];
  return printed.flat().filter((text) => text !== undefined);
}

function expectOneForm(text: string): void {
  expect(text).not.toMatch(/\[[a-zA-Z]+:|<[^>]*>|\*\*|[\t\r\\\u00a0¹●•]| {2}/);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).toBe(normalizeText(text));
}

function readPaper(file: string): string {
  return readFileSync(join(import.meta.dirname, 'samples', file), 'utf8');
}

/** The fixture of a sample: `ficha-barrios-con-bienestar.html-tabla.txt` → that of the same name. */
function nameOf(file: string): string {
  return file.replace(/^[a-z]+-/, '').replace(/\..*$/, '.json');
}

function readFixture<R = SampleRecord>(version: string, name: string): R {
  const path = join(import.meta.dirname, '../src', version, 'fixtures', name);
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
