/** The boxes of a form as native controls, named so that `recordFromForm` finds them again. */
import type {
  BoxModel,
  ChoiceModel,
  GroupModel,
  ListModel,
  ScalarModel,
} from '@ficha-leccion/schema';
import { isShowable, textOfValue } from '../document-form/box-value.ts';
import type { InterfaceTexts } from '../document-form/interface-texts.ts';
import { member } from '../member.ts';
import { marked } from './marked.ts';
import { attribute, type Markup, markup } from './markup.ts';

/** What every box needs to know of its form. */
export interface Surroundings {
  readonly texts: InterfaceTexts;
  /** Of the pointers that have one, the first sentence. */
  readonly issues: ReadonlyMap<string, string>;
  /** How many empty entries a list offers below those it has. */
  readonly blankEntries: number;
}

interface Place {
  /** The name of the control, and its id: the pointer with dots. */
  readonly name: string;
  /** Whether a complete record has an answer here. */
  readonly required: boolean;
  /** The number of an entry in its list. */
  readonly number?: number;
}

export function boxesAsHtml(
  boxes: readonly BoxModel[],
  group: unknown,
  form: Surroundings,
  { name, required }: Place = { name: '', required: true },
): Markup[] {
  return boxes.map((box) =>
    boxAsHtml(box, member(group, box.name), form, {
      name: name === '' ? box.name : `${name}.${box.name}`,
      required: required && box.requiredIn.includes('diligenciada'),
    }),
  );
}

function boxAsHtml(box: BoxModel, value: unknown, form: Surroundings, place: Place): Markup {
  // Says that the group was shown, so that what a host has fixed in it comes back though nothing is answered.
  if (box.kind === 'group' && box.always) {
    const shown = groupAsHtml(box, value, form, { ...place, required: true });
    return markup`<input type="hidden" name="${place.name}" value="">${shown}`;
  }
  if (box.kind === 'group') return groupAsHtml(box, value, form, place);
  if (box.kind === 'list') return listAsHtml(box, value, form, place);
  if (box.kind === 'choice') return choiceAsHtml(box, value, form, place);
  return scalarAsHtml(box, value, form, place);
}

function groupAsHtml(box: GroupModel, value: unknown, form: Surroundings, place: Place): Markup {
  // A group of one box is shown as that box: its own title would only say the same again.
  const [only, ...others] = box.boxes;
  if (only && others.length === 0) {
    const name = `${place.name}.${only.name}`;
    return boxAsHtml(only, member(value, only.name), form, { ...place, name });
  }
  const { name, required } = place;
  const boxes = boxesAsHtml(box.boxes, value, form, { name, required });
  return box.bare ? markup`${boxes}` : fieldset(box, form, place, boxes);
}

function listAsHtml(box: ListModel, value: unknown, form: Surroundings, place: Place): Markup {
  const entries = Array.isArray(value) ? value : [];
  if (box.entries) {
    const asked = box.entries.map((item, index) =>
      boxAsHtml(item, entries[index], form, { ...place, name: `${place.name}.${index}` }),
    );
    return fieldset(box, form, place, asked);
  }
  const count = Math.min(
    entries.length + form.blankEntries,
    Math.max(box.maxItems, entries.length),
  );
  const shown = Array.from({ length: count }, (_, index) =>
    boxAsHtml(box.item, entries[index], form, {
      name: `${place.name}.${index}`,
      required: place.required && index === 0,
      number: index + 1,
    }),
  );
  return fieldset(box, form, place, shown);
}

function choiceAsHtml(box: ChoiceModel, value: unknown, form: Surroundings, place: Place): Markup {
  const options = Object.entries(box.options).filter(
    ([option]) => option === value || !box.notOffered?.includes(option),
  );
  const controls = options.map(
    ([option, label]) =>
      markup`<label class="ficha-option"><input type="radio" name="${place.name}" value="${option}"${attribute('checked', option === value)}> ${marked(label, box, 'options')}</label>`,
  );
  return fieldset(box, form, place, controls, 'radiogroup');
}

function scalarAsHtml(box: ScalarModel, value: unknown, form: Surroundings, place: Place): Markup {
  const { name } = place;
  const text = isShowable(box, value) ? textOfValue(box, value) : '';
  const common = markup` id="${name}" name="${name}"${stateOf(box, form, place)}`;
  const label = markup`<label for="${name}">${labelOf(box, place)}</label>`;
  if (box.kind === 'checkbox') {
    return inBox(
      box,
      form,
      place,
      markup`<input type="checkbox" value="true"${common}${attribute('checked', text !== '')}> ${label}`,
    );
  }
  const autocomplete = attribute('autocomplete', 'autocomplete' in box ? box.autocomplete : 'off');
  // Parsers drop the first line feed of a text area.
  const control =
    box.kind === 'text'
      ? markup`<textarea rows="${box.rows}"${common}${autocomplete}>\n${text}</textarea>`
      : markup`<input type="${'control' in box && box.control === 'telephone' ? 'tel' : 'text'}" value="${text}"${common}${autocomplete}>`;
  return inBox(box, form, place, control, label);
}

function inBox(
  box: BoxModel,
  form: Surroundings,
  place: Place,
  control: Markup,
  label?: Markup,
): Markup {
  return markup`<div class="ficha-box">${label}${helpAndError(box, form, place)}${control}</div>`;
}

function fieldset(
  box: BoxModel,
  form: Surroundings,
  place: Place,
  contents: readonly Markup[],
  role?: 'radiogroup',
): Markup {
  const { name } = place;
  const state = role ? stateOf(box, form, place) : describedBy(box, form, place);
  return markup`<fieldset class="ficha-box" id="${name}" tabindex="-1"${attribute('role', role)}${state}><legend>${labelOf(box, place)}</legend>${helpAndError(box, form, place)}${contents}</fieldset>`;
}

function labelOf(box: BoxModel, { number, required }: Place): Markup {
  return markup`${marked(box.label, box, 'label')}${number === undefined ? undefined : ` ${number}`}${required ? markup`<span aria-hidden="true">&nbsp;*</span>` : undefined}`;
}

function stateOf(box: BoxModel, form: Surroundings, place: Place): Markup {
  const invalid = form.issues.has(place.name) ? 'true' : undefined;
  const required = place.required ? 'true' : undefined;
  return markup`${attribute('aria-required', required)}${attribute('aria-invalid', invalid)}${describedBy(box, form, place)}`;
}

function describedBy({ help }: BoxModel, { issues }: Surroundings, { name }: Place): Markup {
  const ids = [help && `${name}-help`, issues.has(name) && `${name}-error`].filter(Boolean);
  return attribute('aria-describedby', ids.join(' '));
}

function helpAndError(box: BoxModel, { issues, texts }: Surroundings, { name }: Place): Markup {
  const { help } = box;
  const message = issues.get(name);
  return markup`${help ? markup`<p class="ficha-help" id="${name}-help">${marked(help, box, 'help')}</p>` : undefined}${
    message === undefined
      ? undefined
      : markup`<p class="ficha-error" id="${name}-error"><strong>${texts.errorPrefix}</strong> ${message}</p>`
  }`;
}
