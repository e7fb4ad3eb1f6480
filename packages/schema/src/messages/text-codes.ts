import type { Params } from '../issues.ts';
import { type Sentence, say } from './message-table.ts';

/**
 * Why a text holds no record: what whoever reads files, lines or messages says before there is a
 * record to be validated. Codes are stable API; positions are counted from 1.
 */
export const textCodes = {
  'archivo-sin-leer':
    'A file or folder that could not be read, or not to its end; the message says why.',
  'texto-ausente': 'There is no text at all, or nothing but blanks.',
  'texto-no-utf8': 'Bytes that are not UTF-8.',
  'texto-utf16': 'UTF-16, by its byte-order mark or its zero bytes; nothing of it is read.',
  'texto-con-nulos': 'Zero bytes; params `linea` (of a text of several lines) and `columna`.',
  'json-ilegible': 'Not JSON; params `linea` (of a text of several lines) and `columna`.',
  'linea-larga': 'A line of more than `maximo` bytes (params); it is not read.',
} as const satisfies Record<string, string>;

/** A code of a text that holds no record. */
export type TextCode = keyof typeof textCodes;

/** A language in which it can be said; any other Spanish reads `es`. */
const textSentences: Readonly<Record<'es' | 'en', Readonly<Record<TextCode, Sentence>>>> = {
  es: {
    'archivo-sin-leer': 'No se pudo leer el archivo. Revise que exista y que usted pueda abrirlo.',
    'texto-ausente': 'No hay texto. Escriba en él un registro JSON.',
    'texto-no-utf8': 'El texto no está en UTF-8. Guárdelo de nuevo con esa codificación.',
    'texto-utf16': 'El texto está en UTF-16. Guárdelo de nuevo en UTF-8.',
    'texto-con-nulos': (params) =>
      `El texto trae bytes nulos (${place(params, 'línea', 'columna')}). Guárdelo de nuevo en UTF-8.`,
    'json-ilegible': (params) =>
      `El texto no es JSON. Revise la ${place(params, 'línea', 'columna')}.`,
    'linea-larga': ({ maximo = 0 }) =>
      `Esta línea pesa más de ${megabytes(maximo, ',')} MB. Escriba un solo registro por línea.`,
  },
  en: {
    'archivo-sin-leer':
      'The file could not be read. Check that it exists and that you can open it.',
    'texto-ausente': 'There is no text. Write a JSON record in it.',
    'texto-no-utf8': 'The text is not in UTF-8. Save it again with that encoding.',
    'texto-utf16': 'The text is in UTF-16. Save it again in UTF-8.',
    'texto-con-nulos': (params) =>
      `The text has zero bytes (${place(params, 'line', 'column')}). Save it again in UTF-8.`,
    'json-ilegible': (params) => `The text is not JSON. Check ${place(params, 'line', 'column')}.`,
    'linea-larga': ({ maximo = 0 }) =>
      `This line has more than ${megabytes(maximo, '.')} MB. Write a single record in each line.`,
  },
};

/** The sentence for a text that holds no record. `lang` is BCP 47, for example `es-CO`. */
export function textSentence(lang: string, code: TextCode, params: Params): string {
  return say(textSentences[lang.startsWith('es') ? 'es' : 'en'][code], params);
}

/** Within one line of a stream, whoever reports it says which line it is. */
function place({ linea, columna = 1 }: Params, line: string, column: string): string {
  return linea === undefined ? `${column} ${columna}` : `${line} ${linea}, ${column} ${columna}`;
}

function megabytes(bytes: number, decimalSign: string): string {
  return String(Number((bytes / 1_000_000).toPrecision(3))).replace('.', decimalSign);
}
