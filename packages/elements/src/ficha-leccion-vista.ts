import {
  fichaLeccionV1Form,
  fichaLeccionV1Sharing,
  fichaLeccionV2Form,
  fichaLeccionV2Sharing,
} from '@ficha-leccion/schema';
import { DocumentViewElement } from './document-view/document-view.ts';

const versions = {
  1: { model: fichaLeccionV1Form, sharing: fichaLeccionV1Sharing },
  2: { model: fichaLeccionV2Form, sharing: fichaLeccionV2Sharing },
};

const languages = { en: () => import('./languages/later/ficha-leccion.en.ts') };

/**
 * A ficha «Documentación de lecciones aprendidas», to be read and printed.
 *
 * @summary Shows a ficha de lecciones aprendidas, or its blank form for filling in by hand.
 * @tag ficha-leccion-vista
 * @attr {'1' | '2'} version - The version of the blank form; a record names its own.
 */
export class FichaLeccionVistaElement extends DocumentViewElement {
  declare version: '1' | '2';

  constructor() {
    super(versions, languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ficha-leccion-vista': FichaLeccionVistaElement;
  }
}
