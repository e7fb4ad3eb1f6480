import type { Edition } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import { ExportError } from './export-error.ts';
import type { Exported, ExportOptions } from './export-types.ts';
import { catalogueFormats, paperFormats } from './formats.ts';
import { exportMessages, said } from './messages.ts';
import { articlePaper } from './paper/article-paper.ts';
import { fileNameOf } from './paper/file-name.ts';
import { formPaper } from './paper/form-paper.ts';
import type { Notes } from './paper/notes.ts';
import { valuesAt } from './paper/values-at.ts';
import { paperRecord, sharedRecord } from './record/shared-record.ts';

type BoxRecord = Readonly<Record<string, unknown>>;

/** Writes a file; the public function of this name says how. */
export async function exportDocument(record: unknown, options: ExportOptions): Promise<Exported> {
  const { format, language = 'es' } = options;
  const { errors } = exportMessages[language];
  const shared = sharedRecord(record, options);
  const { document, record: filledIn } = paperRecord(shared.record, options);
  const { removed } = shared;
  const name = fileNameOf(filledIn, document.form);
  const notes: Notes = [];

  const file = async (): Promise<Omit<Exported, 'warnings' | 'removed'>> => {
    const paperFormat = paperFormats.get(format);
    const catalogueFormat = catalogueFormats.get(format);
    if (paperFormat) {
      const { extension, mediaType, write } = paperFormat;
      const edition = editionFor(filledIn, document, options.edition);
      if (!edition) throw new ExportError('edicion-desconocida', errors['edicion-desconocida']);
      const paperOf = edition.outline ? articlePaper : formPaper;
      const content = await write(paperOf(filledIn, document.form, edition, notes));
      return { content, fileName: `${name}.${extension}`, mediaType };
    }
    if (catalogueFormat) {
      const { extension, mediaType, write } = catalogueFormat;
      const content = await write(filledIn, document, notes);
      return { content, fileName: `${name}.${extension}`, mediaType };
    }
    if (format !== 'json') {
      throw new ExportError('formato-desconocido', errors['formato-desconocido']);
    }
    // Data stay in the version in which they are.
    const content = `${JSON.stringify(shared.record, null, 2)}\n`;
    return { content, fileName: `${name}.json`, mediaType: 'application/json' };
  };

  const written = await file();
  return { ...written, warnings: said(notes, language), removed };
}

/** The edition that was asked for; else that of the record, if it is known; else the first. */
function editionFor(
  record: BoxRecord,
  { editions }: ReadableDocument,
  asked: string | undefined,
): Edition | undefined {
  if (asked !== undefined) return editions.find(({ id }) => id === asked);
  const own = editions.find(({ id, editionBox }) =>
    editionBox ? valuesAt(record, editionBox)[0]?.value === id : false,
  );
  return own ?? editions[0];
}
