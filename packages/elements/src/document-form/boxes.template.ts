/** Templates of boxes, chosen by the kind of box: scalar → control, list and group → their boxes. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { marked } from '../languages/word.template.ts';
import { type Box, type GroupBox, type ListBox, type ScalarBox, standsAlone } from './box-tree.ts';
import { needlessBy } from './conditions.ts';
import {
  type BoxState,
  checkControl,
  choiceControl,
  hasCounter,
  lineControl,
  textControl,
} from './controls.template.ts';
import type { FormView } from './form-view.ts';

/** An entry of a list is told from its siblings by its place. */
export interface Entry {
  readonly list: ListBox;
  readonly index: number;
}

export function boxTemplate(view: FormView, box: Box, entry?: Entry): TemplateResult {
  if (box.kind === 'list') return listTemplate(view, box);
  if (box.kind === 'scalar') return scalarTemplate(view, box, entry);
  const [only] = standsAlone(box) ? box.boxes : [];
  return only ? boxTemplate(view, only, entry) : groupTemplate(view, box, entry);
}

/** What is not asked leaves its place empty, so that its neighbours stay what they are, focus included. */
export function boxesTemplate(view: FormView, group: GroupBox, boxes: readonly Box[]) {
  return boxes.map((box) => (needlessBy(group, box) ? nothing : boxTemplate(view, box)));
}

function scalarTemplate(view: FormView, box: ScalarBox, entry?: Entry): TemplateResult {
  const { model } = box;
  const state = stateOf(view, box, entry);
  const setAside = view.setAsideBy(box)?.model as BoxModel | undefined;
  const buttons = entry ? entryButtons(view, entry) : nothing;
  switch (model.kind) {
    case 'choice':
      return html`
        <fieldset
          part="box"
          class="box ${errorClass(view, box)}"
          id=${box.id}
          role="radiogroup"
          aria-required=${state.required}
          aria-invalid=${state.invalid}
          aria-readonly=${view.isLockedByHost(box)}
          aria-describedby=${state.describedBy}
        >
          <legend class="label" id="${box.id}-label">${labelText(view, box, entry)}</legend>
          ${hintAndError(view, box)} ${choiceControl(view, box, model)} ${buttons}
        </fieldset>
      `;
    case 'checkbox':
      return html`
        <div part="box" class="box ${errorClass(view, box)}">
          ${hintAndError(view, box)}
          <label class="option" id="${box.id}-label">
            ${checkControl(view, box, state)} <span>${labelText(view, box, entry)}</span>
          </label>
          ${setAside ? html`<p class="set-aside" id="${box.id}-set-aside">${view.texts.setAside(setAside.shortLabel)}</p>` : nothing}
          ${buttons}
        </div>
      `;
    default:
      return html`
        <div part="box" class="box ${errorClass(view, box)}">
          <label class="label" id="${box.id}-label" for=${box.id}>${labelText(view, box, entry)}</label>
          ${hintAndError(view, box)}
          ${
            view.features.control(box, state) ??
            (model.kind === 'text'
              ? textControl(view, box, model, state)
              : lineControl(view, box, model, state))
          }
          <div class="printed" aria-hidden="true">${box.text}</div>
          ${buttons}
        </div>
      `;
  }
}

/** A list has no attributes for being required or wrong: its first entry has them. */
function stateOf(view: FormView, box: ScalarBox, entry?: Entry): BoxState {
  const spokenFor = entry?.index === 0 ? [box, entry.list] : [box];
  return {
    required: spokenFor.some((each) => view.isRequired(each)),
    invalid: spokenFor.some((each) => view.issueOf(each) !== undefined),
    describedBy: describedBy(view, box),
  };
}

