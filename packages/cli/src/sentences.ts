import type { CommanderError } from 'commander';
import { LARGEST_MEGABYTES } from './input/bytes.ts';

type FileSentences = Readonly<Record<string, (file: string) => string>>;

const readProblems: FileSentences = {
  ENOENT: (file) => `No existe el archivo «${file}».`,
  ENOTDIR: (file) => `No existe el archivo «${file}».`,
  EACCES: (file) => `No hay permiso para leer «${file}».`,
  EFBIG: (file) => `«${file}» pesa más de ${LARGEST_MEGABYTES} MB: no puede ser un registro.`,
};

/** The sentence for a file or folder that could not be read at all. */
export function readProblem(file: string, error: unknown): string {
  const code = systemCode(error);
  return readProblems[code]?.(file) ?? `No se pudo leer «${file}» (${code}).`;
}

/** The sentence for a folder without a record. */
export function emptyFolderProblem(folder: string): string {
  return `En la carpeta «${folder}» no hay archivos .json.`;
}

const writeProblems: FileSentences = {
  EACCES: (file) => `No hay permiso para escribir «${file}».`,
  EEXIST: (file) => `No se pudo escribir «${file}»: en su lugar hay otra cosa.`,
  EISDIR: (file) => `No se pudo escribir «${file}»: es una carpeta.`,
  ENOSPC: (file) => `No se escribió «${file}»: el disco está lleno.`,
  ENOTDIR: (file) => `No se pudo escribir «${file}»: su carpeta no es una carpeta.`,
  EROFS: (file) => `No se puede escribir «${file}»: el disco es de solo lectura.`,
};

/** The sentence for a file that could not be written; what stood there still does. */
export function writeProblem(file: string, error: unknown): string {
  const code = systemCode(error);
  return writeProblems[code]?.(file) ?? `No se pudo escribir «${file}» (${code}).`;
}

/** The sentence for a standard output that takes no more. */
export function streamProblem(error: unknown): string {
  const code = systemCode(error);
  const why = code === 'ENOSPC' ? 'el disco está lleno' : code;
  return `La salida quedó incompleta: ${why}.`;
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'sin código';
}

/** The sentence for a document, version or profile that is not published. */
export function unknownDocumentProblem(): string {
  return 'No existe ese documento con esa versión y ese perfil. Los hay en: ficha-leccion schema';
}

const missingArguments: Readonly<Record<string, string>> = {
  RUTA: 'Falta indicar por lo menos un archivo o una carpeta, o - .',
  DOCUMENTO: 'Falta indicar el documento.',
};

/** Each takes what Commander quotes in its English message, in order. */
const usageProblems: Readonly<Record<string, (...quoted: string[]) => string>> = {
  'commander.unknownOption': (option) => `No existe la opción ${option}.`,
  'commander.unknownCommand': (command) => `No existe la orden «${command}».`,
  'commander.missingArgument': (name = '') => missingArguments[name] ?? `Falta ${name}.`,
  'commander.excessArguments': () => 'Sobran argumentos.',
  'commander.optionMissingArgument': (option) => `Falta el valor de ${option}.`,
  'commander.missingMandatoryOptionValue': (option) => `Falta la opción ${option}.`,
  'commander.conflictingOption': (one, other) => `${one} y ${other} no van juntas.`,
  'commander.invalidArgument': (option, value) => `«${value}» no es un valor de ${option}.`,
};

/** The sentence for arguments that Commander refused, with where to read how `command` is used. */
export function usageProblem({ code, message }: CommanderError, command?: string): string {
  const quoted = Array.from(message.matchAll(/'(.*?)'/g), ([, text = '']) => text);
  const problem = usageProblems[code]?.(...quoted) ?? 'La orden no se entiende.';
  return `${problem} Vea la ayuda: ficha-leccion ${command ? `${command} ` : ''}--help`;
}
