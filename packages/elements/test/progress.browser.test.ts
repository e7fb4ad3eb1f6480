import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, answer, complete, labels, open, textOf } from './form-page.ts';

const progress = (form: Awaited<ReturnType<typeof open>>) => all(form, '.progress').map(textOf);

test('each section says how many of the boxes that the profile asks for are answered', async () => {
  const form = await open();
  expect(progress(form)).toEqual([
    '0 de 2 casillas obligatorias respondidas',
    '0 de 7 casillas obligatorias respondidas',
  ]);
  await answer(labels.entity, 'Secretaría de Ejemplo');
  await answer(labels.plan(1), 'Un plan');
  await answer(labels.telephone, '300 000 0101');
  expect(progress(form)).toEqual([
    '1 de 2 casillas obligatorias respondidas',
    '1 de 7 casillas obligatorias respondidas',
  ]);
  // Nobody is told of it while writing: it can be read at any time.
  expect(form.shadowRoot?.querySelector('.progress')?.closest('[aria-live], [role=status]')).toBe(
    null,
  );
});

test('a question of one box in a group counts once, and so does a list', async () => {
  const form = await open(undefined, complete);
  expect(progress(form)[1]).toBe('7 de 7 casillas obligatorias respondidas');
});

test('nothing is counted where nothing is asked for, or nothing can be answered', async () => {
  expect(progress(await open('<ficha-leccion profile="borrador"></ficha-leccion>'))).toEqual([]);
  expect(progress(await open('<ficha-leccion readonly></ficha-leccion>'))).toEqual([]);
});

test('emptying a box takes it back', async () => {
  const form = await open(undefined, complete);
  await answer(labels.theme, '');
  await userEvent.tab();
  expect(progress(form)[1]).toBe('6 de 7 casillas obligatorias respondidas');
});
