/** What a draft lacks to be complete. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, box, complete, errors, hasFocus, labels, open, textOf } from './form-page.ts';

const markup = '<ficha-leccion profile="borrador"></ficha-leccion>';
const missing = (form: Awaited<ReturnType<typeof open>>) => textOf(all(form, '.missing')[0]);

test('is said at the end with links, and never as an error', async () => {
  const { recomendacion: _, ...others } = complete;
  const form = await open(markup, { ...others, fechaDiligenciamiento: 'mayo' });
  expect(missing(form)).toMatch(/^Para enviarla completa faltan 2 casillas:/);
  expect(all(form, '.missing li').map(textOf)).toEqual([
    'Fecha de diligenciamiento',
    'Recomendación',
  ]);
  expect(errors(form)).toEqual([]);
  expect(form.checkValidity()).toBe(true);
  await userEvent.click(page.getByRole('link', { name: 'Fecha de diligenciamiento' }));
  await hasFocus(box(labels.date));
});

test('goes as the boxes are filled in', async () => {
  const { recomendacion: _, ...others } = complete;
  const form = await open(markup, others);
  expect(missing(form)).toMatch(/falta 1 casilla/);
  form.record = complete;
  await form.updateComplete;
  expect(missing(form)).toBe('Está completa: ya se puede enviar como definitiva.');
});

test('is not said of a complete record that is asked for, nor where nothing is filled in', async () => {
  expect(all(await open(), '.missing')).toEqual([]);
  const readonly = await open('<ficha-leccion profile="borrador" readonly></ficha-leccion>');
  expect(all(readonly, '.missing')).toEqual([]);
});
