import type { ExportFormat as DocumentFormat, Exported } from '@ficha-leccion/documents/export';
import { definitionOf, isObject, versionOf } from '@ficha-leccion/schema';
import { removalRow } from '../commands/redact.ts';
import { type Transformed, transformFiles } from '../commands/transformation.ts';
import type { InputFile } from '../input/files.ts';
import type { Destination } from '../output/destination.ts';
import type { Session } from '../session.ts';
import { type ExportAllOptions, sharingOf, type Total } from './export-all.ts';
import type { Target } from './target.ts';

type Options = ExportAllOptions & { readonly format: DocumentFormat };

/** Writes a file for each record. */
export async function exportEach(
  files: readonly InputFile[],
  options: Options,
  target: Target,
  session: Session,
): Promise<Total> {
  const { format, edition, quiet } = options;
  const { sentences: say } = session.language;
  // Loaded here: no other command needs it.
  const { ExportError, exportDocument } = await import('@ficha-leccion/documents/export');
  const sharing = sharingOf(options, session);

  async function transform(record: unknown): Promise<Transformed> {
    try {
      const asked = { ...sharing, format, ...(edition !== undefined && { edition }) };
      const exported = await exportDocument(record, asked);
      const { removed, warnings } = exported;
      const warned = warnings.map(({ pointer, code, message }) => [pointer, code, message]);
      const rows = removed.map((removal) => removalRow(removal, say));
      return { record: exported, done: [...rows, ...warned], findings: [] };
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      const hint = error.code === 'edicion-desconocida' ? editionsOf(record, session) : '';
      return { done: [], findings: [[say.wholeRecord, error.code, error.message + hint]] };
    }
  }

  const destination: Destination = {
    deliver: (place, exported: Exported) => target.write(exported, place),
    end: async () => true,
  };
  return transformFiles(files, { quiet, destination, transform }, session);
}

/** The editions that the document of a record has. */
function editionsOf(record: unknown, { language }: Session): string {
  const read = isObject(record) ? versionOf(record.$schema) : undefined;
  if (!read || !('document' in read)) return '';
  const { editions } = definitionOf(read.document, read.version);
  return language.sentences.documents.editions(editions.map(({ id }) => id).join(', '));
}
