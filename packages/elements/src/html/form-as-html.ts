import type { FormModel, FormSection, Issue } from '@ficha-leccion/schema';
import type { InterfaceTexts } from '../document-form/interface-texts.ts';
import { boxesAsHtml } from './boxes-as-html.ts';
import { inLanguage } from './in-language.ts';
import { type IssuePlace, placesOf } from './issue-places.ts';
import { marked } from './marked.ts';
import { attribute, type Markup, markup } from './markup.ts';

export interface FormAsHtmlOptions {
  /** Where the form is sent, by POST. */
  readonly action: string;
  /** What is filled in already. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with it, as `validate` says. */
  readonly issues?: readonly Pick<Issue, 'pointer' | 'message'>[] | undefined;
  /** What the host wants to hear again, as a token against forged requests: hidden controls. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** `en` shows it in English; whatever else, in the language of the form. Bring `issues` in the same. */
  readonly lang?: string | undefined;
  /**
   * The address of the page, for the links from errors to their boxes: a page with a `<base href>`
   * leads them elsewhere without it.
   */
  readonly page?: string | undefined;
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
export function formAsHtml(spanish: FormModel, options: FormAsHtmlOptions): string {
  const {
    action,
    record = {},
    issues = [],
    hidden = {},
    lang = '',
    page = '',
    headingLevel = 2,
    blankEntries = 2,
  } = options;
  const { model, texts } = inLanguage(spanish, lang);
  const places = placesOf(model, issues);
  const form = {
    texts,
    // The first of a box counts.
    issues: new Map([...places].reverse().map(({ name = '', message }) => [name, message])),
    blankEntries,
  };
  const heading = (level: number, text: Markup, id?: string) =>
    markup`<h${level}${attribute('id', id)}>${text}</h${level}>`;
  const summaryTitle = heading(headingLevel + 1, markup`${texts.summaryTitle}`, SUMMARY);
  const extra = Object.entries({ $schema: model.identifier, ...hidden });
  const section = (each: FormSection) =>
    markup`<section>${heading(headingLevel + 1, marked(each.title, each, 'title'))}\n${paragraphsOf(each, texts)}${boxesAsHtml(each.boxes, record, form)}</section>\n`;
  return markup`<form class="ficha-form" lang="${model.lang}" method="post" action="${action}" accept-charset="utf-8">
${extra.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}${heading(headingLevel, marked(model.title, model, 'title'))}
${places.length > 0 ? summary(places, summaryTitle, page) : undefined}${model.introduction.map((text) => markup`<p>${text}</p>`)}
<p>${texts.requiredLegend}</p>
${model.sections.map(section)}
${model.closing.map((text) => markup`<p>${text}</p>`)}
<button type="submit">${model.texts.submit}</button>
</form>`.toString();
}

const SUMMARY = 'ficha-summary';

function paragraphsOf(section: FormSection, { policy }: InterfaceTexts): Markup[] {
  return (section.paragraphs ?? []).map((given) =>
    typeof given === 'string'
      ? markup`<p>${marked(given, section, 'paragraphs')}</p>`
      : markup`<p><a href="${given.href}">${policy}</a></p>`,
  );
}

/** Each entry leads to its box. */
function summary(places: readonly IssuePlace[], title: Markup, page: string): Markup {
  const entries = places.map(({ box, name, message }) =>
    box
      ? markup`<li><a href="${page}#${name}">${marked(box.shortLabel, box, 'shortLabel')}: ${message}</a></li>`
      : markup`<li>${message}</li>`,
  );
  return markup`<div class="ficha-summary" role="group" aria-labelledby="${SUMMARY}">${title}<ul>${entries}</ul></div>`;
}
