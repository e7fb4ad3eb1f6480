import { type FormAsHtmlOptions, formAsHtml } from '@ficha-leccion/elements/html';
import type { FormModel } from '@ficha-leccion/schema';
import { Html, html } from './html.ts';
import { layout } from './layout.ts';

interface PlainForm extends Pick<FormAsHtmlOptions, 'record' | 'issues'> {
  readonly model: FormModel;
  /** A double press sends the same one twice. */
  readonly key: string;
}

/** The form that works without script; it is sent to the page that it stands on. */
export function plainForm({ model, key, ...filledIn }: PlainForm): Html {
  const hidden = { idempotencyKey: key };
  return new Html(formAsHtml(model, { action: '/', hidden, ...filledIn }));
}

/**
 * What was sent and cannot be stored, as it was typed, with what to mend. Who came here without script
 * goes on without it: an element would start from an empty record.
 */
export function plainFormPage(form: PlainForm): Html {
  return layout(
    'Error: Enviar una ficha',
    html`<h1>Comparta una lección aprendida</h1>
${plainForm(form)}`,
  );
}
