import { type FormModel, type MessageTable, migrate } from '@ficha-leccion/schema';
import type { DocumentValidator } from '@ficha-leccion/validators';
import type { FormRecord } from '../events.ts';

/** What a form is made of: form model and validator of one version, and its sentences. */
export interface FormVersion {
  readonly model: FormModel;
  readonly validator: DocumentValidator;
  readonly messages: MessageTable;
}

/** By the value of the `version` attribute, the oldest first; the newest is the default. */
export type FormVersions = Readonly<Record<string, FormVersion>>;

export function newestOf(versions: FormVersions): string {
  return Object.keys(versions).at(-1) ?? '';
}

/** A record as a form holds it, and the pointers of what its version has no place for. */
export interface Carried {
  readonly record: FormRecord;
  readonly lost: readonly string[];
}

/**
 * Brings a record of another version of the form's document to the form's own. Any other record
 * stays as it is, and so does one that no migration can read: its errors then say what is wrong.
 */
export function carry(record: FormRecord, { identifier, version }: FormModel): Carried {
  const asItIs = { record, lost: [] };
  if (record.$schema === undefined || record.$schema === identifier) return asItIs;
  const migrated = migrate(record, { to: version });
  if (!migrated.ok || migrated.record.$schema !== identifier) return asItIs;
  return { record: migrated.record, lost: migrated.lost.map(({ pointer }) => pointer) };
}
