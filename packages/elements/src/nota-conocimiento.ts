import { esPE, notaConocimientoV1Form } from '@ficha-leccion/schema';
import { notaConocimientoV1 } from '@ficha-leccion/validators/compact/nota-conocimiento-v1';
import { DocumentFormElement } from './document-form/document-form.ts';

const versions = {
  1: { model: notaConocimientoV1Form, validator: notaConocimientoV1, messages: esPE },
};

const languages = { en: () => import('./languages/later/nota-conocimiento.en.ts') };

/**
 * The form of the nota del conocimiento, to be filled in.
 *
 * @summary Fills in, checks and submits a nota del conocimiento.
 * @tag nota-conocimiento
 */
export class NotaConocimientoElement extends DocumentFormElement {
  declare version: '1';

  constructor() {
    super(versions, languages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nota-conocimiento': NotaConocimientoElement;
  }
}
