import reuniones from '@ficha-leccion/schema/fixtures/nota-conocimiento/1.0/reuniones-de-socializacion.json' with {
  type: 'json',
};
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { box, button, open, write } from './form-page.ts';

const nota = '<nota-conocimiento></nota-conocimiento>';

test('a nota is shown, valid, and read back to the letter', async () => {
  const form = await open(nota, reuniones);
  expect(JSON.stringify(form.record)).toBe(JSON.stringify(reuniones));
  expect(form.checkValidity()).toBe(true);
  await expect.element(box('Valor').nth(1)).toHaveValue('2283');
});

test('a nota is sent with what was changed', async () => {
  const form = await open(nota, reuniones);
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('record-submit', onSubmit);
  await write('Título', 'Reuniones de los jueves');
  await userEvent.click(button('Enviar la nota'));
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
    record: { ...reuniones, titulo: 'Reuniones de los jueves' },
  });
});
