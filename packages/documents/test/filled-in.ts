/**
 * Fichas and notes at random as nobody hopes to get them: answers that begin like questions, boxes
 * that the paper does not have, labels twice or missing, marks, numbers and titles anywhere.
 */
import { readableDocuments } from '../src/documents.ts';
import { paperOf } from '../src/layout/paper.ts';
import { fold } from '../src/text/words.ts';
import { type Filled, type Format, written, writtenAsArticle } from './filled-in-formats.ts';
import { randomOf } from './random.ts';

type Random = ReturnType<typeof randomOf>;

/** What is read. */
export interface FilledIn {
  readonly source: Uint8Array | string;
  readonly type: string;
  /** Everything in it that somebody sees. */
  readonly texts: readonly string[];
}

/** What the paper says of its own besides the labels of its boxes: no one has written it. */
export const isPrinted = (text: string) => PRINTED.has(fold(text));

/** Whether a text is the whole wording of a label. */
export const isLabel = (text: string) => WORDINGS.has(fold(text));

const pick = <Item>(random: Random, items: readonly Item[]) => items[random(items.length)] as Item;

const [ficha, nota] = readableDocuments;
if (!ficha || !nota) throw new Error('There are two documents.');

const printedOf = ({ form, editions }: typeof ficha) => [
  form.title,
  ...form.sections.map(({ title }) => title),
  ...editions.flatMap(({ introduction, notes }) => [...introduction, ...notes]),
];
const labels = ficha.editions.flatMap(({ wordings = {}, printedBoxes = [] }) => [
  ...Object.values(wordings).flat(),
  ...printedBoxes.flatMap(({ wordings }) => wordings),
]);
const questions = paperOf(ficha).boxes.map((box) => box.labels[0] ?? '');
const headings = nota.editions.flatMap(({ outline = [] }) =>
  outline.map(({ number, heading }) => (number ? `${number}. ${heading}` : heading)),
);

const PRINTED = new Set([...printedOf(ficha), ...printedOf(nota)].map(fold));

const WORDINGS = new Set([...questions, ...labels].map(fold));

const FRAGMENTS =
  'Sí No X x ☒ ☐ ☑ NO_ S Nota Tema Fecha Código Versión 12 3 2024 1. 2) a) - • ( ) [x] ¿ ? : ; — n.º N.º 001-2024 300 0000101 nadie@ejemplo.gov.co 29/05/2024 2 283 45% https://ejemplo.gov.co/a'.split(
    ' ',
  );

/** A word that is nowhere else. */
const unique = (random: Random) =>
  `zq${Array.from({ length: 6 }, () => String.fromCharCode(97 + random(26))).join('')}`;

/** A few words, of which some are nowhere else and some those of the paper. */
function sentence(random: Random, paper: readonly string[]): string {
  const words = pick(random, paper).split(' ');
  const beginning = words.slice(0, 1 + random(words.length)).join(' ');
  const shape = random(9);
  if (shape === 0) return beginning;
  if (shape === 1) return `${beginning} ${unique(random)}`;
  if (shape === 2) return pick(random, FRAGMENTS);
  const others = Array.from({ length: 1 + random(7) }, () =>
    random(3) > 0 ? unique(random) : pick(random, [...FRAGMENTS, ...words]),
  );
  return others.join(' ') + pick(random, ['', '.', ':', ',', '?', ' de la']);
}

const several = (random: Random, most: number, one: () => string) =>
  Array.from({ length: random(most + 1) }, one);

function randomBoxes(random: Random, paper: readonly string[]): Filled[] {
  const own = random(4) > 0 ? questions : labels;
  const boxes = own
    .filter(() => random(12) > 0)
    .map((label) => ({
      label: random(6) > 0 ? label : pick(random, labels),
      isWide: random(2) > 0,
      paragraphs: several(random, 3, () => sentence(random, paper)),
    }));
  for (let left = random(3); left > 0; left--) {
    boxes.splice(random(boxes.length), 0, {
      label: sentence(random, paper),
      isWide: random(2) > 0,
      paragraphs: several(random, 2, () => sentence(random, paper)),
    });
  }
  return boxes;
}

/** A ficha of one seed in one format. */
export function randomFilledIn(seed: number, format: Format): FilledIn {
  const random = randomOf(seed);
  const paper = [...questions, ...labels, ...printedOf(ficha as typeof ficha & object)];
  const boxes = randomBoxes(random, paper);
  const title = ficha?.form.title ?? '';
  const before = several(random, 2, () => sentence(random, paper));
  const after = several(random, 2, () => sentence(random, paper));
  const texts = [
    title,
    ...before,
    ...boxes.flatMap(({ label = '', paragraphs }) => [label, ...paragraphs]),
    ...after,
  ];
  return { ...written(format, title, before, boxes, after), texts };
}

/** A note of one seed in one format. */
export function randomNote(seed: number, format: Format): FilledIn {
  const random = randomOf(seed);
  const paper = [...headings, ...printedOf(nota as typeof nota & object)];
  const parts = headings
    .filter(() => random(10) > 0)
    .map((heading) => ({
      label: random(8) > 0 ? heading : `${heading.slice(0, 2)} ${unique(random)}`,
      isWide: true,
      paragraphs: several(random, 4, () => sentence(random, paper)),
    }));
  const title = nota?.form.title ?? '';
  const before = several(random, 3, () => sentence(random, paper));
  const texts = [
    title,
    ...before,
    ...parts.flatMap(({ label, paragraphs }) => [label, ...paragraphs]),
  ];
  return { ...writtenAsArticle(format, title, before, parts), texts };
}
