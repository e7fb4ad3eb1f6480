import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/** The page with the form, and the drafts of one visitor. The element inside does the rest; see `client/page.ts`. */
export function formPage(visit: string): Html {
  return layout(
    'Enviar una ficha',
    html`<h1>Comparta una lección aprendida</h1>
<p>Cuente una experiencia de su área o entidad y lo que otras pueden aprender de ella. Puede leer las <a href="/lecciones">lecciones compartidas</a>.</p>
<noscript><p class="notice">Este formulario necesita JavaScript. Si no puede activarlo, diligencie la ficha en papel y envíela a ficha@entidad.example o a la Calle Falsa 123, Ciudad Ejemplo.</p></noscript>
<ficha-leccion archivos draft-key="${visit}">
<div slot="aviso">
<h2>Aviso de privacidad</h2>
<p>La Entidad Ejemplo, NIT 000.000.000-0, es la responsable de los datos personales que usted escriba en esta ficha. Los usará solo para conversar con usted sobre la lección y para gestionar el conocimiento de la entidad. Su nombre, su número y su correo no aparecen en las lecciones compartidas.</p>
<p>Usted puede conocer, actualizar, rectificar y suprimir sus datos, y retirar su autorización, según la Ley 1581 de 2012. Escriba a datos@entidad.example o a la Calle Falsa 123, Ciudad Ejemplo. Puede no dar sus datos de contacto.</p>
</div>
</ficha-leccion>
<script type="module" src="/assets/page.js"></script>`,
  );
}
