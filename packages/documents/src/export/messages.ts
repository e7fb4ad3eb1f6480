import type { Language, Sentence } from '../messages/messages.ts';
import type { ExportWarning } from './export-types.ts';
import type { Note } from './paper/notes.ts';

interface ExportMessages<Errors extends string, Warnings extends string> {
  readonly errors: Readonly<Record<Errors, string>>;
  readonly warnings: Readonly<Record<Warnings, Sentence>>;
}

const es = {
  errors: {
    'edicion-desconocida':
      'No se conoce esa edición del papel. Elija una de las que tiene el documento.',
    'formato-desconocido':
      'No se puede escribir en ese formato. Use Word, HTML, Markdown, JSON, JSON-LD o Dublin Core; para varios documentos, CSV o Excel.',
    'sin-registros': 'No hay ningún documento para exportar. Elija por lo menos uno.',
    'muchos-registros':
      'Son más de 20.000 registros, demasiados para un archivo de Excel. Expórtelos en CSV, o en varios archivos.',
    'otro-documento': 'Es otro tipo de documento. Expórtelo en un archivo aparte.',
  },
  warnings: {
    'caracter-reemplazado': ({ cantidad }) =>
      `${cantidad === 1 ? 'Un signo que' : `${cantidad} signos que`} el archivo no admite se ${cantidad === 1 ? 'cambió' : 'cambiaron'} por «\ufffd». Revise el texto.`,
    'celda-recortada': ({ sobran }) =>
      `A esta casilla le sobran ${sobran} caracteres para Excel, y se recortó. Para tenerla entera, exporte en CSV.`,
    'fuera-del-papel': 'El papel no tiene esta casilla. Para conservarla, guarde también el JSON.',
  },
} as const satisfies ExportMessages<string, string>;

/** Why a record is not written, besides what `redact` and `migrate` say. */
export type ExportErrorCode = keyof (typeof es)['errors'];

/** What a file does not hold as the record does. */
export type ExportWarningCode = keyof (typeof es)['warnings'];

const en: ExportMessages<ExportErrorCode, ExportWarningCode> = {
  errors: {
    'edicion-desconocida':
      'That edition of the paper is not known. Choose one of those that the document has.',
    'formato-desconocido':
      'That format cannot be written. Use Word, HTML, Markdown, JSON, JSON-LD or Dublin Core; for several documents, CSV or Excel.',
    'sin-registros': 'There is no document to export. Choose at least one.',
    'muchos-registros':
      'These are more than 20,000 records, too many for an Excel file. Export them to CSV, or to several files.',
    'otro-documento': 'It is another type of document. Export it to a file of its own.',
  },
  warnings: {
    'caracter-reemplazado': ({ cantidad }) =>
      `${cantidad === 1 ? 'One sign' : `${cantidad} signs`} that the file cannot hold became «\ufffd». Check the text.`,
    'celda-recortada': ({ sobran }) =>
      `This box has ${sobran} characters more than Excel can hold, and was cut. Export to CSV to have all of it.`,
    'fuera-del-papel': 'The paper does not have this box. To keep it, save the JSON as well.',
  },
};

/** Notes with their sentences. */
export function said(notes: readonly Note[], language: Language): ExportWarning[] {
  const { warnings } = exportMessages[language];
  return notes.map((note) => {
    const sentence = warnings[note.code];
    return { ...note, message: typeof sentence === 'string' ? sentence : sentence(note.params) };
  });
}

/** The sentences of a language. */
export const exportMessages: Readonly<
  Record<Language, ExportMessages<ExportErrorCode, ExportWarningCode>>
> = { es, en };
