import type { Configuracion } from '@ficha-leccion/elements';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/**
 * The page with the form of an entity, and the drafts of one visitor. The element inside does the rest;
 * see `client/page.ts`.
 */
export function formPage(entity: Configuracion, visit: string): Html {
  return layout(
    'Enviar una ficha',
    html`<h1>Comparta una lección aprendida</h1>
<p>Cuente una experiencia de su área o entidad y lo que otras pueden aprender de ella. Puede leer las <a href="/lecciones">lecciones compartidas</a>.</p>
<noscript><p class="notice">Este formulario necesita JavaScript. Si no puede activarlo, diligencie la ficha en papel y envíela a ficha@entidad.example o a la Calle Falsa 123, Ciudad Ejemplo.</p></noscript>
<ficha-leccion archivos draft-key="${visit}" data-configuracion="${JSON.stringify(entity)}"></ficha-leccion>
<script type="module" src="/assets/page.js"></script>`,
  );
}
