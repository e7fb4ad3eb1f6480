/** What is said at a box: its label, how to fill it in, what is wrong with it. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../languages/word.template.ts';
import type { Box } from './box-tree.ts';
import type { Entry } from './boxes.template.ts';
import { hasCounter } from './controls.template.ts';
import type { FormView } from './form-view.ts';

export function labelText(view: FormView, box: Box, entry?: Entry): TemplateResult | string {
  const model = box.model as BoxModel;
  const position = entry ? ` ${entry.index + 1}` : '';
  const isRequired = view.isRequired(box);
  const label = marked(model.label, model, 'label');
  if (!isRequired && typeof label === 'string') return label + position;
  const mark = isRequired ? html`<span class="mark" aria-hidden="true">\u00a0*</span>` : nothing;
  return html`${label}${position}${mark}`;
}

/** What is said at a box, before its control: how to fill it in, what is wrong, what parts have to say. */
export function notes(view: FormView, box: Box): TemplateResult | typeof nothing {
  const model = box.model as BoxModel;
  const help = helpOf(view, box);
  const issue = view.issueOf(box);
  const others = view.features.atBox(box);
  if (!help && !issue && others.length === 0) return nothing;
  return html`
    ${help ? html`<p class="hint" id="${box.id}-hint">${marked(help, model, 'help')}</p>` : nothing}
    ${
      issue
        ? html`<p part="error" class="error" id="${box.id}-error">
            <span class="visually-hidden">${view.texts.errorPrefix} </span>${issue.message}
          </p>`
        : nothing
    }
    ${others}
  `;
}

/** The ids that describe a box, in reading order. */
export function describedBy(view: FormView, box: Box): string | typeof nothing {
  const ids = [
    helpOf(view, box) && `${box.id}-hint`,
    view.issueOf(box) && `${box.id}-error`,
    ...view.features.describing(box),
    hasCounter(view, box) && `${box.id}-counter`,
    view.setAsideBy(box) && `${box.id}-set-aside`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** How to fill in a box is of no use to who only reads; a lock is said where the focus goes. */
function helpOf(view: FormView, box: Box): string | undefined {
  if (view.isReadonly) return undefined;
  if (!view.isLockedByHost(box)) return (box.model as BoxModel).help;
  return box.kind === 'scalar' ? view.texts.lockedByHost : undefined;
}

export function classOf(view: FormView, box: Box): string {
  return view.issueOf(box) ? 'box has-error' : 'box';
}
