// First, so that the elements go on with what the server drew and with what was typed meanwhile.
import '@ficha-leccion/elements/hydrate';

const form = document.querySelector('ficha-leccion');
const theme = document.querySelector('output');
const begun = document.querySelector('#begun');

form?.addEventListener('record-change', ({ record }) => {
  if (theme) theme.textContent = String(record.temaLeccion ?? '');
});
form?.addEventListener('record-submit', (event) => {
  event.respondWith(
    fetch('/api/fichas', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': event.idempotencyKey },
      body: JSON.stringify(event.record),
    }),
  );
});

// The record that the server drew. Only then the element: what was typed meanwhile is a change to it.
if (form) form.record = JSON.parse(begun?.textContent ?? '{}');
await import('@ficha-leccion/elements/define/ficha-leccion');
