import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

export interface ListedLesson {
  readonly id: string;
  readonly title: string;
}

/** The list of lessons shared with other entities; `before` is where the page with older ones begins, if there is one. */
export function lessonListPage(lessons: readonly ListedLesson[], before?: string): Html {
  const entries = lessons.map(
    ({ id, title }) => html`<li><a href="/lecciones/${id}">${title}</a></li>\n`,
  );
  return layout(
    'Lecciones compartidas con otras entidades',
    html`<h1>Lecciones compartidas con otras entidades</h1>
<p>Son para servidores públicos de cualquier entidad: cada una está aquí porque su entidad autorizó compartirla. No muestran nombres ni contactos.</p>
${lessons.length > 0 ? html`<ul class="lessons">\n${entries}</ul>` : html`<p>Todavía no hay lecciones compartidas.</p>`}
${before === undefined ? '' : html`<p><a href="/lecciones?before=${before}">Lecciones anteriores</a></p>`}`,
  );
}
