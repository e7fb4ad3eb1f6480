import { afterEach, expect, test, vi } from 'vitest';
import { all, complete, open, textOf } from './form-page.ts';

afterEach(() => vi.restoreAllMocks());

const deadline = (form: Awaited<ReturnType<typeof open>>) => all(form, '.deadline').map(textOf);

test('is shown in words and holds up nobody', async () => {
  const form = await open('<ficha-leccion fecha-limite="2008-11-30"></ficha-leccion>', complete);
  expect(deadline(form)).toEqual(['Fecha límite: 30 de noviembre de 2008']);
  expect(form.checkValidity()).toBe(true);
});

test('is in British English where the form is in English', async () => {
  const form = await open('<ficha-leccion lang="en" fecha-limite="1970-01-01"></ficha-leccion>');
  expect(deadline(form)).toEqual(['Deadline: 1 January 1970']);
});

test.each(['2026-02-30', '30/11/2026', 'mañana', '2026-11-30T00:00'])(
  '«%s» is no date: the developer is told, the person sees none',
  async (text) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const form = await open(`<ficha-leccion fecha-limite="${text}"></ficha-leccion>`);
    expect(deadline(form)).toEqual([]);
    expect(error).toHaveBeenCalledWith('<ficha-leccion>: fecha-limite is no date AAAA-MM-DD.');
  },
);
