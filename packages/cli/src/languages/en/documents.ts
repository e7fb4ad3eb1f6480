/** What `import` and `export` say in English. */
import type {
  documentHelp as spanishHelp,
  documentSentences as spanishSentences,
} from '../es/documents.ts';
import { option } from '../es/options.ts';

const exitCodes = `
Exit code: 0 all is well; 1 nothing came of a file or a record; 2 the command is not
understood, or something cannot be read or written; 130 interrupted. The highest counts.`;

export const documentHelp: typeof spanishHelp = {
  paths: {
    name: 'PATH',
    description:
      'A file, a folder or a quoted pattern ("fichas/**/*.docx"). Word (.docx), PDF with text ' +
      '(where pdfjs-dist is installed), text, Markdown and HTML are read; their content says ' +
      'which they are.',
  },
  folder: 'FOLDER',
  options: {
    importTo: option('--out <folder>', 'Where the records go, one .json for each file.'),
    report: option(
      '--report <file>',
      'A report as .html (HOLDS PERSONAL DATA) or .json (without). May be repeated.',
    ),
    importWorkers: option(
      '--workers <number>',
      'Threads, from 1 to 64 (by default one fewer than cores).',
    ),
    importDate: option('--today <YYYY-MM-DD>', 'The date that is noted as that of the import.'),
    again: option('--again', 'Imports again what has been, but not what was edited by hand.'),
    force: option('--force', 'As --again, and replaces what was edited by hand too.'),
    quiet: option('--quiet', 'Without the list of files: only the count and the problems.'),
    exportFormat: (formats) => option('--format <format>', `${formats}.`),
    exportTo: option(
      '--out <path>',
      'The file to be written, or a folder. Without it a text is printed.',
    ),
    edition: option('--edition <edition>', 'The edition of the paper (by default its own).'),
    audience: option(
      '--audience <readers>',
      'area (by default), entidad, otrasEntidades or publico.',
    ),
    exportQuiet: option(
      '--quiet',
      'Does not tell what is written or removed: only the findings and the count.',
    ),
    delimiter: option('--delimiter <sign>', 'What parts the cells of CSV: "," or ";".'),
    bom: option('--bom', 'CSV with the mark by which Excel knows its encoding.'),
  },
  import: {
    description: 'Turns fichas and notas in Word, PDF, text, Markdown or HTML into records.',
    details: `
Each file gives a draft «name.docx.json»; two of the same name do not meet. Nothing is invented
or corrected: what could not be read stays as it was written, and what is to be looked at is
counted. The output is a table: boxes read, empty, to be checked and not in the file, and words
that belong to no box; never what the files say.

The .html report has each box to be checked beside what the file says: IT HOLDS PERSONAL DATA.
The .json one has codes, boxes and places, without what the files say.

When interrupted, the same command goes on where it was: the folder keeps account of what was
imported (.ficha-leccion-import.log: paths and digests). A file that changed is imported again;
a record that somebody edited by hand is not replaced without --force.
${exitCodes}`,
  },
  export: {
    description: 'Writes records as documents (Word, HTML…), as a table or as metadata.',
    usage: '--format FORMAT PATH...',
    details: `
docx, html and markdown are the official document in one of its editions; json, jsonld
(schema.org) and oai_dc (Dublin Core) are data; csv and xlsx are one table of all records. A
file for each record: with --out FOLDER each is named after its document and its date
(ficha-leccion-2024-05-29.docx), and none is written over another.

What the readers may not see is removed as by «ficha-leccion redact». Of a record that is not
authorised for them nothing is given out, and it is a finding.
${exitCodes}`,
  },
};

export const documentSentences: typeof spanishSentences = {
  goOn: 'Run the same command again to go on from there.',
  busy: (folder) =>
    `Another import is writing into «${folder}», and nothing was imported. Wait until it ends and run the command again, or choose another folder with --out.`,
  refused: (file, why) => `«${file}»: ${why}`,
  installPdfReader:
    ' To read it, run «npm install pdfjs-dist@4» where you installed ficha-leccion; if you installed it with --global, «npm install --global pdfjs-dist@4».',
  stopped: 'The file took too much time or memory, and was left. Open it and save it again.',
  kept: (file, record) =>
    `«${file}» changed, but «${record}» was edited by hand and was not replaced. Use --force to lose what was edited.`,
  inTheWay: (file, record) =>
    `«${file}» was not imported: «${record}» is there, and not of this command. Choose another folder, or use --force.`,
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  exported: (count) => [count, 'exported', 'exported'],
  needsOut: (format) => `For ${format} give --out: a file or a folder.`,
  needsFolder: 'There are several records. Give a folder with --out.',
  onlyForCsv: (option) => `${option} only goes with --format csv.`,
  noEdition: '--edition only goes with docx, html and markdown.',
  editions: (editions) => ` Editions: ${editions}.`,
};
