import type { FormModel } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';
import { canonical } from '../text/narrative.ts';
import { fold } from '../text/words.ts';
import { addField, addMissing } from './account.ts';

/** «N.º 001-2024», however the sign and the blanks are written. */
const NUMBER =
  /^(?:nota\s+)?n(?:[.º°o ]|ro|um|úm)*\s*(?!0+\b)([0-9]{1,4})\s*[-–/]\s*(20[0-9]{2})\.?$/i;

/** Reads number, type and title of a note; what else stands above the first heading is left over. */
export function readPreamble(
  paragraphs: readonly Paragraph[],
  form: FormModel,
  collected: Collected,
): void {
  const types = typesOf(form);
  const title = fold(form.title);
  const rest: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const text = canonical(paragraph);
    const number = NUMBER.exec(text);
    const type = types.get(fold(text));
    if (fold(text) === title) continue;
    if (number && !('numero' in collected.record)) readNumber(number, paragraph, collected);
    else if (type && !('tipo' in collected.record)) {
      setAt(collected.record, '/tipo', type);
      addField(collected, '/tipo', [paragraph], type);
    } else rest.push(paragraph);
  }
  const own = rest.pop();
  if (own) {
    const titulo = canonical(own);
    setAt(collected.record, '/titulo', titulo);
    addField(collected, '/titulo', [own], titulo);
  }
  for (const { text, position } of rest) collected.leftovers.push({ kind: 'text', text, position });
  for (const name of ['numero', 'tipo', 'titulo']) {
    if (!(name in collected.record)) addMissing(collected, `/${name}`);
  }
}

function readNumber(found: RegExpExecArray, paragraph: Paragraph, collected: Collected): void {
  const [, correlative = '', year = ''] = found;
  const correlativo = Number(correlative);
  const codigo = `${String(correlativo).padStart(3, '0')}-${year}`;
  const numero = { correlativo, anio: Number(year), codigo };
  collected.record.numero = numero;
  addField(collected, '/numero', [paragraph], numero);
}

/** The options of the box for the type, by their folded labels. */
function typesOf(form: FormModel): ReadonlyMap<string, string> {
  const boxes = form.sections.flatMap((section) => section.boxes);
  const type = boxes.find(({ name }) => name === 'tipo');
  const options = type?.kind === 'choice' ? Object.entries(type.options) : [];
  return new Map(options.map(([value, label]) => [fold(label), value]));
}
