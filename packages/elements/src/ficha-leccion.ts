import { esCO, fichaLeccionV1Form, fichaLeccionV2Form } from '@ficha-leccion/schema';
import { fichaLeccionV1, fichaLeccionV2 } from '@ficha-leccion/validators';
import { DocumentFormElement } from './document-form/document-form.ts';

const versions = {
  1: { model: fichaLeccionV1Form, validator: fichaLeccionV1, messages: esCO },
  2: { model: fichaLeccionV2Form, validator: fichaLeccionV2, messages: esCO },
};

/**
 * The form of the ficha «Documentación de lecciones aprendidas», to be filled in.
 *
 * @summary Fills in, checks and submits a ficha de lecciones aprendidas.
 * @tag ficha-leccion
 * @attr {'1' | '2'} version - `2` is the record of a catalogue (default), `1` the boxes of the paper.
 * @slot aviso - The host's privacy notice, shown before the first box.
 * @fires {RecordChangeEvent} record-change - The person changed a box.
 * @fires {RecordSubmitEvent} record-submit - A valid record wants to be sent; answer with `respondWith`.
 * @fires {RecordInvalidEvent} record-invalid - The person tried to send a record with errors.
 */
export class FichaLeccionElement extends DocumentFormElement {
  declare version: '1' | '2';

  constructor() {
    super(versions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ficha-leccion': FichaLeccionElement;
  }
}
