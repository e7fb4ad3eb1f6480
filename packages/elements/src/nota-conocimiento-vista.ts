import { notaConocimientoV1Form, notaConocimientoV1Sharing } from '@ficha-leccion/schema';
import { DocumentViewElement } from './document-view/document-view.ts';

const versions = {
  1: { model: notaConocimientoV1Form, sharing: notaConocimientoV1Sharing },
};

const languages = { en: () => import('./languages/later/nota-conocimiento.en.ts') };

/**
 * A nota del conocimiento, to be read and printed.
 *
 * @summary Shows a nota del conocimiento, or its blank form for filling in by hand.
 * @tag nota-conocimiento-vista
 */
export class NotaConocimientoVistaElement extends DocumentViewElement {
  declare version: '1';

  constructor() {
    super(versions, languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nota-conocimiento-vista': NotaConocimientoVistaElement;
  }
}
