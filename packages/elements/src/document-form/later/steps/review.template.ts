/** All answers before they are sent, each with a way to change it. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { type Box, isEmpty, type ScalarBox } from '../../box-tree.ts';
import { askedBoxes, needlessBy } from '../../conditions.ts';
import type { ShownIssue } from '../../form-view.ts';
import { isInside, type Step, type Steps } from '../steps.ts';
import { texts } from './texts.ts';

export function reviewTemplate(
  steps: Steps,
  list: readonly Step[],
  caption: string,
): TemplateResult {
  const { state, root } = steps.form;
  const found = state.found();
  const wrong = new Set(found.map(({ box }) => box)).size;
  return html`
    <section part="section" class="review" aria-labelledby="review">
      <h3 id="review" tabindex="-1"><span class="caption">${caption}</span> ${texts.review}</h3>
      <p>${wrong > 0 ? texts.missing(wrong) : texts.ready}</p>
      ${list.map(
        ({ section, boxes }) => html`
          <h4>${section.title}</h4>
          <dl>
            ${boxes
              .filter((box) => !needlessBy(root, box) && !isLeftAlone(box))
              .map((box) => rowTemplate(steps, box, found))}
          </dl>
        `,
      )}
    </section>
  `;
}

/** A statement that nobody affirms is no answer that is missing. */
function isLeftAlone(box: Box): boolean {
  return isEmpty(box) && box.model.kind === 'checkbox';
}

function rowTemplate(steps: Steps, box: Box, found: readonly ShownIssue[]): TemplateResult {
  const { form } = steps;
  const { shortLabel } = box.model as BoxModel;
  const issues = found.filter((issue) => isInside(box, issue.box));
  const [first] = issues;
  return html`
    <div class="row ${first ? 'wrong' : ''}">
      <dt>${shortLabel}</dt>
      <dd>
        ${isEmpty(box) ? (first ? nothing : html`<span class="unanswered">${texts.unanswered}</span>`) : answerTemplate(box)}
        ${issues.map(({ message }) => html`<p class="error">${message}</p>`)}
      </dd>
      <dd class="change">
        ${
          form.isReadonly || form.isLockedByHost(box)
            ? nothing
            : html`<button type="button" part="button" class="small"
                aria-label="${texts.change}: ${shortLabel}" ?disabled=${form.isLocked}
                @click=${() => steps.change(first?.box ?? box)}>${texts.change}</button>`
        }
      </dd>
    </div>
  `;
}

/** As it stands in its boxes, empty ones left out. */
function answerTemplate(box: Box): TemplateResult {
  if (box.kind === 'scalar') return html`<p class="answer">${textOf(box)}</p>`;
  if (box.kind === 'list') {
    const entries = box.items.filter((item) => !isEmpty(item)).map(answerTemplate);
    return entries.length === 1
      ? html`${entries}`
      : html`<ol>${entries.map((entry) => html`<li>${entry}</li>`)}</ol>`;
  }
  const members = askedBoxes(box).filter((member) => !isEmpty(member));
  if (box.boxes.length === 1) return html`${members.map(answerTemplate)}`;
  return html`${members.map(
    (member) =>
      html`<div class="member"><span>${(member.model as BoxModel).shortLabel}:</span> ${answerTemplate(member)}</div>`,
  )}`;
}

function textOf({ model, text }: ScalarBox): string {
  if (model.kind === 'checkbox') return texts.yes;
  return model.kind === 'choice' ? (model.options[text] ?? text) : text;
}
