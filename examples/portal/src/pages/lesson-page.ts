import type { PublicRecord, PublicSection } from '../public-record.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { narrative } from './narrative.ts';

/** The page of one public lesson. */
export function lessonPage({ title, sections }: PublicRecord): Html {
  return layout(
    title,
    html`<h1>${title}</h1>
${sections.map(section)}
<p><a href="/lecciones">Todas las lecciones</a></p>`,
  );
}

function section({ title, answers }: PublicSection): Html {
  return html`<section>
<h2>${title}</h2>
${answers.map(({ label, texts }) => html`<h3>${label}</h3>\n${texts.map(narrative)}`)}
</section>
`;
}
