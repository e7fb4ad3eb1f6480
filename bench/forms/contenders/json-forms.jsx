/** JSON Forms with its own plain renderers and Ajv, from the JSON Schema, as its documentation says. */
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { NARRATIVE, sections, title } from './questions.js';
import { answers, asked, empty, narratives } from './schema.js';
import { until } from './until.js';

const controlOf = (box) => ({
  type: 'Control',
  scope: `#/properties/${box.name}`,
  options: { multi: narratives.includes(box), ...(box.kind === 'choice' && { format: 'radio' }) },
});
const uischema = {
  type: 'VerticalLayout',
  elements: sections.map((section) => ({
    type: 'Group',
    label: section.title,
    elements: section.questions.map(controlOf),
  })),
};

let root;
let data = empty;
let validationMode = 'ValidateAndHide';
const onChange = (change) => {
  data = change.data;
};
const submit = (event) => {
  event.preventDefault();
  validationMode = 'ValidateAndShow';
  draw();
};
/** It has no button of its own: the page says when errors are shown. */
const draw = () =>
  flushSync(() =>
    root.render(
      <form noValidate onSubmit={submit}>
        <h2>{title}</h2>
        <JsonForms
          {...{ schema: asked, uischema, data, validationMode, onChange }}
          renderers={vanillaRenderers}
          cells={vanillaCells}
        />
        <button type="submit">Enviar</button>
      </form>,
    ),
  );

globalThis.bench = {
  mount(place) {
    root = createRoot(place);
    data = empty;
    validationMode = 'ValidateAndHide';
    draw();
  },
  /** It takes new data up in an effect, and draws once more. */
  async prefill(record) {
    data = answers(record);
    draw();
    await until(() => globalThis.bench.box().value === record[NARRATIVE]);
  },
  async showErrors() {
    document.querySelector('form').requestSubmit();
    await until(() => globalThis.bench.errors() > 0);
  },
  errors: () => document.querySelectorAll('.validation_error').length,
  box: () => document.querySelector(`[id="#/properties/${NARRATIVE}-input"]`),
  unmount: () => root.unmount(),
};
