/** Answers under their labels, chosen by the kind of box: scalar → text, group and list → theirs. */
import { type BoxModel, type GroupModel, isObject, type ListModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../languages/word.template.ts';
import { member } from '../member.ts';
import { scalarTemplate } from './scalar.template.ts';
import type { Voice } from './voice.ts';

/**
 * The answers of a group. An empty box says so where a complete record has an answer: that is what a
 * reader misses. Any other is left out: it may have been withheld, and is then not «without answer».
 */
export function answersTemplate(
  boxes: readonly BoxModel[],
  group: unknown,
  voice: Voice,
  title = '',
): TemplateResult {
  const shown = boxes.filter((box) => isExpected(box) || !isEmpty(box, member(group, box.name)));
  return html`<dl>
    ${shown.map((box) => {
      const [model, value] = standingAlone(box, member(group, box.name));
      // The heading of the section has just said it.
      const labelClass = title.endsWith(model.label) ? 'visually-hidden' : nothing;
      return html`<div part="box" class="box ${isShort(model) ? 'short' : ''}">
        <dt part="label" class=${labelClass}>${marked(model.label, model, 'label')}</dt>
        <dd part="answer">${answerTemplate(model, value, voice)}</dd>
      </div>`;
    })}
  </dl>`;
}

/** Whether there is anything to show of these boxes. */
export function hasAnswers(boxes: readonly BoxModel[], group: unknown): boolean {
  return boxes.some((box) => isExpected(box) || !isEmpty(box, member(group, box.name)));
}

function answerTemplate(model: BoxModel, value: unknown, voice: Voice): TemplateResult | string {
  if (isEmpty(model, value)) return html`<span class="unanswered">${voice.texts.unanswered}</span>`;
  if (model.kind === 'group') return groupTemplate(model, value, voice);
  if (model.kind === 'list') return listTemplate(model, value, voice);
  return scalarTemplate(model, value, voice);
}

function groupTemplate({ boxes }: GroupModel, value: unknown, voice: Voice) {
  return isObject(value) ? answersTemplate(boxes, value, voice) : voice.texts.unshown;
}

/** Numbered, as on the form; a single entry needs no number. */
function listTemplate({ item }: ListModel, value: unknown, voice: Voice): TemplateResult | string {
  if (!Array.isArray(value)) return voice.texts.unshown;
  const entries = value.filter((entry) => !isEmpty(item, entry));
  const shown = entries.map((entry) => answerTemplate(...standingAlone(item, entry), voice));
  return entries.length === 1
    ? html`${shown}`
    : html`<ol>${shown.map((entry) => html`<li part="entry">${entry}</li>`)}</ol>`;
}

function isExpected({ requiredIn }: BoxModel): boolean {
  return requiredIn.includes('diligenciada');
}

/** Whether answers are so short that they stand beside their label where boxes are many. */
function isShort(model: BoxModel): boolean {
  if (model.kind === 'text') return model.rows === 1;
  return model.kind !== 'list' && model.kind !== 'group';
}

/** Whether a value holds nothing that a box of this kind shows. */
function isEmpty(model: BoxModel, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (model.kind === 'list' && Array.isArray(value)) {
    return value.every((entry) => isEmpty(model.item, entry));
  }
  if (model.kind === 'group' && isObject(value)) {
    return model.boxes.every((box) => isEmpty(box, member(value, box.name)));
  }
  return false;
}

/** A group of one box is shown as that box: its own title would only say the same again. */
export function standingAlone(model: BoxModel, value?: unknown): readonly [BoxModel, unknown] {
  const [only, ...others] = model.kind === 'group' ? model.boxes : [];
  return only && others.length === 0 && (value === undefined || isObject(value))
    ? standingAlone(only, member(value, only.name))
    : [model, value];
}
