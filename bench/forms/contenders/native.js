/** Labels and native controls by hand: what the browser itself costs. It is no product. */
import {
  closing,
  counted,
  introduction,
  isRequired,
  missing,
  NARRATIVE,
  questions,
  sections,
  title,
} from './questions.js';

let form;

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
const paragraph = (textContent) => element('p', { textContent });

function question(box) {
  const { name } = box;
  const error = element('p', { id: `${name}-error`, className: 'error', hidden: true });
  const help = box.help ? [element('p', { id: `${name}-help`, textContent: box.help })] : [];
  const label = box.label + (isRequired(box) ? ' *' : '');
  if (box.kind === 'choice') {
    const options = Object.entries(box.options).map(([value, text]) =>
      element('label', {}, element('input', { type: 'radio', name, value }), text),
    );
    const legend = element('legend', { textContent: label });
    return element('fieldset', { id: name }, legend, ...help, error, ...options);
  }
  const control =
    box.kind === 'text'
      ? element('textarea', { id: name, name, rows: box.rows })
      : element('input', { id: name, name });
  control.setAttribute('aria-describedby', [...help, error].map(({ id }) => id).join(' '));
  const counter = box.counter ? [paragraph(counted(box, ''))] : [];
  control.addEventListener('input', () => {
    for (const each of counter) each.textContent = counted(box, control.value);
  });
  const labelled = element('label', { htmlFor: name, textContent: label });
  return element('div', {}, labelled, ...help, error, control, ...counter);
}

function check(event) {
  event.preventDefault();
  const answers = new FormData(form);
  const wrong = questions.filter((box) => isRequired(box) && !answers.get(box.name));
  for (const box of questions) {
    const error = form.querySelector(`#${box.name}-error`);
    error.textContent = wrong.includes(box) ? missing(box) : '';
    error.hidden = error.textContent === '';
  }
  const links = wrong.map((box) =>
    element('li', {}, element('a', { href: `#${box.name}`, textContent: missing(box) })),
  );
  form.querySelector('#summary')?.remove();
  if (wrong.length === 0) return;
  const heading = element('h3', { textContent: 'Hay algo por corregir' });
  const summary = element('div', { id: 'summary', tabIndex: -1 }, heading);
  summary.append(element('ul', {}, ...links));
  form.querySelector('h2').after(summary);
  summary.focus();
}

globalThis.bench = {
  mount(place) {
    form = element('form', { noValidate: true }, element('h2', { textContent: title }));
    form.append(...introduction.map(paragraph));
    for (const section of sections) {
      const heading = element('h3', { textContent: section.title });
      form.append(element('section', {}, heading, ...section.questions.map(question)));
    }
    form.append(...closing.map(paragraph), element('button', { textContent: 'Enviar' }));
    form.addEventListener('submit', check);
    place.append(form);
  },
  prefill(record) {
    for (const { name } of questions) {
      const [value] = [record[name] ?? ''].flat();
      const control = form.elements[name];
      control.value = value;
      if (control instanceof Element) control.dispatchEvent(new Event('input'));
    }
  },
  showErrors: () => form.requestSubmit(),
  errors: () => form.querySelectorAll('.error:not([hidden])').length,
  box: () => form.elements[NARRATIVE],
  unmount: () => form.remove(),
};
