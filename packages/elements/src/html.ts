/** The form without script: for servers, and for pages that nothing of ours runs on. */
export type { Configuracion } from './document-form/configuration/configuracion.ts';
export { configuredForm } from './html/configured-form.ts';
export { type FormAsHtmlOptions, formAsHtml } from './html/form-as-html.ts';
export { type FormEntries, recordFromForm } from './html/record-from-form.ts';
export { withAnswers } from './html/with-answers.ts';
