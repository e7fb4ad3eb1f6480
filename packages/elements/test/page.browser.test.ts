import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FichaLeccionElement } from '../src/index.ts';
import { answer, box, complete, errors, labels, open, write } from './form-page.ts';

test('two forms on one page share no radio group', async () => {
  const first = await open('<ficha-leccion></ficha-leccion><ficha-leccion></ficha-leccion>');
  const second = first.nextElementSibling as FichaLeccionElement;
  await second.updateComplete;
  const yes = page.getByRole('radio', { name: 'Sí' });
  const no = page.getByRole('radio', { name: 'No' });
  await userEvent.click(yes.first());
  await userEvent.click(no.last());
  expect(first.record.autorizacion).toEqual({ respuesta: 'si' });
  expect(second.record.autorizacion).toEqual({ respuesta: 'no' });
});

test('the elements may be defined twice, by two copies of the library', async () => {
  const before = customElements.get('ficha-leccion');
  const copy = '../src/define.ts?copy';
  await import(/* @vite-ignore */ copy);
  expect(customElements.get('ficha-leccion')).toBe(before);
});

test('created by script and created by markup are the same', async () => {
  const byMarkup = await open();
  const byScript = document.createElement('ficha-leccion');
  expect(byScript).toBeInstanceOf(FichaLeccionElement);
  expect(byScript.attributes).toHaveLength(0);
  document.body.append(byScript);
  await byScript.updateComplete;
  const withoutComments = (form: typeof byMarkup) =>
    form.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '');
  expect(withoutComments(byScript)).toBe(withoutComments(byMarkup));
});

test('taken off the page and put back, it keeps text, errors and listeners', async () => {
  const form = await open();
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('record-submit', onSubmit);
  await write(labels.theme, 'Un tema');
  await answer(labels.telephone, '555 0101');
  const main = form.parentElement;
  form.remove();
  expect(form.record).toMatchObject({ temaLeccion: 'Un tema' });
  main?.append(form);
  await expect.element(box(labels.theme)).toHaveValue('Un tema');
  expect(errors(form)).toEqual([expect.stringContaining('tiene 7 dígitos')]);
  await answer(labels.theme, 'Otro tema');
  expect(form.record).toMatchObject({ temaLeccion: 'Otro tema' });
  form.record = complete;
  form.requestSubmit();
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('moved from one form of the host to another, it belongs to the second only', async () => {
  const form = await open(
    '<form id="one"><ficha-leccion></ficha-leccion></form><form id="two"></form>',
  );
  const two = document.querySelector<HTMLFormElement>('#two');
  const one = document.querySelector<HTMLFormElement>('#one');
  two?.append(form);
  form.record = complete;
  await form.updateComplete;
  const onRecordSubmit = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('record-submit', onRecordSubmit);
  one?.addEventListener('submit', (event) => event.preventDefault());
  one?.requestSubmit();
  expect(onRecordSubmit).not.toHaveBeenCalled();
  two?.requestSubmit();
  expect(onRecordSubmit).toHaveBeenCalledOnce();
});
