import { en as enMessages, esCO, esPE, type MessageTable } from '@ficha-leccion/schema';
import { help as enHelp } from './en/help.ts';
import { sentences as enSentences } from './en/sentences.ts';
import { help as esHelp } from './es/help.ts';
import { sentences as esSentences } from './es/sentences.ts';

/** In which language the command speaks: its help, its sentences and those of the issues. */
export interface Language {
  readonly name: 'es-CO' | 'es-PE' | 'en';
  readonly messages: MessageTable;
  readonly help: typeof esHelp;
  readonly sentences: typeof esSentences;
}

export type LanguageName = Language['name'];

/** By the names that the message tables have. A table that lacks a sentence does not compile. */
export const languages: { readonly [Name in LanguageName]: Language } = {
  'es-CO': { name: 'es-CO', messages: esCO, help: esHelp, sentences: esSentences },
  'es-PE': { name: 'es-PE', messages: esPE, help: esHelp, sentences: esSentences },
  en: { name: 'en', messages: enMessages, help: enHelp, sentences: enSentences },
};

/** The language of a message about a document. */
export const documentsLanguage = ({ name }: Language) => (name === 'en' ? 'en' : 'es');

export const languageNames = Object.keys(languages) as LanguageName[];

/**
 * The language that arguments ask for with `--lang`. It is needed before they are parsed, for the
 * help; a name that does not exist is Spanish here, and refused there.
 */
export function languageAskedFor(args: readonly string[]): Language {
  const ends = args.indexOf('--');
  const options = ends === -1 ? args : args.slice(0, ends);
  const given = options.flatMap((option, index) => {
    if (option === '--lang') return [options[index + 1]];
    return option.startsWith('--lang=') ? [option.slice('--lang='.length)] : [];
  });
  const name = languageNames.find((each) => each === given.at(-1));
  return languages[name ?? 'es-CO'];
}
