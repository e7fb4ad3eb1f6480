import type { ReadableDocument } from '../../documents.ts';
import type { CsvLines, CsvOptions } from '../export-types.ts';
import { type Column, columnsOf } from './columns.ts';
import { csv } from './csv.ts';
import { memberOf } from './member.ts';

/** Writes a table a record at a time; the public function of this name says how. */
export function csvLines(options: CsvOptions): CsvLines {
  const { delimiter = ',', bom = false } = options;
  let document: ReadableDocument | undefined;
  let columns: readonly Column[] = [];
  return {
    add(record) {
      const isFirst = document === undefined;
      const member = memberOf(record, document, options);
      document = member.document;
      if (isFirst) columns = columnsOf(document);
      const head = isFirst ? [columns.map(({ name }) => name)] : [];
      const row = columns.map(({ read }) => read(member.record));
      return (isFirst && bom ? '\ufeff' : '') + csv([...head, row], delimiter);
    },
    get fileName() {
      return document && `${document.form.document}.csv`;
    },
  };
}
