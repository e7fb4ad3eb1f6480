import {
  type DocumentKey,
  type Edition,
  type FormModel,
  fichaLeccionV2Editions,
  fichaLeccionV2Form,
  notaConocimientoV1Editions,
  notaConocimientoV1Form,
} from '@ficha-leccion/schema';

/** A document that files are read into. */
export interface ReadableDocument {
  readonly key: DocumentKey;
  readonly form: FormModel;
  readonly editions: readonly Edition[];
}

/**
 * The newest version of each document. Named one by one, not taken from the catalogue, so that a
 * page which reads files does not load the rules and fields of every version.
 */
export const readableDocuments: readonly ReadableDocument[] = [
  {
    key: 'ficha-leccion/v2',
    form: fichaLeccionV2Form,
    editions: fichaLeccionV2Editions,
  },
  {
    key: 'nota-conocimiento/v1',
    form: notaConocimientoV1Form,
    editions: notaConocimientoV1Editions,
  },
];
