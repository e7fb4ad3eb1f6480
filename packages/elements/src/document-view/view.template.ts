/** A document as a whole: band, title, sections, notes; or a sentence why it is not shown. */
import { type FormModel, type FormSection, lackFor } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { answersTemplate, hasAnswers } from './answers.template.ts';
import { blankTemplate } from './blank.template.ts';
import { headingTemplate } from './heading.template.ts';
import { viewTexts } from './view-texts.ts';
import type { Reading } from './view-version.ts';

export function recordTemplate(reading: Reading, level: number): TemplateResult {
  if (!reading.readable) return refusalTemplate(reading.reason);
  const { record, version, isNewer } = reading;
  const { model, sharing } = version;
  const isWithheld = lackFor('entidad', record, sharing) !== undefined;
  const sections = model.sections.filter(({ boxes }) => hasAnswers(boxes, record));
  return documentTemplate(model, sections, level, {
    asks: false,
    band: isWithheld ? bandTemplate() : nothing,
    note: isNewer ? noticeTemplate('newer') : nothing,
    boxes: ({ boxes, title }) => answersTemplate(boxes, record, model.lang, title),
  });
}

/** In place of what cannot be shown. */
export function refusalTemplate(reason: Reason): TemplateResult {
  return html`<div part="view" class="view" lang="es" dir="ltr">${noticeTemplate(reason)}</div>`;
}

/** The form to be printed and filled in by hand. */
export function blankFormTemplate(model: FormModel, level: number): TemplateResult {
  return documentTemplate(model, model.sections, level, {
    asks: true,
    band: nothing,
    note: html`<p class="legend">${viewTexts.required} ${viewTexts.space}</p>`,
    boxes: ({ boxes, title }) => blankTemplate(boxes, true, title),
  });
}

type Reason = Exclude<Reading, { readable: true }>['reason'];

interface Parts {
  /** Whether it asks to be filled in; of no use to who only reads, unless on paper. */
  readonly asks: boolean;
  readonly band: TemplateResult | typeof nothing;
  readonly note: TemplateResult | typeof nothing;
  readonly boxes: (section: FormSection) => TemplateResult;
}

/** The paper is in Spanish, and reads from left to right on any page. */
function documentTemplate(
  model: FormModel,
  sections: readonly FormSection[],
  level: number,
  { asks, band, note, boxes }: Parts,
): TemplateResult {
  return html`
    <article part="view" class="view" lang=${model.lang} dir="ltr" aria-label=${model.title}>
      ${band}
      <div class="document">
        ${headingTemplate(level, 'title', model.title)}
        <div class="introduction ${asks ? 'asks' : ''}">${model.introduction.map((text) => html`<p>${text}</p>`)}</div>
        ${note}
        ${sections.map(
          (section) => html`<section part="section">
            ${headingTemplate(level + 1, 'section-title', section.title)} ${boxes(section)}
          </section>`,
        )}
        <div class="closing">${model.closing.map((text) => html`<p>${text}</p>`)}</div>
      </div>
    </article>
  `;
}

function bandTemplate(): TemplateResult {
  return html`<div part="band" class="band">
    <p><strong>${viewTexts.band}</strong><span>${viewTexts.bandReason}</span></p>
  </div>`;
}

function noticeTemplate(reason: Reason | 'newer'): TemplateResult {
  return html`<p part="notice" class="notice">${viewTexts[reason]}</p>`;
}
