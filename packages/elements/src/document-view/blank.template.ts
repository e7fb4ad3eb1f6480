/** Empty boxes on paper, with room for handwriting after the kind of box. */
import type { BoxModel, ChoiceModel, ScalarModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../languages/word.template.ts';
import { standingAlone } from './answers.template.ts';
import type { ViewTexts } from './view-texts.ts';

/** `required` is whether a complete record must have what the boxes stand in. */
export function blankTemplate(
  boxes: readonly BoxModel[],
  required: boolean,
  texts: ViewTexts,
  title = '',
): TemplateResult {
  return html`<dl>
    ${boxes.map((box) => {
      const [model] = standingAlone(box);
      const isRequired = required && box.requiredIn.includes('diligenciada');
      const labelClass = title.endsWith(model.label) && !isRequired ? 'visually-hidden' : nothing;
      return html`<div part="box" class="box">
        <dt part="label" class=${labelClass}>${marked(model.label, model, 'label')}${isRequired ? '\u00a0*' : nothing}</dt>
        <dd>
          ${model.help ? html`<p class="hint">${marked(model.help, model, 'help')}</p>` : nothing}
          ${spaceTemplate(model, isRequired, texts)}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function spaceTemplate(model: BoxModel, required: boolean, texts: ViewTexts): TemplateResult {
  if (model.kind === 'group') return blankTemplate(model.boxes, required, texts);
  if (model.kind === 'list') return entriesTemplate(model.item, required, texts);
  if (model.kind === 'choice') return optionsTemplate(optionsOf(model));
  if (model.kind === 'checkbox') return optionsTemplate([texts.yes]);
  return html`<div class="rules" aria-hidden="true">
    ${Array.from({ length: linesOf(model) }, () => html`<div class="rule ${widthOf(model)}"></div>`)}
  </div>`;
}

/** Room for a few entries; who has more goes on on another sheet. */
function entriesTemplate(item: BoxModel, required: boolean, texts: ViewTexts): TemplateResult {
  const [model] = standingAlone(item);
  const count = model.kind === 'group' ? 2 : 3;
  return html`<ol>
    ${Array.from({ length: count }, () => html`<li>${spaceTemplate(model, required, texts)}</li>`)}
  </ol>`;
}

type Words = string | TemplateResult;

function optionsOf(model: ChoiceModel): Words[] {
  const { options, notOffered } = model;
  return Object.entries(options)
    .filter(([value]) => !notOffered?.includes(value))
    .map(([, label]) => marked(label, model, 'options'));
}

/** Drawn, because not every font has the character of an empty box. */
function optionsTemplate(labels: readonly Words[]): TemplateResult {
  return html`<ul class="options">
    ${labels.map((label) => html`<li><span class="tick" aria-hidden="true"></span>${label}</li>`)}
  </ul>`;
}

/** Handwriting takes more room than type. */
function linesOf(model: ScalarModel): number {
  return model.kind === 'text' ? Math.floor(model.rows * 1.5) : 1;
}

function widthOf(model: ScalarModel): string {
  const isLong = model.kind === 'text' || model.control === 'email' || model.control === 'url';
  return isLong ? '' : 'short';
}
