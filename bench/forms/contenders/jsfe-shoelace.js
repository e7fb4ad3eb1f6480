/** jsfe with the widgets of Shoelace, from the JSON Schema, as its documentation says. */
import '@jsfe/shoelace';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import '@shoelace-style/shoelace/dist/components/icon-button/icon-button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/components/tooltip/tooltip.js';
import { NARRATIVE, questions } from './questions.js';
import { answers, asked, empty, narratives } from './schema.js';

let form;
const uiSchema = Object.fromEntries(
  narratives.map(({ name }) => [name, { 'ui:widget': 'textarea' }]),
);

async function settled() {
  await form.updateComplete;
  const widgets = form.shadowRoot.querySelectorAll(
    'sl-input, sl-textarea, sl-radio-group, sl-select',
  );
  await Promise.all([...widgets].map(({ updateComplete }) => updateComplete));
}

globalThis.bench = {
  async mount(place) {
    form = document.createElement('jsf-shoelace');
    Object.assign(form, { schema: asked, uiSchema, data: empty, submitButton: true });
    place.append(form);
    await settled();
  },
  async prefill(record) {
    form.data = answers(record);
    await settled();
  },
  async showErrors() {
    form.shadowRoot.querySelector('form').requestSubmit();
    await settled();
  },
  errors: () => form.shadowRoot.querySelectorAll('[data-invalid]').length,
  box: () =>
    [...form.shadowRoot.querySelectorAll('sl-textarea, sl-input')]
      .find(({ label }) => label === questions.find(({ name }) => name === NARRATIVE).label)
      .shadowRoot.querySelector('textarea, input'),
  unmount: () => form.remove(),
};
