import type { ForeignWords } from '@ficha-leccion/schema';
import { type Markup, markup } from './markup.ts';

/** Words that are not in the language of the form, with the language that they are in. */
export function marked(
  words: string,
  { foreign }: { readonly foreign?: ForeignWords },
  key: string,
): Markup {
  const lang = foreign?.[key];
  return lang === undefined ? markup`${words}` : markup`<span lang="${lang}">${words}</span>`;
}
