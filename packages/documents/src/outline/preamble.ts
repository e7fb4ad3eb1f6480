import type { FormModel, Preamble } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { canonical } from '../text/narrative.ts';
import { fold } from '../text/words.ts';
import { addField, addMissing } from './account.ts';

/** «N.º 001-2024», however the sign and the blanks are written. */
const NUMBER =
  /^(?:nota\s+)?n(?:[.º°o ]|ro|um|úm)*\s*(?!0+\b)([0-9]{1,4})\s*[-–/]\s*(20[0-9]{2})\.?$/i;

/** Reads number, type and title of an article; what else stands above the first heading is left over. */
export function readPreamble(
  paragraphs: readonly Paragraph[],
  form: FormModel,
  boxes: Preamble,
  collected: Collected,
): void {
  const types = typesOf(form, boxes);
  const title = fold(form.title);
  const isRead = (box: string) => collected.fields.some(({ pointer }) => pointer === box);
  const add = (box: string, paragraph: Paragraph, value: unknown) => {
    setAt(collected.record, box, value);
    addField(collected, box, [paragraph], value);
  };
  const rest: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const text = canonical(paragraph);
    const number = NUMBER.exec(text);
    const type = types.get(fold(text));
    if (fold(text) === title) continue;
    if (number && !isRead(boxes.number.box)) {
      add(boxes.number.box, paragraph, numberOf(number, boxes));
    } else if (type && !isRead(boxes.type)) add(boxes.type, paragraph, type);
    else rest.push(paragraph);
  }
  const own = rest.pop();
  if (own) add(boxes.title, own, canonical(own));
  for (const { text, position } of rest) collected.leftovers.push({ kind: 'text', text, position });
  for (const box of [boxes.number.box, boxes.type, boxes.title]) {
    if (!isRead(box)) addMissing(collected, box);
  }
}

function numberOf([, written = '', year = '']: RegExpExecArray, { number }: Preamble) {
  const sequence = Number(written);
  return {
    [number.sequence]: sequence,
    [number.year]: Number(year),
    [number.code]: `${String(sequence).padStart(3, '0')}-${year}`,
  };
}

/** The options of the box for the type, by their folded labels. */
function typesOf({ sections }: FormModel, { type }: Preamble): ReadonlyMap<string, string> {
  const box = sections.flatMap(({ boxes }) => boxes).find(({ template }) => template === type);
  const options = box?.kind === 'choice' ? Object.entries(box.options) : [];
  return new Map(options.map(([value, label]) => [fold(label), value]));
}
