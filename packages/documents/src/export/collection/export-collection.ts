import { ExportError } from '../export-error.ts';
import type { CollectionOptions, ExportedCollection } from '../export-types.ts';
import { exportMessages, said } from '../messages.ts';
import type { Notes } from '../paper/notes.ts';
import { columnsOf } from './columns.ts';
import { csv } from './csv.ts';
import { gather } from './gather.ts';

/** Writes a table; the public function of this name says how. */
export async function exportCollection(
  records: Iterable<unknown>,
  options: CollectionOptions,
): Promise<ExportedCollection> {
  const { format, delimiter = ',', bom = false, language = 'es' } = options;
  const { document, members, refused } = gather(records, options);
  const columns = columnsOf(document);
  const head = columns.map(({ name }) => name);
  const name = document.form.document;

  if (format === 'csv') {
    const rows = members.map(({ record }) => columns.map(({ read }) => read(record)));
    const content = csv([head, ...rows], delimiter);
    return {
      content: bom ? `\ufeff${content}` : content,
      fileName: `${name}.csv`,
      mediaType: 'text/csv;charset=utf-8;header=present',
      refused,
      warnings: [],
    };
  }
  if (format !== 'xlsx') {
    const { errors } = exportMessages[language];
    throw new ExportError('formato-desconocido', errors['formato-desconocido']);
  }
  const { sheetText, xlsx } = await import('./xlsx.ts');
  const notes: Notes = [];
  const rows = members.map(({ index, record }) =>
    columns.map(({ template, read }) => {
      const value = read(record);
      return typeof value === 'string'
        ? sheetText(value, pointerTo(index, template), notes)
        : value;
    }),
  );
  return {
    content: xlsx(name, [head, ...rows]),
    fileName: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    refused,
    warnings: said(notes, language),
  };
}

/** Of a cell with several values, the pointer is that of their list. */
const pointerTo = (index: number, template: string) => `/${index}${template.split('/*')[0]}`;
