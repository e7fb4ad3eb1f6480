import type { FormModel, MessageTable, migrate } from '@ficha-leccion/schema';
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

/** Kept once it is there: from then on a record is carried at once. */
let loaded: typeof migrate | undefined;

/**
 * Brings a record of another version of the form's document to the form's own; the first such record
 * waits until the migrations are loaded. Any other record stays as it is, and so does one that
 * cannot be brought along: its errors then say what is wrong. Never rejects.
 */
export function carry(record: FormRecord, model: FormModel): Carried | Promise<Carried> {
  const { $schema } = record;
  if ($schema === undefined || $schema === model.identifier) return { record, lost: [] };
  return loaded ? carriedBy(loaded, record, model) : carryLater(record, model);
}

async function carryLater(record: FormRecord, model: FormModel): Promise<Carried> {
  try {
    ({ migrate: loaded } = await import('./later/migrations.ts'));
    return carriedBy(loaded, record, model);
  } catch (error) {
    console.error('The migrations between versions could not be loaded.', error);
    return { record, lost: [] };
  }
}

function carriedBy(
  bring: typeof migrate,
  record: FormRecord,
  { identifier, version }: FormModel,
): Carried {
  const migrated = bring(record, { to: version });
  if (!migrated.ok || migrated.record.$schema !== identifier) return { record, lost: [] };
  return { record: migrated.record, lost: migrated.lost.map(({ pointer }) => pointer) };
}
