import { en, esCO, migrate, type Removal, redact, versionOf } from '@ficha-leccion/schema';
import { readableDocuments } from '../../documents.ts';
import { ExportError } from '../export-error.ts';
import type { SharingOptions } from '../export-types.ts';

type BoxRecord = Readonly<Record<string, unknown>>;

export interface SharedRecord {
  readonly record: BoxRecord;
  readonly removed: readonly Removal[];
}

/**
 * The record as the audience may see it.
 *
 * @throws {ExportError} when it may not have it.
 */
export function sharedRecord(record: unknown, options: SharingOptions): SharedRecord {
  const { audience = 'area', config = {}, language } = options;
  const messages = language === 'en' ? en : esCO;
  const shared = redact(record, { audience, config, messages });
  if (!shared.ok) throw new ExportError(shared.code, shared.message);
  return shared;
}

/**
 * The record in the version that the paper is written from: the newest major of its document.
 *
 * @throws {ExportError} when its boxes cannot be moved there.
 */
export function paperRecord(record: BoxRecord, { language }: SharingOptions) {
  const read = versionOf(record.$schema);
  const document = readableDocuments.find(
    ({ form }) => 'document' in read && form.document === read.document,
  );
  if (!document) throw new TypeError('A record that was read has a document.');
  const { version } = document.form;
  const moved = migrate(record, { to: version, messages: language === 'en' ? en : esCO });
  if (moved.ok) return { document, record: moved.record };
  const [issue] = moved.issues;
  throw new ExportError(issue?.code ?? '', issue?.message ?? '');
}
