import type { SharedLesson, SharedSection } from '../shared-lesson.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { narrative } from './narrative.ts';

/** The page of one lesson that its entity shares with others. */
export function lessonPage({ title, sections }: SharedLesson): Html {
  return layout(
    title,
    html`<h1>${title}</h1>
${sections.map(section)}
<p><a href="/lecciones">Todas las lecciones</a></p>`,
  );
}

function section({ title, answers }: SharedSection): Html {
  return html`<section>
<h2>${title}</h2>
${answers.map(({ label, texts }) => html`<h3>${label}</h3>\n${texts.map(narrative)}`)}
</section>
`;
}
