/** Questions that a statement beside them makes needless. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  all,
  announced,
  box,
  complete,
  errors,
  hasFocus,
  open,
  summary,
  textOf,
} from './form-page.ts';

const solution = 'Solución o acción de mejora 1';
const none = page.getByRole('checkbox', { name: 'No hubo soluciones ni acciones de mejora' });
const notes = (form: Awaited<ReturnType<typeof open>>) => all(form, '.set-aside').map(textOf);
const note =
  'Lo que escribió en «Soluciones o acciones de mejora» no se enviará. Si quita esta marca, vuelve a su lugar.';

test('a needless question is not asked, and nothing is said of it', async () => {
  const form = await open();
  await userEvent.click(none);
  await expect.element(box(solution)).not.toBeInTheDocument();
  expect(form.record).toMatchObject({ solucionesMejoraNoHubo: true });
  expect(notes(form)).toEqual([]);
  await userEvent.click(none);
  await expect.element(box(solution)).toBeVisible();
});

test('what was typed is set aside, said, kept, and brought back as it was', async () => {
  const form = await open(undefined, complete);
  const { solucionesMejora } = form.record;
  expect(solucionesMejora).toBeDefined();
  await userEvent.click(none);
  expect(form.record).not.toHaveProperty('solucionesMejora');
  expect(form.checkValidity()).toBe(true);
  expect(notes(form)).toEqual([note]);
  expect(announced(form)).toBe(note);
  await expect.element(none).toHaveAccessibleDescription(note);
  await userEvent.click(none);
  expect(form.record).toEqual(complete);
  expect(notes(form)).toEqual([]);
});

describe('a record that came with both answers', () => {
  const both = { ...complete, solucionesMejoraNoHubo: true };

  test('is shown as it came, with its error', async () => {
    const form = await open(undefined, both);
    expect(form.record).toEqual(both);
    await expect.element(box(solution)).toBeVisible();
    form.reportValidity();
    await form.updateComplete;
    expect(summary(form)).toHaveLength(1);
  });

  test('is what the person makes of it', async () => {
    const form = await open(undefined, both);
    form.reportValidity();
    await userEvent.click(none);
    expect(form.record).toEqual(complete);
    expect(errors(form)).toEqual([]);
    await userEvent.click(none);
    expect(form.record).not.toHaveProperty('solucionesMejora');
  });
});

test('what a service says of a needless question is said where it was made needless', async () => {
  const form = await open(undefined, { ...complete, solucionesMejora: undefined });
  await userEvent.click(none);
  const message = 'Diga qué se hizo.';
  form.setIssues([{ code: 'fuera-de-plazo' as never, pointer: '/solucionesMejora/0', message }]);
  await userEvent.click(page.getByRole('link', { name: new RegExp(message) }));
  await hasFocus(none);
});
