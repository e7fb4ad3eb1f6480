/** Which sentences a compiled check can say: its module imports those and no others. */

import type { Field } from '@ficha-leccion/schema';
import * as esCO from '@ficha-leccion/schema/messages/es-CO';
import * as esPE from '@ficha-leccion/schema/messages/es-PE';

/** The codes of what a method of `Report` may add by itself. */
const CODES_OF_METHODS: Readonly<Record<string, readonly string[]>> = {
  addText: ['tipo-texto', 'texto-vacio', 'texto-largo'],
  addList: ['lista-vacia', 'lista-larga'],
  addMap: ['grupo-vacio', 'grupo-grande'],
  addUnknownKeys: ['casilla-desconocida'],
};

/** What a validator says before any check could. */
const ALWAYS = 'registro-ilegible';

const tables = { 'es-CO': esCO, 'es-PE': esPE };

/** The language that a form's validator speaks: Colombian Spanish where there is no table for it. */
export function languageOf(lang: string): keyof typeof tables {
  return Object.hasOwn(tables, lang) ? (lang as keyof typeof tables) : 'es-CO';
}

/** The parts of a language's sentences that `check` needs; throws where one is missing. */
export function partsSaid(check: string, lang: keyof typeof tables): string[] {
  // Beside its parts the module of a language exports them whole.
  const parts = Object.entries(tables[lang]).filter(([, part]) => !('sentences' in part));
  const codes = codesSaid(check);
  const said = parts.filter(([, part]) => codes.some((code) => code in part));
  const mute = codes.filter((code) => !said.some(([, part]) => code in part));
  if (mute.length > 0)
    throw new TypeError(`There is no sentence in ${lang} for ${mute.join(', ')}.`);
  return said.map(([name]) => name);
}

function codesSaid(check: string): string[] {
  const methods = Object.keys(CODES_OF_METHODS).filter((name) => check.includes(`report.${name}(`));
  const named = Array.from(check.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g), ([, code = '']) => code);
  return [
    ...new Set([ALWAYS, ...methods.flatMap((name) => CODES_OF_METHODS[name] ?? []), ...named]),
  ];
}

/** Sentences that a document gives its own boxes: code → pointer template → sentence. */
export function ownSentences(fields: readonly Field[]): Record<string, Record<string, string>> {
  const sentences: Record<string, Record<string, string>> = {};
  for (const { errors, template } of fields) {
    for (const [code, sentence] of Object.entries(errors ?? {})) {
      sentences[code] = { ...sentences[code], [template]: sentence };
    }
  }
  return sentences;
}
