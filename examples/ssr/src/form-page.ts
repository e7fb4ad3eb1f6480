import '@ficha-leccion/elements/define/ficha-leccion';
import type { FormRecord } from '@ficha-leccion/elements';
import { withAnswers } from '@ficha-leccion/elements/html';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

/** The page with its form, drawn with what is filled in already. */
export async function formPage(record: FormRecord): Promise<string> {
  const form = html`<ficha-leccion .record=${record}>
    <p slot="aviso">La entidad trata sus datos según su política de tratamiento.</p>
  </ficha-leccion>`;
  return `<!doctype html>
<html lang="es-CO">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Lecciones aprendidas</title>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main>
      <h1>Lecciones aprendidas</h1>
      <p>Tema: <output>${escaped(String(record.temaLeccion ?? ''))}</output></p>
      ${withAnswers(await collectResult(render(form)), record)}
    </main>
    <script type="application/json" id="begun">${JSON.stringify(record).replaceAll('<', '\\u003c')}</script>
  </body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
