/** Templates of boxes, chosen by the kind of box: scalar → control, list and group → their boxes. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { marked } from '../languages/word.template.ts';
import { type Box, type GroupBox, type ListBox, type ScalarBox, standsAlone } from './box-tree.ts';
import { needlessBy } from './conditions.ts';
import {
  type BoxState,
  checkControl,
  choiceControl,
  lineControl,
  textControl,
} from './controls.template.ts';
import type { FormView } from './form-view.ts';
import { classOf, describedBy, labelText, notes } from './notes.template.ts';

/** An entry of a list is told from its siblings by its place. */
export interface Entry {
  readonly list: ListBox;
  readonly index: number;
}

function boxTemplate(view: FormView, box: Box, entry?: Entry): unknown {
  if (box.kind === 'list') return listTemplate(view, box);
  if (box.kind === 'scalar') return scalarTemplate(view, box, entry);
  const [only] = standsAlone(box) ? box.boxes : [];
  return only ? boxTemplate(view, only, entry) : groupTemplate(view, box, entry);
}

/** What is not asked leaves its place empty, so that its neighbours stay what they are, focus included. */
export function boxesTemplate(view: FormView, group: GroupBox, boxes: readonly Box[]) {
  return boxes.map((box) => (needlessBy(group, box) ? nothing : boxTemplate(view, box)));
}

/** Drawn anew only where something of it may look different: a key changes one box of many. */
function scalarTemplate(view: FormView, box: ScalarBox, entry?: Entry): unknown {
  // A list has no attributes for being required or wrong: its first entry has them.
  const spokenFor = entry?.index === 0 ? [box, entry.list] : [box];
  const required = spokenFor.some((each) => view.isRequired(each));
  const invalid = spokenFor.some((each) => view.issueOf(each) !== undefined);
  return guard([view.revision, box.text, required, invalid, view.issueOf(box)?.message], () =>
    drawnScalar(view, box, { required, invalid, describedBy: describedBy(view, box) }, entry),
  );
}

function drawnScalar(view: FormView, box: ScalarBox, state: BoxState, entry?: Entry) {
  const { model } = box;
  const label = labelText(view, box, entry);
  const buttons = entry ? entryButtons(view, entry) : nothing;
  switch (model.kind) {
    case 'choice':
      return html`
        <fieldset
          part="box"
          class=${classOf(view, box)}
          id=${box.id}
          role="radiogroup"
          aria-required=${state.required}
          aria-invalid=${state.invalid}
          aria-readonly=${view.isFixed(box)}
          aria-describedby=${state.describedBy}
        >
          <legend class="label" id="${box.id}-label">${label}</legend>
          ${notes(view, box)}
          ${choiceControl(view, box, model)}
          ${buttons}
        </fieldset>
      `;
    case 'checkbox':
      return html`
        <div part="box" class=${classOf(view, box)}>
          ${notes(view, box)}
          <label class="option" id="${box.id}-label">
            ${checkControl(view, box, state)}
            <span>${label}</span>
          </label>
          ${setAsideNote(view, box)}
          ${buttons}
        </div>
      `;
    default:
      return html`
        <div part="box" class=${classOf(view, box)}>
          <label class="label" id="${box.id}-label" for=${box.id}>${label}</label>
          ${notes(view, box)}
          ${
            view.features.control(box, state) ??
            (model.kind === 'text'
              ? textControl(view, box, model, state)
              : lineControl(view, box, model, state))
          }
          ${buttons}
        </div>
      `;
  }
}

function setAsideNote(view: FormView, statement: ScalarBox) {
  const setAside = view.setAsideBy(statement)?.model as BoxModel | undefined;
  return setAside
    ? html`<p class="set-aside" id="${statement.id}-set-aside">${view.texts.setAside(setAside.shortLabel)}</p>`
    : nothing;
}

function listTemplate(view: FormView, list: ListBox): TemplateResult {
  const full = list.items.length >= list.model.maxItems || list.model.entries;
  const isFixed = view.isReadonly || view.isLockedByHost(list);
  return html`
    <fieldset
      part="box"
      class="${classOf(view, list)} list"
      id=${list.id}
      aria-describedby=${describedBy(view, list)}
    >
      <legend class="label" id="${list.id}-label">${labelText(view, list)}</legend>
      ${notes(view, list)}
      ${list.items.map((item, index) =>
        keyed(item.id, boxTemplate(view, item, list.model.entries ? undefined : { list, index })),
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
  if (group.model.bare) return html`${notes(view, group)}${boxes}`;
  return html`
    <fieldset part="box" class="box group" id=${group.id} aria-describedby=${describedBy(view, group)}>
      <legend class="label" id="${group.id}-label">${labelText(view, group, entry)}</legend>
      ${notes(view, group)}
      ${boxes}
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
