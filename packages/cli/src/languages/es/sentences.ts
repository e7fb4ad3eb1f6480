/** What the command says in Spanish. The help is beside it, and issues bring their own sentences. */
import { documentSentences } from './documents.ts';

type Count = readonly [count: number, one: string, many: string];

export const sentences = {
  /** A file or folder that could not be read, by the code of the system. */
  unread: {
    ENOENT: (file: string) => `No existe el archivo «${file}».`,
    ENOTDIR: (file: string) => `No existe el archivo «${file}».`,
    EACCES: (file: string) => `No hay permiso para leer «${file}».`,
    EFBIG: (file: string, _: string, megabytes: number) =>
      `«${file}» pesa más de ${megabytes} MB: no puede ser un registro. Si trae uno por línea, use --ndjson.`,
    Z_BUF_ERROR: (file: string) => `«${file}» está cortado: el archivo gz no llega a su final.`,
    Z_DATA_ERROR: (file: string) => `«${file}» está dañado, o no es un archivo gz.`,
    WORKER_ENDED: (file: string) =>
      `«${file}» no se terminó de revisar: un hilo se detuvo. Pruebe con --workers 1.`,
    other: (file: string, code: string) => `No se pudo leer «${file}» (${code}).`,
  },
  /** A file that could not be written; what stood there still does. */
  unwritten: {
    EACCES: (file: string) => `No hay permiso para escribir «${file}».`,
    EEXIST: (file: string) => `No se pudo escribir «${file}»: en su lugar hay otra cosa.`,
    EISDIR: (file: string) => `No se pudo escribir «${file}»: es una carpeta.`,
    ENOSPC: (file: string) => `No se escribió «${file}»: el disco está lleno.`,
    ENOTDIR: (file: string) => `No se pudo escribir «${file}»: su carpeta no es una carpeta.`,
    EROFS: (file: string) => `No se puede escribir «${file}»: el disco es de solo lectura.`,
    other: (file: string, code: string) => `No se pudo escribir «${file}» (${code}).`,
  },
  /** A standard output that takes no more. */
  cutOutput: {
    ENOSPC: () => 'La salida quedó incompleta: el disco está lleno.',
    other: (_: string, code: string) => `La salida quedó incompleta (${code}).`,
  },
  documents: documentSentences,
  noCode: 'sin código',
  interrupted: 'Interrumpido: lo que faltaba no se hizo.',

  emptyFolder: {
    records: (folder: string) =>
      `En la carpeta «${folder}» no hay archivos .json, .ndjson o .jsonl.`,
    documents: (folder: string) =>
      `En la carpeta «${folder}» no hay archivos de Word, PDF, HTML, Markdown o texto.`,
  },
  noMatch: (pattern: string) => `Ningún archivo corresponde a «${pattern}».`,
  inputTwice: 'La entrada estándar solo se puede leer una vez.',
  inputIsOutput: (file: string) => `«${file}» es también el archivo de salida. Elija otro.`,
  unreadable: (place: string, why: string) => `«${place}»: ${why}`,
  inexactNumber: (place: string, pointer: string) =>
    `«${place}» no se escribe: su número en ${pointer} cambiaría. Escríbalo entre comillas.`,

  inputWithoutName: 'La entrada estándar no tiene nombre de archivo.',
  sameName: (file: string, target: string) =>
    `«${file}» no se escribió: ya hay otro con el nombre «${target}».`,
  targetIsInput: (target: string) =>
    `«${target}» es un archivo de entrada. Elija otra carpeta, o --in-place.`,
  tooDeep: (place: string) => `El registro de «${place}» tiene demasiados niveles.`,
  notReplaced: (file: string) =>
    `«${file}» no se reemplazó, porque no todas sus líneas pasaron. Corríjalas, o use --out.`,

  unknownDocument: {
    document: (document: string, known: string) =>
      `No existe el documento «${document}». Los que hay: ${known}.`,
    version: (document: string, version: string, known: string) =>
      `No existe la versión «${version}» de ${document}. Las que hay: ${known}.`,
    profile: (document: string, profile: string, known: string) =>
      `No existe el perfil ${profile} en ${document}. Los que hay: ${known}.`,
  },
  unknownCode: (code: string) => `No existe el código «${code}». Los hay en: ficha-leccion codes`,
  onlyWith: (option: string, other: string) => `${option} solo va con ${other}.`,
  missingArgument: {
    paths: 'Falta indicar por lo menos un archivo o una carpeta, o - .',
    document: 'Falta indicar el documento.',
  },
  /** By the code of Commander; each takes what it quotes in its English message, in order. */
  misuse: {
    'commander.unknownOption': (option = '') => `No existe la opción ${option}.`,
    'commander.unknownCommand': (command = '') => `No existe la orden «${command}».`,
    'commander.excessArguments': () => 'Sobran argumentos.',
    'commander.optionMissingArgument': (option = '') => `Falta el valor de ${option}.`,
    'commander.missingMandatoryOptionValue': (option = '') => `Falta la opción ${option}.`,
    'commander.conflictingOption': (one = '', other = '') => `${one} y ${other} no van juntas.`,
    'commander.invalidArgument': (option = '', value = '') =>
      `«${value}» no es un valor de ${option}.`,
    other: () => 'La orden no se entiende.',
  },
  didYouMean: (similar: string) => `Lo más parecido: ${similar}.`,
  /** What would be a value, by kind; after the sentence that one is none. */
  expected: {
    oneOf: (choices: string) => `Los que hay: ${choices}.`,
    date: 'Escriba una fecha que exista, como 2024-05-29.',
    threads: 'Escriba un número de 1 a 64.',
    advisory: 'Los avisos están en «ficha-leccion codes».',
    domain: 'Escriba un dominio, como entidad.gov.co.',
  },
  seeHelp: (command: string) => `Vea la ayuda: ficha-leccion ${command}--help`,

  /** «3 registros: 2 diligenciados, 1 con hallazgos.» */
  records: (count: number) => (count === 1 ? '1 registro' : `${count} registros`),
  notAllRead: (problems: number) =>
    `No se pudo leer todo: ${problems === 1 ? '1 problema' : `${problems} problemas`}.`,
  valid: {
    diligenciada: ['diligenciado', 'diligenciados'],
    borrador: ['válido como borrador', 'válidos como borrador'],
    publicable: ['publicable', 'publicables'],
  },
  withFindings: (count: number): Count => [count, 'con hallazgos', 'con hallazgos'],
  withoutAdvisories: (count: number): Count => [count, 'sin avisos', 'sin avisos'],
  withAdvisories: (count: number): Count => [count, 'con avisos', 'con avisos'],
  withoutErrors: (count: number): Count => [count, 'sin errores', 'sin errores'],
  withErrors: (count: number): Count => [count, 'con errores', 'con errores'],
  notWritten: (count: number): Count => [count, 'sin escribir', 'sin escribir'],
  inVersion: (count: number, version: string): Count => {
    const words = `en la versión ${version}`;
    return [count, words, words];
  },
  forAudience: (count: number, audience: string): Count => {
    const words = `para ${audience}`;
    return [count, words, words];
  },
  mended: (count: number): Count => [count, 'corregido', 'corregidos'],
  mendable: (count: number): Count => [count, 'se puede corregir', 'se pueden corregir'],
  filesWritten: (count: number) =>
    count === 1 ? '1 archivo escrito.' : `${count} archivos escritos.`,
  findings: (count: number) => (count === 1 ? '1 hallazgo' : `${count} hallazgos`),

  verdictAlone: 'Tiene hallazgos. Para verlos, quite --verdict-only.',

  wholeRecord: '(registro)',
  moves: 'pasa',
  isLost: 'se pierde',
  isRemoved: 'se retira',
  isMended: 'se corrige',
  isEmptied: 'se quita',
  availableVersions: (versions: string) => ` Versiones que hay: ${versions}.`,

  noKnownDocument: 'Sin documento conocido',
  severity: { error: 'error', advisory: 'aviso' },
  coverageHead: ['Casilla', 'Registros', 'Cobertura', 'Nombre'],
  findingsHead: ['Hallazgo', 'Gravedad', 'Registros', 'Veces', 'Casilla'],
  codeRows: {
    code: 'Código',
    severity: 'Gravedad',
    sentence: (lang: string) => `Frase (${lang})`,
    cause: 'Qué lo causa (en inglés)',
    source: 'De dónde viene (en inglés)',
    documents: 'Documentos',
    boxes: 'Casillas',
    params: 'Parámetros',
    samples: 'Muestras',
  },

  percent: (percent: number) => `${percent} %`,
  rate: (megabytes: string) => `${megabytes.replace('.', ',')} MB/s`,
  read: (megabytes: string) => `${megabytes.replace('.', ',')} MB`,
  filesRate: (files: string) => `${files.replace('.', ',')} archivos/s`,
  filesRead: (read: number, total: number) => `${read} de ${total}`,
  timeLeft: (time: string) => `faltan ${time}`,
};
