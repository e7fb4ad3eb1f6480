import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../../languages/word.template.ts';
import type { FormParts } from '../../form.template.ts';
import type { Step, Steps } from '../steps.ts';
import { reviewTemplate } from './review.template.ts';
import { type StepTexts, stepTexts } from './texts.ts';

/** Every section stays in the page, so that printing shows them all; only one is seen on screen. */
export function stepsTemplate(steps: Steps, parts: FormParts): TemplateResult {
  const { list, current, isReview } = steps;
  const texts = stepTexts(steps.form);
  const caption = (position: number) => texts.step(position + 1, list.length + 1);
  return html`
    ${navigationTemplate(steps, list)} ${parts.before}
    <div class="step" ?hidden=${current > 0}>${parts.introduction}</div>
    ${list.map(
      ({ section }, position) => html`
        <div class="step" ?hidden=${position !== current}>
          ${parts.section(section, caption(position))}
        </div>
      `,
    )}
    ${isReview ? reviewTemplate(steps, list, caption(list.length)) : nothing} ${parts.after}
    <div class="step" ?hidden=${!isReview}>${parts.closing}</div>
    <div class="step-buttons">
      ${
        current > 0
          ? html`<button type="button" part="button" class="secondary" id="step-previous"
              @click=${() => steps.open(current - 1)}>${texts.previous}</button>`
          : nothing
      }
      ${
        isReview
          ? parts.button
          : html`<button type="submit" part="button" class="primary" id="step-next">
              ${steps.isChanging ? texts.back : texts.next}
            </button>`
      }
    </div>
  `;
}

/** Which step it is can be read even while the list is closed. */
function navigationTemplate(steps: Steps, list: readonly Step[]): TemplateResult {
  const { current, isListOpen } = steps;
  const texts = stepTexts(steps.form);
  return html`
    <nav part="steps" aria-label=${texts.steps}>
      <details ?open=${isListOpen}>
        <summary>${texts.step(current + 1, list.length + 1)}. ${texts.all}</summary>
        <ol>
          ${list.map((step, position) =>
            entryTemplate(
              steps,
              position,
              marked(step.section.title, step.section, 'title'),
              stateTemplate(step, texts),
            ),
          )}
          ${entryTemplate(steps, list.length, texts.review, nothing)}
        </ol>
      </details>
    </nav>
  `;
}

function entryTemplate(
  steps: Steps,
  position: number,
  title: string | TemplateResult,
  state: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    <li>
      <button type="button" class="entry" aria-current=${position === steps.current ? 'step' : nothing}
        @click=${() => steps.open(position)}>
        <span>${title}</span> ${state}
      </button>
    </li>
  `;
}

function stateTemplate({ state, errors }: Step, texts: StepTexts): TemplateResult {
  return errors > 0
    ? html`<strong class="state wrong">${texts.errors(errors)}</strong>`
    : html`<span class="state ${state}">${texts.states[state]}</span>`;
}
