/**
 * All that a page needs to receive fichas: register the element, tell it what its entity wants, and
 * answer its `record-submit`. What reads Word files loads with the first one that somebody opens.
 */
import '@ficha-leccion/elements/define/ficha-leccion';
import type { ImportedRecord, RecordSubmitEvent } from '@ficha-leccion/elements';

const form = document.querySelector('ficha-leccion');
const { configuracion, registro, envio = '/api/fichas', despues } = form?.dataset ?? {};
if (form && configuracion) form.configuracion = JSON.parse(configuracion);
// A draft that was read from a file, for the manager to complete.
if (form && registro) form.record = JSON.parse(registro);
form?.addEventListener('record-submit', (event) => event.respondWith(send(event)));
if (form) form.importer = read;

/**
 * The element waits for the answer: 201 `{ id }` is shown as received, 422 `{ issues }` on the boxes;
 * after anything else it keeps the text and lets the person try again, with the same key.
 */
async function send({ record, idempotencyKey }: RecordSubmitEvent): Promise<Response> {
  const response = await fetch(envio, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(record),
  });
  // Who completes one draft after another is not offered an empty form.
  if (despues && response.status === 201) location.assign(despues);
  return response;
}

async function read(file: File): Promise<ImportedRecord> {
  const { importDocument } = await import('@ficha-leccion/documents');
  return importDocument(new Uint8Array(await file.arrayBuffer()), { type: file.name });
}
