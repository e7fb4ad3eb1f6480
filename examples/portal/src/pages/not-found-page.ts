import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/** The page for an address without anything to show. */
export function notFoundPage(): Html {
  return layout(
    'No encontrada',
    html`<h1>Esta página no existe</h1>
<p>Revise la dirección, o vea las <a href="/lecciones">lecciones compartidas</a>.</p>`,
  );
}
