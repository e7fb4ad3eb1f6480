import { es } from './es.ts';

/** Every sentence of one language: why a file cannot be read, and what to look at in one that can. */
export interface Messages<Errors extends string, Warnings extends string> {
  readonly errors: Readonly<Record<Errors, string>>;
  readonly warnings: Readonly<Record<Warnings, Sentence>>;
}

/** A sentence, made of counts where it needs them. */
export type Sentence = string | ((params: Params) => string);
export type Params = Readonly<Record<string, number>>;

/** Why a file cannot be read at all. */
export type DocumentErrorCode = keyof (typeof es)['errors'];

/** What somebody should look at after an import. */
export type WarningCode = keyof (typeof es)['warnings'];

/** The languages in which this is said. */
export type Language = 'es' | 'en';

/** The sentences of a language; English is loaded when it is asked for. */
export async function messagesIn(
  language: Language,
): Promise<Messages<DocumentErrorCode, WarningCode>> {
  return language === 'en' ? (await import('./en.ts')).en : es;
}
