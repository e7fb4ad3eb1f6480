import type { RecordSubmitEvent } from '@ficha-leccion/elements';

/**
 * Offers the record to the service. The form waits for the answer: it shows the number of a 201
 * `{ id }`, each issue of a 422 `{ issues }` at its box, and keeps every text whatever happens.
 */
export function send(event: RecordSubmitEvent): void {
  event.respondWith(
    fetch('/api/fichas', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': event.idempotencyKey },
      body: JSON.stringify(event.record),
    }),
  );
}
