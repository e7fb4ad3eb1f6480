import { esCO, fichaLeccionV1Form, fichaLeccionV2Form } from '@ficha-leccion/schema';
import { fichaLeccionV1 } from '@ficha-leccion/validators/compact/ficha-leccion-v1';
import { fichaLeccionV2 } from '@ficha-leccion/validators/compact/ficha-leccion-v2';
import { DocumentFormElement } from './document-form/document-form.ts';

const versions = {
  1: { model: fichaLeccionV1Form, validator: fichaLeccionV1, messages: esCO },
  2: { model: fichaLeccionV2Form, validator: fichaLeccionV2, messages: esCO },
};

const languages = { en: () => import('./languages/later/ficha-leccion.en.ts') };

/**
 * The form of the ficha «Documentación de lecciones aprendidas», to be filled in.
 *
 * @summary Fills in, checks and submits a ficha de lecciones aprendidas.
 * @tag ficha-leccion
 * @attr {'1' | '2'} version - `2` is the record of a catalogue (default), `1` the boxes of the paper.
 */
export class FichaLeccionElement extends DocumentFormElement {
  declare version: '1' | '2';

  constructor() {
    super(versions, languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ficha-leccion': FichaLeccionElement;
  }
}