function listTemplate(view: FormView, list: ListBox): TemplateResult {
  const full = list.items.length >= list.model.maxItems || list.model.entries;
  const isFixed = view.isReadonly || view.isLockedByHost(list);
  return html`
    <fieldset
      part="box"
      class="box list ${errorClass(view, list)}"
      id=${list.id}
      aria-describedby=${describedBy(view, list)}
    >
      <legend class="label" id="${list.id}-label">${labelText(view, list)}</legend>
      ${hintAndError(view, list)}
      ${repeat(
        list.items,
        (item) => item.id,
        (item, index) => boxTemplate(view, item, list.model.entries ? undefined : { list, index }),
      )}
      ${isFixed ? nothing : restoreTemplate(view, list)}
      ${
        isFixed || full
          ? nothing
          : html`<button type="button" part="button" class="secondary" id="${list.id}-add"
              ?disabled=${view.isLocked} @click=${() => view.lists.add(list)}>${marked(list.model.add, list.model, 'add')}</button>`
      }
    </fieldset>
  `;
}

/** What was removed last can be brought back, for as long as the form is open. */
function restoreTemplate(view: FormView, list: ListBox): TemplateResult | typeof nothing {
  const index = view.lists.restorable(list);
  if (index === undefined) return nothing;
  const removed = view.texts.removedEntry(`${list.model.item.shortLabel} ${index + 1}`);
  return html`
    <p class="normalized">
      ${removed}
      <button type="button" part="button" class="small" id="${list.id}-restore"
        aria-label="${view.texts.undo}: ${removed}" ?disabled=${view.isLocked}
        @click=${() => view.lists.restore(list)}>${view.texts.undo}</button>
    </p>
  `;
}

function groupTemplate(view: FormView, group: GroupBox, entry?: Entry): TemplateResult {
  const boxes = boxesTemplate(view, group, group.boxes);
  if (group.model.bare) return html`${hintAndError(view, group)} ${boxes}`;
  return html`
    <fieldset part="box" class="box group" id=${group.id} aria-describedby=${describedBy(view, group)}>
      <legend class="label" id="${group.id}-label">${labelText(view, group, entry)}</legend>
      ${hintAndError(view, group)} ${boxes}
      ${entry ? entryButtons(view, entry) : nothing}
    </fieldset>
  `;
}

function entryButtons(view: FormView, { list, index }: Entry): TemplateResult | typeof nothing {
  const { items } = list;
  const isFixed = [list, items[index]].some((box) => box && view.isLockedByHost(box));
  if (view.isReadonly || isFixed || items.length < 2) return nothing;
  const name = `${list.model.item.shortLabel} ${index + 1}`;
  const button = (action: string, text: string, onClick: () => void) => html`
    <button type="button" part="button" class="small" id="${items[index]?.id}-${action}"
      aria-label="${text}: ${name}" ?disabled=${view.isLocked} @click=${onClick}>${text}</button>
  `;
  return html`
    <div class="entry-buttons">
      ${index > 0 ? button('up', view.texts.moveUp, () => view.lists.move(list, index, -1)) : nothing}
      ${
        index < items.length - 1
          ? button('down', view.texts.moveDown, () => view.lists.move(list, index, 1))
          : nothing
      }
      ${button('remove', view.texts.remove, () => view.lists.remove(list, index))}
    </div>
  `;
}

function labelText(view: FormView, box: Box, entry?: Entry): TemplateResult {
  const model = box.model as BoxModel;
  const label = marked(model.label, model, 'label');
  const position = entry ? ` ${entry.index + 1}` : '';
  const mark = view.isRequired(box)
    ? html`<span class="mark" aria-hidden="true">\u00a0*</span>`
    : nothing;
  return html`${label}${position}${mark}`;
}

function hintAndError(view: FormView, box: Box): TemplateResult {
  const help = helpOf(view, box);
  const model = box.model as BoxModel;
  const issue = view.issueOf(box);
  return html`
    ${help ? html`<p class="hint" id="${box.id}-hint">${marked(help, model, 'help')}</p>` : nothing}
    ${
      issue
        ? html`<p part="error" class="error" id="${box.id}-error">
            <span class="visually-hidden">${view.texts.errorPrefix} </span>${issue.message}
          </p>`
        : nothing
    }
    ${view.features.atBox(box)}
  `;
}

/** The ids that describe a box, in reading order. */
function describedBy(view: FormView, box: Box): string | typeof nothing {
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

function errorClass(view: FormView, box: Box): string {
  return view.issueOf(box) ? 'has-error' : '';
}
