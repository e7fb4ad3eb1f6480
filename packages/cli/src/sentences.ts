import type { CommanderError } from 'commander';

type Params = Readonly<Record<string, number>>;

const unreadable = {
  'archivo-vacio': () => 'No hay texto. Escriba en él un registro JSON.',
  'archivo-no-utf8': () => 'El texto no está en UTF-8. Guárdelo de nuevo con esa codificación.',
  'json-ilegible': ({ linea, columna }) =>
    `El texto no es JSON. Revise la línea ${linea}, columna ${columna}.`,
} satisfies Record<string, (params: Params) => string>;

/** Why a text holds no record. These codes are this command's own; records have the validators'. */
export type UnreadableCode = keyof typeof unreadable;

/** The sentence for a text that holds no record. */
export function unreadableSentence(code: UnreadableCode, params: Params): string {
  const sentence: (params: Params) => string = unreadable[code];
  return sentence(params);
}

const readProblems: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `No existe el archivo «${file}».`,
  ENOTDIR: (file) => `No existe el archivo «${file}».`,
  EISDIR: (file) => `«${file}» es una carpeta. Indique sus archivos: ${file}/*.json`,
  EACCES: (file) => `No hay permiso para leer «${file}».`,
};

/** The sentence for a file that could not be read at all. */
export function readProblem(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'sin código';
  return readProblems[code]?.(file) ?? `No se pudo leer «${file}» (${code}).`;
}

/** The sentence for a record whose document cannot be checked against a profile. */
export function profileProblem(file: string, profile: string): string {
  return `El documento de «${file}» no tiene el perfil ${profile}. Revíselo con otro valor de --profile.`;
}

/** Each takes what Commander quotes in its English message, in order. */
const usageProblems: Readonly<Record<string, (...quoted: string[]) => string>> = {
  'commander.unknownOption': (option) => `No existe la opción ${option}.`,
  'commander.unknownCommand': (command) => `No existe la orden «${command}».`,
  'commander.missingArgument': () => 'Falta indicar por lo menos un archivo, o - .',
  'commander.optionMissingArgument': (option) => `Falta el valor de ${option}.`,
  'commander.invalidArgument': (option, value) => `«${value}» no es un valor de ${option}.`,
};

/** The sentence for arguments that Commander refused. */
export function usageProblem({ code, message }: CommanderError): string {
  const quoted = Array.from(message.matchAll(/'(.*?)'/g), ([, text = '']) => text);
  const problem = usageProblems[code]?.(...quoted) ?? 'La orden no se entiende.';
  return `${problem} Vea la ayuda: ficha-leccion validate --help`;
}
