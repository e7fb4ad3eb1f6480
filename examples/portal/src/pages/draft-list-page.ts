import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

export interface ListedDraft {
  readonly id: string;
  readonly title: string;
}

/**
 * The drafts that were read from files and wait for somebody to complete them; `received` is the number
 * of the one that just was.
 */
export function draftListPage(drafts: readonly ListedDraft[], received?: string): Html {
  const entries = drafts.map(
    ({ id, title }) =>
      html`<li><a href="/administracion/borradores/${id}">${id}${title && html`: ${title}`}</a></li>\n`,
  );
  return layout(
    'Borradores por revisar',
    html`<h1>Borradores por revisar</h1>
${received && html`<p class="notice">La ficha ${received} quedó recibida.</p>`}
<p>Salieron de archivos y nadie los ve todavía. Abra uno, compárelo con su papel, complételo y envíelo: queda recibido con el mismo número.</p>
${drafts.length > 0 ? html`<ul class="lessons">\n${entries}</ul>` : html`<p>No hay borradores por revisar.</p>`}
<p><a href="/administracion/importar">Importar más archivos</a></p>`,
  );
}
