import type { FormModel, Issue, SectionParagraph } from '@ficha-leccion/schema';
import { esCOTexts } from '../document-form/interface-texts.ts';
import { boxesAsHtml } from './boxes-as-html.ts';
import { type IssuePlace, placesOf } from './issue-places.ts';
import { type Markup, markup } from './markup.ts';

export interface FormAsHtmlOptions {
  /** Where the form is sent, by POST. */
  readonly action: string;
  /** What is filled in already. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with it, as `validate` says. */
  readonly issues?: readonly Pick<Issue, 'pointer' | 'message'>[] | undefined;
  /** What the host wants to hear again, as a token against forged requests: hidden controls. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The level of the title's heading, 1 to 5 (default 2). */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** How many empty entries a list offers below those it has (default 2). */
  readonly blankEntries?: number;
}

/**
 * The form of a document as plain HTML, for pages whose script is off, not loaded yet or too new for
 * the browser: put it inside the element, which takes its place, and what was typed until then, as
 * soon as it runs. Every value is escaped; the page that it stands in brings the styles (classes
 * `ficha-form`, `ficha-box`, `ficha-option`, `ficha-help`, `ficha-error`, `ficha-summary`).
 * `recordFromForm` reads what such a form sends.
 */
export function formAsHtml(model: FormModel, options: FormAsHtmlOptions): string {
  const {
    action,
    record = {},
    issues = [],
    hidden = {},
    headingLevel = 2,
    blankEntries = 2,
  } = options;
  const places = placesOf(model, issues);
  const form = {
    texts: esCOTexts,
    // The first of a box counts.
    issues: new Map([...places].reverse().map(({ name = '', message }) => [name, message])),
    blankEntries,
  };
  const heading = (level: number, text: string) => markup`<h${level}>${text}</h${level}>`;
  const extra = Object.entries({ $schema: model.identifier, ...hidden });
  return markup`<form class="ficha-form" lang="${model.lang}" method="post" action="${action}" accept-charset="utf-8">
${extra.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}${heading(headingLevel, model.title)}
${places.length > 0 ? summary(places, headingLevel + 1) : undefined}${model.introduction.map((text) => markup`<p>${text}</p>`)}
<p>${form.texts.requiredLegend}</p>
${model.sections.map(({ title, paragraphs, boxes }) => markup`<section>${heading(headingLevel + 1, title)}\n${paragraphs?.map(paragraph)}${boxesAsHtml(boxes, record, form)}</section>\n`)}
${model.closing.map((text) => markup`<p>${text}</p>`)}
<button type="submit">${model.texts.submit}</button>
</form>`.toString();
}

function paragraph(given: SectionParagraph): Markup {
  return typeof given === 'string'
    ? markup`<p>${given}</p>`
    : markup`<p><a href="${given.href}">${given.text}</a></p>`;
}

/** Each entry leads to its box. */
function summary(places: readonly IssuePlace[], level: number): Markup {
  const entries = places.map(({ box, name, message }) =>
    box
      ? markup`<li><a href="#${name}">${box.shortLabel}: ${message}</a></li>`
      : markup`<li>${message}</li>`,
  );
  return markup`<div class="ficha-summary" role="group" aria-labelledby="ficha-summary"><h${level} id="ficha-summary">${esCOTexts.summaryTitle}</h${level}><ul>${entries}</ul></div>`;
}
