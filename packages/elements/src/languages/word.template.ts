import type { ForeignWords } from '@ficha-leccion/schema';
import { html, type TemplateResult } from 'lit';

/** Words that a translation lacks are marked with the language that they are in. */
export function marked(
  words: string,
  place: { readonly foreign?: ForeignWords },
  key: string,
): string | TemplateResult {
  const lang = place.foreign?.[key];
  return lang === undefined ? words : html`<span lang=${lang}>${words}</span>`;
}
