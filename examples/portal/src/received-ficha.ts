import type { Configuracion } from '@ficha-leccion/elements';
import { migrate } from '@ficha-leccion/schema';
import { fichaLeccionV2, type Issue, validate, validators } from '@ficha-leccion/validators';
import { stampedConsent } from './stamped-consent.ts';
import type { FichaRecord } from './store.ts';

/** What is to be stored of something received, or why it is sent back. */
export type ReceivedFicha =
  | { readonly ok: true; readonly record: FichaRecord; readonly receivedAs: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A ficha is checked as it was sent, so that its issues point to the sender's own boxes; then it is
 * brought to the newest version, so that whoever reads the store meets one shape.
 */
export function receivedFicha(given: unknown, arrival: Date, entity: Configuracion): ReceivedFicha {
  const body = stampedConsent(given, arrival, entity);
  // A document that is no ficha is as unknown here as one that does not exist.
  const { valid, issues } = validate(isAnotherDocument(body) ? {} : body);
  if (!valid) return { ok: false, issues };
  const migrated = migrate(body, { to: fichaLeccionV2.version });
  if (!migrated.ok) return { ok: false, issues: migrated.issues };
  return { ok: true, record: migrated.record, receivedAs: (body as FichaRecord).$schema };
}

function isAnotherDocument(body: unknown): boolean {
  const { $schema } = (body ?? {}) as FichaRecord;
  return validators.some(
    ({ document, identifier }) => identifier === $schema && document !== 'ficha-leccion',
  );
}
