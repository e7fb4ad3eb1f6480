import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  addPlan,
  answer,
  box,
  button,
  complete,
  errors,
  focused,
  hasFocus,
  labels,
  open,
  summary,
  write,
} from './form-page.ts';

describe('before anything is sent', () => {
  test('a form that was just opened shows no error', async () => {
    expect(errors(await open())).toEqual([]);
  });

  test('going through every box by keyboard shows no error', async () => {
    const form = await open();
    await userEvent.click(box(labels.entity));
    for (let step = 0; step < 25; step++) await userEvent.tab();
    expect(errors(form)).toEqual([]);
  });

  test('nothing is said while a box is typed into', async () => {
    const form = await open();
    await write(labels.telephone, '555');
    expect(errors(form)).toEqual([]);
  });

  test('a box that was changed shows its error when it is left, and none other does', async () => {
    const form = await open();
    await answer(labels.telephone, '555 0101');
    expect(errors(form)).toEqual([expect.stringContaining('tiene 7 dígitos')]);
    await expect.element(box(labels.telephone)).toHaveAttribute('aria-invalid', 'true');
    expect(summary(form)).toEqual([]);
  });

  test('a required box that was emptied shows its error when it is left', async () => {
    const form = await open(undefined, complete);
    await answer(labels.theme, '');
    expect(errors(form)).toEqual(['Error: Escriba el tema de la lección aprendida.']);
  });

  test('the error goes as soon as it is mended', async () => {
    const form = await open();
    await answer(labels.telephone, '555 0101');
    await answer(labels.telephone, '607 555 0101');
    expect(errors(form)).toEqual([]);
    await expect.element(box(labels.telephone)).toHaveAttribute('aria-invalid', 'false');
  });

  test('adding an entry to a required list is no reason to complain that it is empty', async () => {
    const form = await open();
    await userEvent.click(button(addPlan));
    await hasFocus(box(labels.plan(2)));
    expect(errors(form)).toEqual([]);
  });

  test('nor is taking the empty entry away again', async () => {
    const form = await open();
    await userEvent.click(button(addPlan));
    await userEvent.click(button('Quitar: Plan, programa o proyecto 2'));
    await hasFocus(box(labels.plan(1)));
    expect(errors(form)).toEqual([]);
  });

  test('a box that was typed into and emptied again is not left out of the summary', async () => {
    const form = await open();
    await write(labels.theme, 'x');
    await userEvent.keyboard('{Backspace}');
    await userEvent.tab();
    form.reportValidity();
    await form.updateComplete;
    expect(summary(form).some((entry) => entry.startsWith('Tema:'))).toBe(true);
  });
});

describe('the summary', () => {
  test('leads to a radio button with a ring around it, by mouse too', async () => {
    const form = await open(undefined, { ...complete, autorizacion: undefined });
    form.reportValidity();
    await userEvent.click(page.getByRole('link', { name: /^Autorización/ }));
    const radio = focused(form) as HTMLInputElement;
    expect(radio.type).toBe('radio');
    expect(getComputedStyle(radio).outlineStyle).toBe('solid');
  });

  test('says what a service found, whatever it lacks', async () => {
    const form = await open(undefined, complete);
    form.setIssues([
      { code: 'texto-vacio', message: 'Escríbalo otra vez.' } as never,
      null as never,
    ]);
    await form.updateComplete;
    expect(summary(form)).toHaveLength(2);
    expect(summary(form)[0]).toBe('Escríbalo otra vez.');
    expect(() => form.setIssues(undefined as never)).toThrow(/setIssues: expected an array/);
  });
});
