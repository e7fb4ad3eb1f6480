/** The native controls of scalar boxes. */
import type { ChoiceModel, NormalizedModel, NumberModel, TextModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { marked } from '../languages/word.template.ts';
import type { Box, ScalarBox } from './box-tree.ts';
import type { FormView } from './form-view.ts';
import { lengthOf, maximumOf } from './room-left.ts';

/** What assistive technology is told of a control besides its name. */
export interface BoxState {
  readonly required: boolean;
  readonly invalid: boolean;
  /** The ids of what describes it, in reading order. */
  readonly describedBy: string | typeof nothing;
}

/** A text may hold line feeds, so it is a text area even where one line is expected. */
export function textControl(
  view: FormView,
  box: ScalarBox,
  model: TextModel,
  state: BoxState,
): TemplateResult {
  return html`
    <textarea
      part="control"
      id=${box.id}
      name=${model.name}
      rows=${model.rows}
      autocomplete=${model.autocomplete ?? nothing}
      aria-required=${state.required}
      aria-invalid=${state.invalid}
      aria-describedby=${state.describedBy}
      ?readonly=${view.isFixed(box)}
      ?disabled=${view.isDisabled}
      .value=${live(box.text)}
      .box=${box}
    ></textarea>
    ${hasCounter(view, box) ? counter(view, box, model.maxLength) : nothing}
  `;
}

/** The keyboard that a telephone shows; a minus sign is on none of those with figures only. */
function keyboardFor(model: NormalizedModel | NumberModel): string | typeof nothing {
  if (model.kind === 'number') {
    if (model.minimum < 0) return nothing;
    return model.integer ? 'numeric' : 'decimal';
  }
  return model.control === 'email' || model.control === 'url' ? model.control : nothing;
}

/**
 * A box of one line, whose text stands for a value in normal form. Always `type="text"` or `tel`:
 * `email` would rewrite what is typed, `date` would refuse the notations of the paper, and `number`
 * would empty the box of what it cannot read.
 */
export function lineControl(
  view: FormView,
  box: ScalarBox,
  model: NormalizedModel | NumberModel,
  state: BoxState,
): TemplateResult {
  const isVerbatim = /^(?:email|url|code)$/.test(model.control);
  return html`
    <input
      part="control"
      id=${box.id}
      name=${model.name}
      class=${model.control}
      type=${model.control === 'telephone' ? 'tel' : 'text'}
      inputmode=${keyboardFor(model)}
      autocomplete=${('autocomplete' in model && model.autocomplete) || 'off'}
      autocapitalize=${isVerbatim ? 'none' : nothing}
      spellcheck=${isVerbatim ? 'false' : nothing}
      aria-required=${state.required}
      aria-invalid=${state.invalid}
      aria-describedby=${state.describedBy}
      ?readonly=${view.isFixed(box)}
      ?disabled=${view.isDisabled}
      .value=${live(box.text)}
      .box=${box}
    />
    ${
      box.typed === undefined
        ? nothing
        : html`<p class="normalized">
            ${view.texts.normalized(box.typed)}
            <button type="button" part="button" class="small" id="${box.id}-undo"
              aria-label="${view.texts.undo}: ${model.shortLabel}" ?disabled=${view.isLocked || view.isReadonly} @click=${() => view.gestures.undo(box)}>${view.texts.undo}</button>
          </p>`
    }
  `;
}

/** Ticked, or an absent answer; the label around it is the statement. */
export function checkControl(view: FormView, box: ScalarBox, state: BoxState): TemplateResult {
  const { model } = box;
  return html`
    <input
      type="checkbox"
      part="control"
      id=${box.id}
      name=${model.name}
      aria-required=${state.required}
      aria-invalid=${state.invalid}
      aria-describedby=${state.describedBy}
      ?disabled=${view.isDisabled}
      aria-readonly=${view.isFixed(box)}
      .checked=${live(box.text !== '')}
      .box=${box}
    />
  `;
}

/** Radio buttons, none of them chosen beforehand. */
export function choiceControl(view: FormView, box: ScalarBox, model: ChoiceModel): TemplateResult {
  // What is not offered is shown as long as it is the answer, so that the record can be read.
  const options = Object.entries(model.options).filter(
    ([value]) => value === box.text || !model.notOffered?.includes(value),
  );
  return html`
    <div class="options">
      ${options.map(
        ([value, label], index) => html`
          <label class="option">
            <input
              type="radio"
              name=${box.id}
              id="${box.id}-${index}"
              value=${value}
              ?disabled=${view.isDisabled}
              .checked=${live(box.text === value)}
              .box=${box}
            />
            <span>${marked(label, model, 'options')}</span>
          </label>
        `,
      )}
    </div>
  `;
}

export function hasCounter(view: FormView, box: Box): boolean {
  return maximumOf(box) !== undefined && !view.isReadonly && !view.isLockedByHost(box);
}

/** Counts what will be stored, in code points, as the limit does. Over the limit the error speaks. */
function counter(view: FormView, box: ScalarBox, maximum: number): TemplateResult {
  const count = lengthOf(box);
  const over = count > maximum ? 'over' : '';
  return html`<p class="counter ${over}" id="${box.id}-counter">${view.texts.counter(count, maximum)}</p>`;
}
