import type { SharedLesson, SharedSection } from '../shared-lesson.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { narrative } from './narrative.ts';

/**
 * The page of one lesson that its entity shares with others. The text inside the element is what is read
 * without script; then the element takes its place, and prints it as the paper. See `client/lesson.ts`.
 */
export function lessonPage({ title, sections, record }: SharedLesson): Html {
  return layout(
    title,
    html`<h1>${title}</h1>
<ficha-leccion-vista data-record="${JSON.stringify(record)}">
${sections.map(section)}
</ficha-leccion-vista>
<p><a href="/lecciones">Todas las lecciones</a></p>
<script type="module" src="/assets/lesson.js"></script>`,
  );
}

function section({ title, answers }: SharedSection): Html {
  return html`<section>
<h2>${title}</h2>
${answers.map(({ label, texts }) => html`<h3>${label}</h3>\n${texts.map(narrative)}`)}
</section>
`;
}
