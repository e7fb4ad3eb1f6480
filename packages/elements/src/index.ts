/** The element classes, without registering them: import `@ficha-leccion/elements/define` for that. */
export { DocumentFormElement } from './document-form/document-form.ts';
export type { FormVersion, FormVersions } from './document-form/form-version.ts';
export type { FailureReason, ServerIssue, SubmissionAnswer } from './document-form/submission.ts';
export {
  type FormRecord,
  RecordChangeEvent,
  RecordInvalidEvent,
  RecordSubmitEvent,
} from './events.ts';
export { FichaLeccionElement } from './ficha-leccion.ts';
export { NotaConocimientoElement } from './nota-conocimiento.ts';
