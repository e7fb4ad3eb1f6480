/** Sends what is filled in, and shows what was sent. */
const form = document.querySelector('ficha-leccion, nota-conocimiento');
const views = document.querySelectorAll('ficha-leccion-vista, nota-conocimiento-vista');

form?.addEventListener('record-submit', (event) => {
  event.respondWith(fetch('/records', { method: 'POST', body: JSON.stringify(event.record) }));
});

for (const view of views) {
  fetch(`/records/${view.localName}`)
    .then((response) => response.json())
    .then((record) => {
      view.record = record;
    });
}
