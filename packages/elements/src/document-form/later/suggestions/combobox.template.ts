import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoxState } from '../../controls.template.ts';
import type { FormController } from '../../form-controller.ts';
import type { Combobox } from './combobox.ts';

export function comboboxTemplate(
  form: FormController,
  combobox: Combobox,
  state: BoxState,
): TemplateResult {
  const { box, options, active, isOpen } = combobox;
  const { name, label } = box.model as BoxModel;
  const isFixed = form.isReadonly || form.isLocked || form.isLockedByHost(box);
  const optionId = (index: number) => `${box.id}-option-${index}`;
  return html`
    <input
      part="control"
      type="text"
      role="combobox"
      id=${box.id}
      name=${name}
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls="${box.id}-listbox"
      aria-activedescendant=${active < 0 ? nothing : optionId(active)}
      aria-required=${state.required}
      aria-invalid=${state.invalid}
      aria-describedby=${state.describedBy}
      ?readonly=${isFixed}
      ?disabled=${form.isDisabled}
      .value=${box.text}
      @input=${(event: Event) => combobox.type((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => !isFixed && press(form, combobox, event)}
      @change=${() => form.gestures.leave(box)}
      @blur=${() => {
        combobox.close();
        form.gestures.rest();
      }}
    />
    <div class="suggestions">
      <ul role="listbox" id="${box.id}-listbox" aria-label=${label} ?hidden=${!isOpen}>
        ${options.map(
          ({ nombre, codigo }, index) => html`
            <li
              role="option"
              id=${optionId(index)}
              aria-selected=${index === active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => combobox.choose(index)}
            >${nombre}${codigo ? html` <span>${codigo}</span>` : nothing}</li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** The option that was reached is brought into the list's view; the focus stays in the text. */
async function press(form: FormController, combobox: Combobox, event: KeyboardEvent) {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  combobox.press(event);
  await form.updateComplete;
  const id = `${combobox.box.id}-option-${combobox.active}`;
  root.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
