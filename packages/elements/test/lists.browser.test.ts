import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  addPlan,
  announced,
  box,
  button,
  complete,
  errors,
  hasFocus,
  labels,
  open,
} from './form-page.ts';

const plans = (...planProgramaProyecto: string[]) => ({ ...complete, planProgramaProyecto });
const press = async (name: string) => {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
};

describe('a list, by keyboard alone', () => {
  test('Add puts the focus into the new box', async () => {
    const form = await open();
    await userEvent.click(box(labels.plan(1)));
    await userEvent.keyboard('Primero');
    await userEvent.tab();
    await hasFocus(button(addPlan));
    await userEvent.keyboard('{Enter}');
    await hasFocus(box(labels.plan(2)));
    await userEvent.keyboard('Segundo');
    expect(form.record.planProgramaProyecto).toEqual(['Primero', 'Segundo']);
    await form.updateComplete;
    expect(announced(form)).toBe('');
  });

  test('Add is announced', async () => {
    const form = await open();
    await press(addPlan);
    await hasFocus(box(labels.plan(2)));
    expect(announced(form)).toBe('Se agregó una casilla. Ahora hay 2.');
  });

  test('Remove moves the focus to the entry that takes its place', async () => {
    const form = await open(undefined, plans('a', 'b', 'c'));
    await press('Quitar: Plan, programa o proyecto 2');
    await hasFocus(box(labels.plan(2)));
    await expect.element(box(labels.plan(2))).toHaveValue('c');
    expect(form.record.planProgramaProyecto).toEqual(['a', 'c']);
    expect(announced(form)).toBe('Se quitó. Quedan 2.');
  });

  test('Remove of the last one moves the focus to the one before', async () => {
    const form = await open(undefined, plans('a', 'b'));
    await press('Quitar: Plan, programa o proyecto 2');
    await hasFocus(box(labels.plan(1)));
    expect(announced(form)).toBe('Se quitó. Queda 1.');
    await expect.element(button(/^Quitar/)).not.toBeInTheDocument();
  });

  test('Up and Down carry text and focus along', async () => {
    const form = await open(undefined, plans('a', 'b', 'c'));
    await press('Bajar: Plan, programa o proyecto 1');
    await hasFocus(button('Bajar: Plan, programa o proyecto 2'));
    expect(announced(form)).toBe('Ahora está en el lugar 2 de 3.');
    await userEvent.keyboard('{Enter}');
    await hasFocus(button('Subir: Plan, programa o proyecto 3'));
    expect(form.record.planProgramaProyecto).toEqual(['b', 'c', 'a']);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await hasFocus(button('Bajar: Plan, programa o proyecto 1'));
    expect(form.record.planProgramaProyecto).toEqual(['a', 'b', 'c']);
    expect(announced(form)).toBe('Ahora está en el lugar 1 de 3.');
  });

  test('Up and Down in a list of two keep the focus on a button', async () => {
    const form = await open(undefined, plans('a', 'b'));
    await press('Bajar: Plan, programa o proyecto 1');
    await hasFocus(button('Subir: Plan, programa o proyecto 2'));
    expect(form.record.planProgramaProyecto).toEqual(['b', 'a']);
  });

  test('an entry that is emptied is no entry of the record', async () => {
    const form = await open(undefined, plans('a', 'b', 'c'));
    await userEvent.click(box(labels.plan(2)));
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    expect(form.record.planProgramaProyecto).toEqual(['a', 'c']);
    await expect.element(box(labels.plan(3))).toHaveValue('c');
  });
});

describe('what was removed', () => {
  const undo = button(/^Deshacer: Quitó/);

  test('is brought back to where it stood, the last one first, with the focus in it', async () => {
    const form = await open(undefined, plans('a', 'b', 'c'));
    await press('Quitar: Plan, programa o proyecto 1');
    await press('Quitar: Plan, programa o proyecto 2');
    expect(form.record.planProgramaProyecto).toEqual(['b']);
    await press('Deshacer: Quitó «Plan, programa o proyecto 2».');
    await hasFocus(box(labels.plan(2)));
    expect(announced(form)).toBe('Se recuperó. Ahora hay 2.');
    await press('Deshacer: Quitó «Plan, programa o proyecto 1».');
    await hasFocus(box(labels.plan(1)));
    expect(form.record.planProgramaProyecto).toEqual(['a', 'b', 'c']);
    await expect.element(undo).not.toBeInTheDocument();
  });

  test('is nothing where the entry was empty', async () => {
    const form = await open(undefined, plans('a'));
    await press(addPlan);
    await press('Quitar: Plan, programa o proyecto 2');
    expect(announced(form)).toBe('Se quitó. Queda 1.');
    await expect.element(undo).not.toBeInTheDocument();
  });

  test('does not come into another record', async () => {
    const form = await open(undefined, plans('a', 'b'));
    await press('Quitar: Plan, programa o proyecto 1');
    form.record = complete;
    await form.updateComplete;
    await expect.element(undo).not.toBeInTheDocument();
  });
});

test('a list that lacks an answer shows it at the box where it is written', async () => {
  const form = await open();
  form.requestSubmit();
  await hasFocus(page.getByRole('group', { name: 'Hay algo por corregir' }));
  const colour = (label: string) => getComputedStyle(box(label).element()).borderTopColor;
  expect(colour(labels.plan(1))).toBe(colour(labels.theme));
  expect(colour(labels.plan(1))).not.toBe(colour(labels.email));
});

test('the same announcement is heard twice when the same thing happens twice', async () => {
  const form = await open(undefined, { planProgramaProyecto: ['Uno', 'Dos', 'Tres'] });
  await userEvent.click(button('Bajar: Plan, programa o proyecto 1'));
  const first = form.shadowRoot?.querySelector('[role=status]')?.textContent;
  await userEvent.click(button('Bajar: Plan, programa o proyecto 1'));
  const second = form.shadowRoot?.querySelector('[role=status]')?.textContent;
  expect(second?.trim()).toBe(first?.trim());
  expect(second).not.toBe(first);
});

describe('the limit of entries', () => {
  test('takes the Add button away, and removing brings it back', async () => {
    const many = Array.from({ length: 29 }, (_, index) => `Plan ${index + 1}`);
    await open(undefined, plans(...many));
    await press(addPlan);
    await hasFocus(box(labels.plan(30)));
    await expect.element(button(addPlan)).not.toBeInTheDocument();
    await press('Quitar: Plan, programa o proyecto 1');
    await expect.element(button(addPlan)).toBeVisible();
  });

  test('a longer list keeps every entry and says how many are too many', async () => {
    const many = Array.from({ length: 32 }, (_, index) => `Plan ${index + 1}`);
    const form = await open(undefined, plans(...many));
    expect(form.record.planProgramaProyecto).toEqual(many);
    expect(form.reportValidity()).toBe(false);
    await form.updateComplete;
    expect(errors(form)).toEqual(['Error: Puede escribir hasta 30 elementos. Sobran 2.']);
  });
});
