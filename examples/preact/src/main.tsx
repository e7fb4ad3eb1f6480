import '@ficha-leccion/elements/define/ficha-leccion';
import '@ficha-leccion/elements/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { begun } from './begun.ts';
import { send } from './send.ts';

function App() {
  const [record, setRecord] = useState(begun);
  return (
    <main>
      <h1>Lecciones aprendidas</h1>
      <p>
        Tema: <output>{String(record.temaLeccion ?? '')}</output>
      </p>
      <ficha-leccion
        record={record}
        onrecord-change={(event) => setRecord(event.record)}
        onrecord-submit={send}
      >
        <p slot="aviso">La entidad trata sus datos según su política de tratamiento.</p>
      </ficha-leccion>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) render(<App />, root);
