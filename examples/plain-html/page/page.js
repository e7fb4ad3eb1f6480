const form = document.querySelector('ficha-leccion');
const theme = document.querySelector('output');

form.addEventListener('record-change', () => {
  theme.textContent = form.record.temaLeccion ?? '';
});

// The form shows the number of a 201 `{ id }`, and each issue of a 422 `{ issues }` at its box.
form.addEventListener('record-submit', (event) => {
  event.respondWith(
    fetch('/api/fichas', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': event.idempotencyKey },
      body: JSON.stringify(event.record),
    }),
  );
});

// What the entity knew already; the person goes on from here.
const begun = await (await fetch('begun.json')).json();
form.record = begun;
theme.textContent = begun.temaLeccion;
