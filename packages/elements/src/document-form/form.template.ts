/**
 * The form as a whole: title, notice, summary of errors, sections, sending. Headings say their level
 * by `aria-level`: the name of a tag cannot be a value of a template, and each tag would be one more.
 */
import type { BoxModel, FormSection } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../languages/word.template.ts';
import { boxesTemplate } from './boxes.template.ts';
import type { FormView, ShownIssue } from './form-view.ts';

export function formTemplate(view: FormView): TemplateResult {
  const { model, submission, announcement } = view;
  return html`
    <div part="form" class="form" lang=${model.lang} dir="ltr">
      ${
        submission.state === 'received'
          ? receivedTemplate(view, submission.id)
          : fillInTemplate(view)
      }
      <p class="visually-hidden" role="status">${announcement}</p>
    </div>
  `;
}

/** What stands below title and errors, to be laid out. */
export interface FormParts {
  /** What is said before the first box, the host's notice included. */
  readonly introduction: TemplateResult;
  /** What parts that loaded later have put before the sections. */
  readonly before: readonly TemplateResult[];
  section(section: FormSection, caption?: string): TemplateResult;
  readonly after: readonly TemplateResult[];
  readonly closing: TemplateResult;
  readonly button: TemplateResult | typeof nothing;
}

function fillInTemplate(view: FormView): TemplateResult {
  const { model, submission, summary, features, gestures } = view;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    view.send();
  };
  const parts: FormParts = {
    introduction: introductionTemplate(view),
    before: features.templates('before'),
    section: (section, caption) => sectionTemplate(view, section, caption),
    after: features.templates('after'),
    closing: html`<div class="closing">${model.closing.map((note) => html`<p>${marked(note, model, 'closing')}</p>`)}</div>`,
    button: buttonTemplate(view),
  };
  return html`
    <form novalidate aria-labelledby="title" @submit=${onSubmit} @keyup=${uncover}
      @input=${gestures} @change=${gestures} @focusout=${gestures} @click=${gestures} @paste=${gestures}>
      <h2 part="title" id="title" tabindex="-1" aria-level=${view.titleLevel}>${marked(model.title, model, 'title')}</h2>
      ${summary.length > 0 ? summaryTemplate(view, summary) : nothing}
      ${submission.state === 'failed' ? failureTemplate(view, submission.reason) : nothing}
      ${features.layOut(parts) ?? onePage(model.sections, parts)}
    </form>
  `;
}

/** Browsers leave a box where it is that the Tab key finds under a header of the page. */
function uncover({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') (target as Element).scrollIntoView({ block: 'nearest' });
}

function onePage(
  sections: readonly FormSection[],
  { introduction, before, section, after, closing, button }: FormParts,
): TemplateResult {
  return html`${introduction} ${before} ${sections.map((each) => section(each))} ${after} ${closing} ${button}`;
}

function introductionTemplate(view: FormView): TemplateResult {
  const { model } = view;
  const asks = view.root.boxes.some((box) => view.isRequired(box));
  return html`
    ${model.introduction.map((text) => html`<p>${marked(text, model, 'introduction')}</p>`)}
    <slot name="aviso"></slot>
    ${asks ? html`<p class="legend">${view.texts.requiredLegend}</p>` : nothing}
  `;
}

function buttonTemplate(view: FormView): TemplateResult | typeof nothing {
  const { model } = view;
  const { texts } = model;
  const sending = view.submission.state === 'sending';
  return view.hasButton && !view.isReadonly
    ? html`<button part="button submit" class="primary" type="submit"
        ?disabled=${view.isDisabled} aria-disabled=${sending}>
        ${marked(sending ? texts.sending : texts.submit, model, 'texts')}
      </button>`
    : nothing;
}

function sectionTemplate(view: FormView, section: FormSection, caption?: string): TemplateResult {
  const { boxes: models } = section;
  const boxes = view.root.boxes.filter(({ model }) => models.includes(model as BoxModel));
  const { answered, asked } = view.progressOf(section);
  const hasProgress = asked > 0 && !view.isReadonly;
  return html`
    <section part="section" aria-labelledby="section-${section.name}">
      <h3 id="section-${section.name}" tabindex="-1" aria-level=${view.titleLevel + 1}>
        ${caption ? html`<span class="caption">${caption}</span>` : nothing} ${marked(section.title, section, 'title')}
      </h3>
      ${section.paragraphs?.map((each) => html`<p>${typeof each === 'string' ? marked(each, section, 'paragraphs') : html`<a href=${each.href}>${view.texts.policy}</a>`}</p>`)}
      ${hasProgress ? html`<p class="progress">${view.texts.progress(answered, asked)}</p>` : nothing}
      ${boxesTemplate(view, view.root, boxes)}
    </section>
  `;
}

/** Takes the focus when it appears; each entry leads to its box. */
function summaryTemplate(view: FormView, issues: readonly ShownIssue[]): TemplateResult {
  return html`
    <div part="summary" class="summary" id="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
      <h3 id="summary-title" aria-level=${view.titleLevel + 1}>${view.texts.summaryTitle}</h3>
      <ul>
        ${issues.map((issue) => summaryEntry(view, issue))}
      </ul>
    </div>
  `;
}

function summaryEntry(view: FormView, { box, message, pointer }: ShownIssue): TemplateResult {
  // No box of the form can mend it, but whoever runs the portal can: so it says what it is about.
  if (box === undefined) {
    return html`<li>${pointer === '' ? '' : `${pointer.slice(1)}: `}${message}</li>`;
  }
  const model = box.model as BoxModel;
  const shortLabel = marked(model.shortLabel, model, 'shortLabel');
  const onClick = (event: Event) => {
    event.preventDefault();
    void view.focusBox(box);
  };
  return html`<li><a href="#${box.id}" @click=${onClick}>${shortLabel}: ${message}</a></li>`;
}

function failureTemplate(
  view: FormView,
  reason: keyof FormView['texts']['failures'],
): TemplateResult {
  return html`
    <div part="summary" class="summary" id="failure" role="group" tabindex="-1"
      aria-labelledby="failure-title" aria-describedby="failure-reason">
      <h3 id="failure-title" aria-level=${view.titleLevel + 1}>${view.texts.failureTitle}</h3>
      <p id="failure-reason">${view.texts.failures[reason]}</p>
    </div>
  `;
}

function receivedTemplate(view: FormView, id: string | undefined): TemplateResult {
  const { model } = view;
  return html`
    <div part="received" class="received" id="received" role="group" tabindex="-1"
      aria-labelledby="received-title" aria-describedby="received-number">
      <h2 id="received-title" aria-level=${view.titleLevel}>${marked(model.texts.received, model, 'texts')}</h2>
      ${
        id === undefined
          ? nothing
          : html`<p id="received-number">${view.texts.number} <strong>${id}</strong></p>
              <p>${view.texts.keepNumber}</p>`
      }
      ${view.features.templates('overview')}
      <button type="button" part="button" class="secondary" @click=${() => view.startOver()}>
        ${marked(model.texts.another, model, 'texts')}
      </button>
    </div>
  `;
}
