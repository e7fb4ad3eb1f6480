/** RJSF with its own theme and Ajv, from the JSON Schema, as its documentation says. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { NARRATIVE, title } from './questions.js';
import { answers, asked, empty, narratives } from './schema.js';
import { until } from './until.js';

const uiSchema = {
  ...Object.fromEntries(narratives.map(({ name }) => [name, { 'ui:widget': 'textarea' }])),
  autorizacionDivulgacion: { 'ui:widget': 'radio' },
  'ui:submitButtonOptions': { submitText: 'Enviar' },
};
const form = createRef();
const schema = { ...asked, title };

let root;
const draw = (formData) =>
  flushSync(() =>
    root.render(
      <Form
        ref={form}
        {...{ schema, uiSchema, validator, formData }}
        noHtml5Validate
        showErrorList="top"
      />,
    ),
  );

globalThis.bench = {
  mount(place) {
    root = createRoot(place);
    draw(empty);
  },
  prefill: (record) => draw(answers(record)),
  async showErrors() {
    document.querySelector('form').requestSubmit();
    await until(() => globalThis.bench.errors() > 0);
  },
  errors: () => document.querySelectorAll('.rjsf-field-error').length,
  box: () => document.getElementById(`root_${NARRATIVE}`),
  unmount: () => root.unmount(),
};
