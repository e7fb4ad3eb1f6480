/** All answers before they are sent, each with a way to change it. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../../languages/word.template.ts';
import { type Box, isEmpty, type ScalarBox } from '../../box-tree.ts';
import { askedBoxes, needlessBy } from '../../conditions.ts';
import type { ShownIssue } from '../../form-view.ts';
import { isInside, type Step, type Steps } from '../steps.ts';
import { type StepTexts, stepTexts } from './texts.ts';

export function reviewTemplate(
  steps: Steps,
  list: readonly Step[],
  caption: string,
): TemplateResult {
  const { state, root, titleLevel } = steps.form;
  const found = state.found();
  const texts = stepTexts(steps.form);
  const wrong = new Set(found.map(({ box }) => box)).size;
  return html`
    <section part="section" class="review" aria-labelledby="review">
      <h3 id="review" tabindex="-1" aria-level=${titleLevel + 1}><span class="caption">${caption}</span> ${texts.review}</h3>
      <p>${wrong > 0 ? texts.missing(wrong) : texts.ready}</p>
      ${steps.form.features.templates('overview')}
      ${list.map(
        ({ section, boxes }) => html`
          <h4 aria-level=${Math.min(titleLevel + 2, 6)}>${marked(section.title, section, 'title')}</h4>
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

/** A statement that nobody affirms is no answer that is missing; what the host says is none at all. */
function isLeftAlone(box: Box): boolean {
  if (box.kind === 'group') return box.boxes.length === 0;
  return isEmpty(box) && box.model.kind === 'checkbox';
}

function rowTemplate(steps: Steps, box: Box, found: readonly ShownIssue[]): TemplateResult {
  const { form } = steps;
  const texts = stepTexts(form);
  const model = box.model as BoxModel;
  const { shortLabel } = model;
  const issues = found.filter((issue) => isInside(box, issue.box));
  const [first] = issues;
  return html`
    <div class="row ${first ? 'wrong' : ''}">
      <dt>${marked(shortLabel, model, 'shortLabel')}</dt>
      <dd>
        ${isEmpty(box) ? (first ? nothing : html`<span class="unanswered">${texts.unanswered}</span>`) : answerTemplate(box, texts)}
        ${issues.map(({ message }) => html`<p class="error"><span class="visually-hidden">${form.texts.errorPrefix} </span>${message}</p>`)}
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

type Words = string | TemplateResult;

/** As it stands in its boxes, empty ones left out. */
function answerTemplate(box: Box, texts: StepTexts): TemplateResult {
  const answerOf = (inner: Box) => answerTemplate(inner, texts);
  if (box.kind === 'scalar') return html`<p class="answer">${textOf(box, texts)}</p>`;
  if (box.kind === 'list') {
    const entries = box.items.filter((item) => !isEmpty(item)).map(answerOf);
    return entries.length === 1
      ? html`${entries}`
      : html`<ol>${entries.map((entry) => html`<li>${entry}</li>`)}</ol>`;
  }
  const members = askedBoxes(box).filter((member) => !isEmpty(member));
  // A question of the host's is only told from its siblings by its own words.
  if (box.boxes.length === 1 && !box.model.fixed) return html`${members.map(answerOf)}`;
  return html`<div class="members">${members.map(
    (member) => html`<div class="member"><span>${nameOf(member)}:</span> ${answerOf(member)}</div>`,
  )}</div>`;
}

function nameOf({ model }: Box): Words {
  return marked((model as BoxModel).shortLabel, model as BoxModel, 'shortLabel');
}

function textOf({ model, text }: ScalarBox, texts: StepTexts): Words {
  if (model.kind === 'checkbox') return texts.yes;
  return model.kind === 'choice' ? marked(model.options[text] ?? text, model, 'options') : text;
}
