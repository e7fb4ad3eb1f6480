import type { Paragraph } from '../model/source-document.ts';
import { canonical } from '../text/narrative.ts';

export interface Resource {
  readonly tipo: 'video' | 'presentacion' | 'documento' | 'otro';
  readonly texto: string;
  readonly url?: string;
}

const KINDS: readonly (readonly [Resource['tipo'], RegExp])[] = [
  ['video', /\bv[ií]deo/i],
  ['presentacion', /presentaci[oó]n|power ?point|diapositiva|\.pptx?\b/i],
  ['documento', /documento|informe|gu[ií]a|manual|cartilla|\.(?:pdf|docx?)\b/i],
];

/** A link of a note: what it says, what it leads to, and its address where the file kept it. */
export function readResource(paragraph: Paragraph): Resource {
  const texto = canonical(paragraph).replace(/^- /, '');
  const typed = /https:\/\/[^\s<>"]{4,1900}/.exec(texto)?.[0];
  const url = paragraph.links
    ?.map((link) => link.url)
    .find((link) => link.startsWith('https://') && link.length < 2_000);
  const tipo = KINDS.find(([, words]) => words.test(texto))?.[0] ?? 'otro';
  const address = url ?? typed;
  return { tipo, texto, ...(address && { url: address }) };
}
