import { normalizeText } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';

/** What was done to a text, and to the answer that it is; a stable code each. */
export type Step =
  | 'texto-normalizado'
  | 'vinetas-unificadas'
  | 'mitades-unidas'
  | 'separado-en-entradas'
  | 'fecha-leida'
  | 'telefono-leido'
  | 'correo-leido'
  | 'marca-leida'
  | 'repartido-en-contactos'
  | 'entidad-y-area-separadas';

/** Bullets of other fonts, besides those that the canonical form knows. */
const BULLET =
  /^\s*(?:[\u27a2\u27a4\u25ba\u25b6\u25b8\u25a0\u25a1\u25c6\u25c7\u2756\u2713\u2714\u2605\u25cb\u2794\u2192\u2043\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf071]\s*|[\u2010-\u2012\u2212]\s+)(?=\S)/;

const NUMBERED =
  /^(?:[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]-?|[0-9]{1,3}\.?-|[a-zA-Z][.)]\.?|[ivxIVX]{1,5}[.)]) /;

/** A paragraph in canonical form, its bullet or number at the beginning. */
export function canonical({ text, marker = '' }: Paragraph): string {
  const written = /^\s*[☐☒☑]/u.test(text) ? text : text.replace(BULLET, '- ');
  return normalizeText(marker + written.trimStart());
}

export const isItem = (line: string) => line.startsWith('- ') || NUMBERED.test(line);

/** A narrative of canonical paragraphs: apart by a blank line, the items of a list by a line feed. */
export function narrative(paragraphs: readonly string[]): string {
  const written = paragraphs.filter((paragraph) => paragraph !== '');
  return written
    .map((paragraph, index) => {
      const before = written[index - 1];
      if (before === undefined) return paragraph;
      const lastLine = before.slice(before.lastIndexOf('\n') + 1);
      return (isItem(lastLine) && isItem(paragraph) ? '\n' : '\n\n') + paragraph;
    })
    .join('');
}
