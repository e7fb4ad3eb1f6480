/** Labels and native controls by hand: what the browser itself costs. It is no product. */
import { isRequired, missing, NARRATIVE, questions, title } from './questions.js';

let form;

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

function question(box) {
  const { name, label } = box;
  const error = element('p', { id: `${name}-error`, hidden: true });
  if (box.kind === 'choice') {
    const options = Object.entries(box.options).map(([value, text]) =>
      element('label', {}, element('input', { type: 'radio', name, value }), text),
    );
    return element('fieldset', {}, element('legend', { textContent: label }), error, ...options);
  }
  const control =
    box.kind === 'text'
      ? element('textarea', { id: name, name, rows: box.rows })
      : element('input', { id: name, name });
  control.setAttribute('aria-describedby', error.id);
  return element(
    'div',
    {},
    element('label', { htmlFor: name, textContent: label }),
    error,
    control,
  );
}

globalThis.bench = {
  mount(place) {
    form = element('form', { noValidate: true }, element('h2', { textContent: title }));
    form.append(...questions.map(question), element('button', { textContent: 'Enviar' }));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      for (const box of questions.filter(isRequired)) {
        const error = form.querySelector(`#${box.name}-error`);
        error.textContent = new FormData(form).get(box.name) ? '' : missing(box);
        error.hidden = error.textContent === '';
      }
    });
    place.append(form);
  },
  prefill(record) {
    for (const { name } of questions) {
      const [value] = [record[name] ?? ''].flat();
      form.elements[name].value = value;
    }
  },
  showErrors: () => form.requestSubmit(),
  errors: () => [...form.querySelectorAll('p:not([hidden])')].length,
  box: () => form.elements[NARRATIVE],
  unmount: () => form.remove(),
};
