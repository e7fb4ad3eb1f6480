import { documentHelp } from './documents.ts';
import { option, options } from './options.ts';

const exitCodes = `
Código de salida: 0 todo está bien; 1 hay hallazgos en los registros; 2 la orden no se
entiende, o algo no se puede leer o escribir, o no es JSON; 130 interrumpido. Vale el mayor.`;

const whereRecordsGo = `
Con un solo registro la salida es JSON; con varios, o con una carpeta, una línea por registro
(NDJSON). Con --out cada archivo va a otro del mismo nombre, que se escribe entero o no se
escribe. Un archivo de entrada solo se reemplaza con --in-place.

Lo que se hizo se cuenta en la salida de errores: archivo y casilla (JSON Pointer), nunca lo
que dicen los registros.`;

/** The help in Spanish: what commands and arguments are for; options are beside it. */
export const help = {
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Argumentos:',
    'Options:': 'Opciones:',
    'Global Options:': 'Opciones de todas las órdenes:',
    'Commands:': 'Órdenes:',
  },
  program: {
    description:
      'Trabaja con fichas de lecciones aprendidas y notas del conocimiento guardadas como JSON.',
    usage: '<orden>',
    help: 'Muestra esta ayuda.',
    helpCommand: option('help [orden]', 'Muestra la ayuda de una orden.'),
  },
  usage: (args: string) => `[opciones] ${args}`,
  arguments: {
    paths: {
      name: 'RUTA',
      description:
        'Un archivo, una carpeta o un patrón entre comillas («fichas/*.json»); - es la entrada estándar. ' +
        'Un .json trae un registro; un .ndjson o .jsonl, uno por línea; .gz se desempaca.',
    },
    document: { name: 'DOCUMENTO', description: 'El nombre de un documento.' },
    version: { name: 'VERSIÓN', description: 'Una de sus versiones; basta su primer número.' },
    code: { name: 'CÓDIGO', description: 'Por ejemplo, falta-respuesta.' },
  },
  options,
  documents: documentHelp,
  validate: {
    description: 'Revisa si los registros están completos y bien escritos.',
    details: `
Cada hallazgo es una línea: archivo, casilla (JSON Pointer), código y qué hacer.
Nunca se muestra lo que dicen los registros, salvo en los cambios de --fix.

Con --format json la salida es una lista, con un elemento por registro; con ndjson, lo mismo
en una línea cada uno; line solo está donde el archivo trae un registro por línea:
  { "file": "…", "line": 1, "valid": false, "schemaValid": false, "issues": [
    { "code": "…", "pointer": "/…", "severity": "error", "params": {},
      "message": "…" }] }
Lo que no se pudo leer también tiene su elemento, al final: «valid» es false y el código,
archivo-sin-leer.
Con --format junit es XML para integración continua: un caso por registro.

Con --fix se corrigen los blancos que sobran, las fechas, los teléfonos y los correos que se
leen de una sola manera; lo demás queda como está, y lo que falta por corregir se dice. En las
fechas el día va antes del mes: 05/06/2024 pasa a 2024-06-05, el 5 de junio. Los cambios se
muestran como diff: ESA SALIDA TRAE LO QUE DICEN LOS REGISTROS. Con --quiet no se muestran. Nada
se escribe sin --out o --in-place.
${exitCodes}`,
  },
  review: {
    description: 'Señala lo que conviene mirar otra vez antes de enviar o compartir.',
    details: `
Los avisos son para que una persona vuelva a mirar: no hacen que un registro esté mal, ni
cambian el código de salida. Los códigos están en «ficha-leccion codes». Nunca se muestra lo
que dicen los registros.

Con --format json la salida es una lista, con un elemento por registro; con ndjson, lo mismo
en una línea cada uno:
  { "file": "…", "line": 1, "issues": [
    { "code": "…", "pointer": "/…", "severity": "advisory", "params": {},
      "message": "…" }] }
${exitCodes}`,
  },
  stats: {
    description: 'Cuenta qué casillas están llenas y qué hallazgos son los más frecuentes.',
    details: `
Por cada documento y versión: en cuántos registros está llena cada casilla, y los hallazgos
más frecuentes, errores y avisos. Nunca se muestra lo que dicen los registros. Contar no es
juzgar: los hallazgos que se cuentan no cambian el código de salida.

Con --format json la salida es una lista, con un elemento por documento y versión:
  [{ "document": "…", "version": "…", "records": 1, "valid": 1,
     "boxes": [{ "pointer": "/…", "label": "…", "filled": 1 }],
     "findings": [{ "code": "…", "severity": "…", "pointer": "/…",
       "records": 1, "total": 1 }] }]
${exitCodes}`,
  },
  migrate: {
    description: 'Pasa registros a otra versión de su documento.',
    usage: '--to VERSIÓN RUTA...',
    details: `${whereRecordsGo}

No se inventa nada: lo que la otra versión pide y esta no tiene queda sin llenar, y lo que la
otra versión no tiene se pierde y se dice. Un registro que no se puede pasar es un hallazgo.
${exitCodes}`,
  },
  redact: {
    description: 'Saca copias sin lo que sus lectores no pueden ver.',
    usage: '--audience LECTORES RUTA...',
    details: `${whereRecordsGo}

Los nombres de personas dentro de un relato se quedan: solo quien lee los reconoce. Un registro
que no está autorizado, o de un documento que no se conoce, es un hallazgo, y de él no sale nada.
${exitCodes}`,
  },
  new: {
    description: 'Muestra un registro vacío, o uno de ejemplo, para empezar.',
    details: `
Sin VERSIÓN vale la última. El registro vacío solo dice de qué documento es: una casilla sin
llenar es una clave que no está.
${exitCodes}`,
  },
  schema: {
    description: 'Muestra o copia el contrato (JSON Schema) de un documento.',
    details: `
Sin argumentos muestra los documentos que hay, con sus versiones y perfiles. Sin VERSIÓN vale
la última; sin --profile, el registro completo (diligenciada).

Con --out copia los archivos, con las carpetas con que se publican: sin DOCUMENTO, todos; sin
VERSIÓN, --profile o --draft-07, los de todas las versiones, perfiles y dialectos.
${exitCodes}`,
  },
  codes: {
    description: 'Muestra los códigos de los hallazgos, o uno con todo lo que se sabe de él.',
    details: `
Los errores hacen que un registro no sea válido; los avisos no. Las cifras de las
frases son ejemplos, y algunas casillas tienen su propia frase.
${exitCodes}`,
  },
};
