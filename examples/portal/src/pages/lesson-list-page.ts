import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

export interface ListedLesson {
  readonly id: string;
  readonly title: string;
}

/** The list of public lessons; `before` is where the page with older ones begins, if there is one. */
export function lessonListPage(lessons: readonly ListedLesson[], before?: string): Html {
  const entries = lessons.map(
    ({ id, title }) => html`<li><a href="/lecciones/${id}">${title}</a></li>\n`,
  );
  return layout(
    'Lecciones compartidas',
    html`<h1>Lecciones compartidas</h1>
${lessons.length > 0 ? html`<ul class="lessons">\n${entries}</ul>` : html`<p>Todavía no hay lecciones compartidas.</p>`}
${before === undefined ? '' : html`<p><a href="/lecciones?before=${before}">Lecciones anteriores</a></p>`}`,
  );
}
