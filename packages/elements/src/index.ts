/** The element classes, without registering them: import `@ficha-leccion/elements/define` for that. */

export { clearDrafts } from './document-form/clear-drafts.ts';
export type {
  AvisoDePrivacidad,
  Configuracion,
  Finalidad,
  Lugar,
  Tratamiento,
} from './document-form/configuration/configuracion.ts';
export { DocumentFormElement } from './document-form/document-form.ts';
export type { Draft, DraftFilter, DraftStore } from './document-form/draft.ts';
export type { Exporter, ImportedField, ImportedRecord, Importer } from './document-form/files.ts';
export type { FormVersion, FormVersions } from './document-form/form-version.ts';
export type { FailureReason, ServerIssue, SubmissionAnswer } from './document-form/submission.ts';
export { DocumentViewElement } from './document-view/document-view.ts';
export type { ViewVersion, ViewVersions } from './document-view/view-version.ts';
// Only `drafts.js` makes one, of the class that is built into it: told apart by `type`, not by `instanceof`.
export type { DraftAction, RecordDraftEvent } from './events.ts';
export {
  type FormRecord,
  RecordChangeEvent,
  RecordInvalidEvent,
  RecordSubmitEvent,
} from './events.ts';
export { FichaLeccionElement } from './ficha-leccion.ts';
export { FichaLeccionVistaElement } from './ficha-leccion-vista.ts';
export type { Language, Languages, OwnTexts } from './languages/language.ts';
export { NotaConocimientoElement } from './nota-conocimiento.ts';
export { NotaConocimientoVistaElement } from './nota-conocimiento-vista.ts';
