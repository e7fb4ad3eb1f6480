/** What `import` and `export` say in Spanish. */
import { option } from './options.ts';

const exitCodes = `
Código de salida: 0 todo está bien; 1 de algún archivo o registro no salió nada; 2 la orden no
se entiende, o algo no se puede leer o escribir; 130 interrumpido. Vale el mayor.`;

export const documentHelp = {
  paths: {
    name: 'RUTA',
    description:
      'Un archivo, una carpeta o un patrón entre comillas («fichas/**/*.docx»). Se leen Word (.docx), ' +
      'PDF con texto (si está instalado pdfjs-dist), texto, Markdown y HTML; qué es cada uno lo dice ' +
      'su contenido.',
  },
  folder: 'CARPETA',
  options: {
    importTo: option('--out <carpeta>', 'Donde quedan los registros, un .json por archivo.'),
    report: option(
      '--report <archivo>',
      'Informe en .html (TRAE DATOS PERSONALES) o en .json (sin ellos). Se puede repetir.',
    ),
    importWorkers: option(
      '--workers <número>',
      'Hilos, de 1 a 64 (si no se indica, los núcleos menos uno).',
    ),
    importDate: option('--today <AAAA-MM-DD>', 'La fecha que queda como la de la importación.'),
    again: option('--again', 'Importa de nuevo lo ya importado, menos lo corregido a mano.'),
    force: option('--force', 'Como --again, y reemplaza también lo corregido a mano.'),
    quiet: option('--quiet', 'Sin la lista de archivos: solo la cuenta y los problemas.'),
    exportFormat: (formats: string) => option('--format <formato>', `${formats}.`),
    exportTo: option(
      '--out <ruta>',
      'El archivo que se escribe, o una carpeta. Sin ella el texto va a la salida.',
    ),
    edition: option('--edition <edición>', 'La edición del papel (si no se indica, la suya).'),
    audience: option(
      '--audience <lectores>',
      'area (si no se indica), entidad, otrasEntidades o publico.',
    ),
    exportQuiet: option(
      '--quiet',
      'Sin decir qué se escribe o se retira: solo los hallazgos y la cuenta.',
    ),
    delimiter: option('--delimiter <signo>', 'Lo que separa las celdas de CSV: «,» o «;».'),
    bom: option('--bom', 'CSV con la marca por la que Excel reconoce las tildes.'),
  },
  import: {
    description:
      'Pasa a registros las fichas y notas que hay en Word, PDF, texto, Markdown o HTML.',
    details: `
De cada archivo sale un borrador «nombre.docx.json»; dos del mismo nombre no se pisan. Nada se
inventa ni se corrige: lo que no se pudo leer queda como estaba escrito, y lo que conviene
mirar se cuenta. La salida es una tabla: casillas leídas, vacías, por revisar y que el archivo
no tiene, y palabras que no son de ninguna casilla; nunca lo que dicen los archivos.

El informe .html pone cada casilla por revisar al lado de lo que dice el archivo: TRAE DATOS
PERSONALES. El .json trae códigos, casillas y lugares, sin lo que dicen los archivos.

Si se interrumpe, la misma orden sigue donde iba: en la carpeta queda la cuenta de lo
importado (.ficha-leccion-import.log: rutas y huellas). Un archivo que cambió se importa otra
vez; un registro que alguien corrigió a mano no se reemplaza sin --force.
${exitCodes}`,
  },
  export: {
    description: 'Escribe registros como documento (Word, HTML…), como tabla o como metadatos.',
    usage: '--format FORMATO RUTA...',
    details: `
docx, html y markdown son el documento oficial en una de sus ediciones; json, jsonld
(schema.org) y oai_dc (Dublin Core) son datos; csv y xlsx son una tabla con todos los
registros. Un archivo por registro: con --out CARPETA cada uno se llama como su documento y su
fecha (ficha-leccion-2024-05-29.docx), y ninguno se escribe sobre otro.

Lo que LECTORES no pueden ver se retira como en «ficha-leccion redact». De un registro que no
está autorizado para ellos no sale nada, y es un hallazgo.
${exitCodes}`,
  },
};

export const documentSentences = {
  goOn: 'Repita la misma orden y sigue donde iba.',
  busy: (folder: string) =>
    `Otra importación está escribiendo en «${folder}», y no se importó nada. Espere a que termine y repita la orden, o elija otra carpeta con --out.`,
  refused: (file: string, why: string) => `«${file}»: ${why}`,
  installPdfReader:
    ' Para leerlo, ejecute «npm install pdfjs-dist@4» donde instaló ficha-leccion; si la instaló con --global, «npm install --global pdfjs-dist@4».',
  stopped: 'El archivo pidió demasiado tiempo o memoria, y se dejó. Ábralo y guárdelo de nuevo.',
  kept: (file: string, record: string) =>
    `«${file}» cambió, pero «${record}» fue corregido a mano y no se reemplazó. Use --force si quiere perder lo corregido.`,
  inTheWay: (file: string, record: string) =>
    `«${file}» no se importó: «${record}» ya existe y no salió de esta orden. Elija otra carpeta, o use --force.`,
  files: (count: number) => (count === 1 ? '1 archivo' : `${count} archivos`),
  exported: (count: number): readonly [number, string, string] => [
    count,
    'exportado',
    'exportados',
  ],
  needsOut: (format: string) => `Para ${format} indique --out: un archivo o una carpeta.`,
  needsFolder: 'Son varios registros. Indique con --out una carpeta.',
  onlyForCsv: (option: string) => `${option} solo va con --format csv.`,
  noEdition: '--edition solo va con docx, html y markdown.',
  editions: (editions: string) => ` Ediciones que hay: ${editions}.`,
};
