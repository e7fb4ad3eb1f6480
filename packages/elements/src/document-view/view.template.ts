/** A document as a whole: band, title, sections, notes; or a sentence why it is not shown. */
import { type FormModel, type FormSection, lackFor } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../languages/word.template.ts';
import { answersTemplate, hasAnswers } from './answers.template.ts';
import { blankTemplate } from './blank.template.ts';
import { headingTemplate } from './heading.template.ts';
import type { ViewTexts } from './view-texts.ts';
import type { Reading } from './view-version.ts';
import type { Voice } from './voice.ts';

export function recordTemplate(
  reading: Extract<Reading, { readable: true }>,
  voice: Voice,
  level: number,
): TemplateResult {
  const { texts } = voice;
  const { record, version, isNewer } = reading;
  const { model, sharing } = version;
  const isWithheld = lackFor('entidad', record, sharing) !== undefined;
  const sections = model.sections.filter(({ boxes }) => hasAnswers(boxes, record));
  return documentTemplate(model, sections, level, {
    asks: false,
    band: isWithheld ? bandTemplate(texts) : nothing,
    note: isNewer ? noticeTemplate('newer', texts) : nothing,
    boxes: ({ boxes, title }) => answersTemplate(boxes, record, voice, title),
  });
}

/** In place of what cannot be shown. */
export function refusalTemplate(reason: Reason, { lang, texts }: Voice): TemplateResult {
  return html`<div part="view" class="view" lang=${lang} dir="ltr">
    ${noticeTemplate(reason, texts)}
  </div>`;
}

/** The form to be printed and filled in by hand. */
export function blankFormTemplate(
  model: FormModel,
  texts: ViewTexts,
  level: number,
): TemplateResult {
  return documentTemplate(model, model.sections, level, {
    asks: true,
    band: nothing,
    note: html`<p class="legend">${texts.required} ${texts.space}</p>`,
    boxes: ({ boxes, title }) => blankTemplate(boxes, true, texts, title),
  });
}

export type Reason = Exclude<Reading, { readable: true }>['reason'];

interface Parts {
  /** Whether it asks to be filled in; of no use to who only reads, unless on paper. */
  readonly asks: boolean;
  readonly band: TemplateResult | typeof nothing;
  readonly note: TemplateResult | typeof nothing;
  readonly boxes: (section: FormSection) => TemplateResult;
}

/** It reads from left to right on any page, as its languages do. */
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
        ${headingTemplate(level, 'title', marked(model.title, model, 'title'))}
        <div class="introduction ${asks ? 'asks' : ''}">${model.introduction.map((text) => html`<p>${marked(text, model, 'introduction')}</p>`)}</div>
        ${note}
        ${sections.map(
          (section) => html`<section part="section">
            ${headingTemplate(level + 1, 'section-title', marked(section.title, section, 'title'))} ${boxes(section)}
          </section>`,
        )}
        <div class="closing">${model.closing.map((text) => html`<p>${marked(text, model, 'closing')}</p>`)}</div>
      </div>
    </article>
  `;
}

function bandTemplate(texts: ViewTexts): TemplateResult {
  return html`<div part="band" class="band">
    <p><strong>${texts.band}</strong><span>${texts.bandReason}</span></p>
  </div>`;
}

function noticeTemplate(reason: Reason | 'newer', texts: ViewTexts): TemplateResult {
  return html`<p part="notice" class="notice">${texts[reason]}</p>`;
}
