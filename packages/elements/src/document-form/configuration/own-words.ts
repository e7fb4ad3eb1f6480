/** The words of an entity bear their language, where it is not that of the form around them. */
import type { BoxModel, ForeignWords } from '@ficha-leccion/schema';

/** Says of a part of the form which of its words are the entity's. */
export type OwnWords = <Part extends { readonly foreign?: ForeignWords }>(
  part: Part,
  ...keys: readonly string[]
) => Part;

/** Without `idioma` they are taken for the form's own language. */
export function ownWords(idioma: string | undefined, lang: string): OwnWords {
  return (part, ...keys) =>
    idioma === undefined || idioma === lang
      ? part
      : { ...part, foreign: Object.fromEntries(keys.map((key) => [key, idioma])) };
}

/** All that an entity writes for a box; of «Sí» and «No» it has only chosen the kind. */
export function ownBox(box: BoxModel, own: OwnWords): BoxModel {
  const isTheirs = box.kind === 'choice' && Object.keys(box.options).join() !== 'si,no';
  const marked = own(box, 'label', 'shortLabel', 'help', ...(isTheirs ? ['options'] : []));
  return marked.kind === 'list' ? { ...marked, item: ownBox(marked.item, own) } : marked;
}
