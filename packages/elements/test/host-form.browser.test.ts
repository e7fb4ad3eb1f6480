import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  all,
  answer,
  box,
  button,
  complete,
  errors,
  focused,
  labels,
  open,
  summary,
  write,
} from './form-page.ts';

const inHost = (form = '', element = '') => `
  <form ${form}>
    <label>Radicado <input name="radicado" value="R-1"></label>
    <ficha-leccion name="ficha" ${element}></ficha-leccion>
    <button>Radicar</button>
    <button type="reset">Borrar todo</button>
  </form>`;

/** Opens the element in a host's form whose own submit listener only takes notes. */
async function openInHost(record?: typeof complete, markup = inHost()) {
  const element = await open(markup, record);
  const host = element.closest('form') as HTMLFormElement;
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  host.addEventListener('submit', onSubmit);
  return { element, host, onSubmit };
}

const focusIsOn = (element: Element, id: string) =>
  vi.waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe(id));

describe('in a form of the host', () => {
  test('the element has no button of its own', async () => {
    await openInHost();
    await expect.element(button('Enviar la ficha')).not.toBeInTheDocument();
    await expect.element(button('Radicar')).toBeVisible();
  });

  test('the data of the form hold the record as JSON, under its name', async () => {
    const { element, host } = await openInHost(complete);
    await answer(labels.theme, 'Otro tema');
    const data = new FormData(host);
    expect([...data.keys()]).toEqual(['radicado', 'ficha']);
    expect(JSON.parse(String(data.get('ficha')))).toEqual(element.record);
    expect(element.record).toEqual({ ...complete, temaLeccion: 'Otro tema' });
  });

  test('what is sent from within a box holds the last key', async () => {
    const { element, host, onSubmit } = await openInHost(complete);
    let sent = '';
    host.addEventListener('submit', () => {
      sent = String(new FormData(host).get('ficha'));
    });
    await write(labels.theme, 'Otro tema');
    host.requestSubmit();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(JSON.parse(sent)).toEqual({ ...complete, temaLeccion: 'Otro tema' });
    expect(element.record).toEqual(JSON.parse(sent));
  });

  test('data made between two keys hold the last one', async () => {
    const { element, host } = await openInHost(complete);
    await element.updateComplete;
    const control = box(labels.theme).element() as HTMLTextAreaElement;
    control.value = 'Otro te';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const sent = JSON.parse(String(new FormData(host).get('ficha')));
    expect(sent.temaLeccion).toBe('Otro te');
  });

  test('who hears that data are made finds the record in them', async () => {
    const { element, host } = await openInHost(complete);
    let found: unknown;
    host.addEventListener('formdata', ({ formData }) => {
      found = JSON.parse(String(formData.get('ficha')));
    });
    new FormData(host);
    expect(found).toEqual(element.record);
  });

  test.each([
    ['without a name', '', ''],
    ['disabled', 'name="ficha"', 'disabled'],
  ])('%s it adds nothing to the data', async (_, name, disabled) => {
    const { host } = await openInHost(
      complete,
      `<form><ficha-leccion ${name} ${disabled}></ficha-leccion></form>`,
    );
    expect([...new FormData(host).keys()]).toEqual([]);
  });

  test('two of one name are both in the data; one that was taken out is not', async () => {
    const markup = inHost().replace(
      '<button>',
      '<nota-conocimiento name="ficha"></nota-conocimiento><button>',
    );
    const { element, host } = await openInHost(complete, markup);
    expect(new FormData(host).getAll('ficha')).toHaveLength(2);
    element.remove();
    expect(new FormData(host).getAll('ficha')).toHaveLength(1);
  });

  test('in a page of another encoding nothing that is sent is lost', async () => {
    Object.defineProperty(document, 'characterSet', { value: 'windows-1252', configurable: true });
    const { element, host } = await openInHost({ ...complete, temaLeccion: 'Año «2» ✓ 😀' });
    const sent = String(new FormData(host).get('ficha'));
    Reflect.deleteProperty(document, 'characterSet');
    expect(sent).toMatch(/^[\0-\x7f]+$/);
    expect(JSON.parse(sent)).toEqual(element.record);
  });

  test('an element moved out of the form gets its button back', async () => {
    const { element } = await openInHost();
    document.querySelector('main')?.append(element);
    await expect.element(button('Enviar la ficha')).toBeVisible();
  });

  test('resetting the form brings back the record that the host had set', async () => {
    const { element } = await openInHost(complete);
    await answer(labels.theme, '');
    expect(errors(element)).toHaveLength(1);
    await userEvent.click(button('Borrar todo'));
    expect(element.record).toEqual(complete);
    expect(errors(element)).toEqual([]);
    await expect.element(box(labels.theme)).toHaveValue(complete.temaLeccion as string);
  });

  test('a disabled fieldset disables every control and takes the record out of the data', async () => {
    const { element, host } = await openInHost(
      complete,
      `<form><fieldset disabled><ficha-leccion name="ficha"></ficha-leccion></fieldset></form>`,
    );
    const controls = all(element, 'textarea, input, button');
    expect(controls.every((control) => control.matches(':disabled'))).toBe(true);
    expect([...new FormData(host).keys()]).toEqual([]);
    (host.firstElementChild as HTMLFieldSetElement).disabled = false;
    await element.updateComplete;
    expect(all(element, ':disabled')).toEqual([]);
  });
});

