import type { ReadableDocument } from '../documents.ts';
import type { ImportResult } from '../import-result.ts';
import type { DocumentErrorCode, Messages, WarningCode } from '../messages/messages.ts';
import type { Collected } from './collected.ts';

/** The result of an import: the record in the order of the form, every warning with its sentence. */
export function resultOf(
  { key, form }: ReadableDocument,
  { record, fields, warnings, leftovers, edition }: Collected,
  messages: Messages<DocumentErrorCode, WarningCode>,
): ImportResult {
  const names = form.sections.flatMap(({ boxes }) => boxes.map(({ name }) => name));
  const ordered = [...names.filter((name) => name in record), ...Object.keys(record)];
  return {
    record: {
      $schema: form.identifier,
      ...Object.fromEntries(ordered.map((name) => [name, record[name]])),
    },
    fields,
    warnings: warnings.map(({ code, pointer, params = {} }) => {
      const sentence = messages.warnings[code];
      const message = typeof sentence === 'function' ? sentence(params) : sentence;
      return { code, ...(pointer && { pointer }), params, message };
    }),
    leftovers,
    document: key,
    edition,
  };
}
