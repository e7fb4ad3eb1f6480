import { type FormModel, fichaLeccionV1Form } from '@ficha-leccion/schema';
import { type DocumentValidator, fichaLeccionV1 } from '@ficha-leccion/validators';
import { DocumentFormElement } from './document-form/document-form.ts';

/**
 * The form of the ficha «Documentación de lecciones aprendidas», to be filled in.
 *
 * @summary Fills in, checks and submits a ficha de lecciones aprendidas.
 * @tag ficha-leccion
 * @slot aviso - The host's privacy notice, shown before the first box.
 * @fires {RecordChangeEvent} record-change - The person changed a box.
 * @fires {RecordSubmitEvent} record-submit - A valid record wants to be sent; answer with `respondWith`.
 * @fires {RecordInvalidEvent} record-invalid - The person tried to send a record with errors.
 */
export class FichaLeccionElement extends DocumentFormElement {
  override readonly model: FormModel = fichaLeccionV1Form;
  override readonly validator: DocumentValidator = fichaLeccionV1;
}

declare global {
  interface HTMLElementTagNameMap {
    'ficha-leccion': FichaLeccionElement;
  }
}