describe("the host's own button, with a record that is not valid", () => {
  test.each([
    ['a form that the browser checks', ''],
    ['a form with novalidate', 'novalidate'],
  ])('%s: the summary takes the focus, and nobody hears of a submit', async (_, attributes) => {
    const { element, onSubmit } = await openInHost(undefined, inHost(attributes));
    const onRecordSubmit = vi.fn();
    const onInvalid = vi.fn();
    element.addEventListener('record-submit', onRecordSubmit);
    element.addEventListener('record-invalid', onInvalid);
    await userEvent.click(button('Radicar'));
    await focusIsOn(element, 'summary');
    expect(summary(element)).toHaveLength(9);
    expect(onInvalid).toHaveBeenCalledOnce();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onRecordSubmit).not.toHaveBeenCalled();
  });

  test('a button with formnovalidate sends the draft as it is', async () => {
    const markup = inHost().replace('<button>', '<button formnovalidate>Guardar</button><button>');
    const { element, onSubmit } = await openInHost(undefined, markup);
    await userEvent.click(button('Guardar'));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(errors(element)).toEqual([]);
  });

  test('Enter in a box of the host shows the errors, as a press of the button does', async () => {
    const { element, onSubmit } = await openInHost();
    await userEvent.click(page.getByLabelText('Radicado'));
    await userEvent.keyboard('{Enter}');
    await focusIsOn(element, 'summary');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('no bubble of the browser appears', async () => {
    const { element } = await openInHost();
    const bubbles = vi.fn();
    element.addEventListener('invalid', (event) => bubbles(event.defaultPrevented));
    await userEvent.click(button('Radicar'));
    expect(bubbles).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('nor is the record sent by a host that sends from its own code while somebody types', async () => {
    const { element, host, onSubmit } = await openInHost();
    await userEvent.click(box(labels.theme));
    host.requestSubmit();
    await element.updateComplete;
    expect(onSubmit).not.toHaveBeenCalled();
    expect(focused(element)).toBe(box(labels.theme).element());
  });
});

describe("the host's own button, with a record that is valid", () => {
  test('respondWith takes the submit over: the page goes nowhere', async () => {
    const { element, onSubmit } = await openInHost(complete);
    element.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-1' }));
    await userEvent.click(button('Radicar'));
    await focusIsOn(element, 'received');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('a second press after it was received sends nothing', async () => {
    const { element, onSubmit } = await openInHost(complete);
    const onRecordSubmit = vi.fn();
    element.addEventListener('record-submit', (event) => {
      onRecordSubmit();
      event.respondWith({ id: 'LA-1' });
    });
    await userEvent.click(button('Radicar'));
    await focusIsOn(element, 'received');
    await userEvent.click(button('Radicar'));
    expect(onRecordSubmit).toHaveBeenCalledOnce();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('without an answer the native submit reaches the host', async () => {
    const { onSubmit } = await openInHost(complete);
    await userEvent.click(button('Radicar'));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test.each(['readonly', 'disabled'])('a %s element never stands in the way', async (attribute) => {
    const { onSubmit } = await openInHost(undefined, inHost('', attribute));
    await userEvent.click(button('Radicar'));
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

describe('asking whether the form is valid', () => {
  test('gives the true answer', async () => {
    const { element, host } = await openInHost();
    expect(element.matches(':invalid')).toBe(true);
    element.record = complete;
    await element.updateComplete;
    expect(host.checkValidity()).toBe(true);
    expect(element.matches(':valid')).toBe(true);
  });

  test('moves nobody who chooses an answer or adds an entry', async () => {
    const { element, host } = await openInHost();
    element.addEventListener('record-change', () => host.checkValidity());
    await userEvent.click(page.getByText('Sí', { exact: true }));
    await userEvent.click(button('Agregar otro plan, programa o proyecto'));
    expect(focused(element)).toBe(box(labels.plan(2)).element());
    expect(errors(element)).toEqual([]);
  });

  test('walks the elements of the form as it walks native controls', async () => {
    const { element, host } = await openInHost();
    const controls = [...host.elements] as HTMLInputElement[];
    expect(controls.map(({ type }) => type)).toContain('ficha-leccion');
    expect(controls.every(({ validity }) => validity.valid)).toBe(false);
    expect(element.form).toBe(host);
    expect(element.validationMessage).not.toBe('');
  });

  test('moves nobody who is typing', async () => {
    const { element, host } = await openInHost();
    await userEvent.click(box(labels.theme));
    expect(host.checkValidity()).toBe(false);
    await element.updateComplete;
    expect(focused(element)).toBe(box(labels.theme).element());
    expect(errors(element)).toEqual([]);
  });

  test('the element itself shows nothing when it is asked', async () => {
    const { element } = await openInHost();
    expect(element.checkValidity()).toBe(false);
    await element.updateComplete;
    expect(errors(element)).toEqual([]);
    expect(element.reportValidity()).toBe(false);
    await focusIsOn(element, 'summary');
  });

  test('a host control that is invalid keeps its own message', async () => {
    const markup = inHost().replace('value="R-1"', 'required');
    const { onSubmit } = await openInHost(complete, markup);
    await userEvent.click(button('Radicar'));
    expect(onSubmit).not.toHaveBeenCalled();
    await expect.element(page.getByLabelText('Radicado')).toHaveFocus();
  });
});
