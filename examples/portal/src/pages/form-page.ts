import type { Configuracion } from '@ficha-leccion/elements';
import type { FormModel } from '@ficha-leccion/schema';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { plainForm } from './plain-form-page.ts';

interface FormPage {
  readonly model: FormModel;
  readonly entity: Configuracion;
  /** Whose drafts the browser keeps. */
  readonly visit: string;
  /** Of what the plain form sends, however often. */
  readonly key: string;
}

/**
 * The page with the form of an entity. Until the element runs, or without script, the form inside works
 * by itself; then the element takes its place. See `client/page.ts`.
 */
export function formPage({ model, entity, visit, key }: FormPage): Html {
  return layout(
    'Enviar una ficha',
    html`<h1>Comparta una lección aprendida</h1>
<p>Cuente una experiencia de su área o entidad y lo que otras pueden aprender de ella. Puede leer las <a href="/lecciones">lecciones compartidas</a>.</p>
<noscript><p class="notice">Sin JavaScript esta página no guarda borradores: envíe la ficha antes de cerrarla.</p></noscript>
<ficha-leccion archivos draft-key="${visit}" data-configuracion="${JSON.stringify(entity)}">${plainForm({ model, key })}</ficha-leccion>
<script type="module" src="/assets/page.js"></script>`,
  );
}
