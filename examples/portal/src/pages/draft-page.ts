import type { Configuracion } from '@ficha-leccion/elements';
import type { StoredFicha } from '../store.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/**
 * A draft in the form, for the manager to complete. `client/page.ts` sends it to this very address, and
 * goes back to the list once it is received.
 */
export function draftPage({ id, record }: StoredFicha, entity: Configuracion): Html {
  return layout(
    `Revisar el borrador ${id}`,
    html`<h1>Revisar el borrador ${id}</h1>
<p>Compare cada respuesta con el papel. No responda por quien lo escribió: lo que falte, pregúntelo. Al enviarlo queda recibido, y se comparte si la respuesta es «Sí».</p>
<noscript><p class="notice">Esta página necesita JavaScript.</p></noscript>
<ficha-leccion data-envio="/administracion/borradores/${id}" data-despues="/administracion/borradores?recibida=${id}" data-registro="${JSON.stringify(record)}" data-configuracion="${JSON.stringify(entity)}"></ficha-leccion>
<p><a href="/administracion/borradores">Todos los borradores</a></p>
<script type="module" src="/assets/page.js"></script>`,
  );
}
