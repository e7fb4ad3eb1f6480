import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DocumentFormElement } from '../src/index.ts';
import {
  all,
  announced,
  answer,
  box,
  complete,
  errors,
  labels,
  open,
  paste,
  textOf,
  write,
} from './form-page.ts';

const aFinding = { code: 'texto-largo', pointer: '/impacto', message: 'Escriba menos.' } as const;

const counterOf = (form: Awaited<ReturnType<typeof open>>) => all(form, '.counter').map(textOf)[0];

test('counts code points, as the limit does', async () => {
  const form = await open();
  expect(counterOf(form)).toBe('0 de 500 caracteres');
  await userEvent.click(box(labels.theme));
  await paste('👩‍🏫 ñ');
  await form.updateComplete;
  expect(counterOf(form)).toBe('5 de 500 caracteres');
  expect(form.record.temaLeccion).toBe('👩‍🏫 ñ');
});

test.each([
  [
    'a record of the page',
    (form: DocumentFormElement) => Object.assign(form, { record: complete }),
  ],
  ['what a service found', (form: DocumentFormElement) => form.setIssues([aFinding])],
  ['sending', (form: DocumentFormElement) => form.requestSubmit()],
])('%s does not wait for the keys to rest', async (_, act) => {
  const form = await open();
  await write(labels.theme, 'Un');
  await form.updateComplete;
  // No time passes, so that what waits for some would wait for ever.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    await paste(' tema');
    act(form);
    await form.updateComplete;
    expect(counterOf(form)).not.toBe('2 de 500 caracteres');
  } finally {
    vi.useRealTimers();
  }
});

test('counts what will be stored, not the blanks around it', async () => {
  const form = await open();
  await write(labels.theme, '  dos  palabras  ');
  await form.updateComplete;
  expect(counterOf(form)).toBe('12 de 500 caracteres');
});

test('thousands are grouped as in Colombia', async () => {
  const form = await open(undefined, { ...complete, impacto: 'a'.repeat(12_345) });
  expect(all(form, '.counter').map(textOf)).toContain('12.345 de 20.000 caracteres');
});

test('text over the limit is kept, and the error says how much is too much', async () => {
  const form = await open(undefined, { ...complete, temaLeccion: '😀'.repeat(500) });
  expect(form.checkValidity()).toBe(true);
  await userEvent.click(box(labels.theme));
  await userEvent.keyboard('{Control>}{End}{/Control}abc');
  await form.updateComplete;
  expect(counterOf(form)).toBe('503 de 500 caracteres');
  expect(errors(form)).toEqual([]);
  await userEvent.tab();
  expect(errors(form)).toEqual(['Error: Le sobran 3 caracteres.']);
  expect(form.record.temaLeccion).toHaveLength(1003);
});

test('the limit can be heard before it is reached', async () => {
  await open();
  await answer(labels.theme, 'Un tema');
  await expect
    .element(box(labels.theme))
    .toHaveAccessibleDescription(expect.stringContaining('500'));
});

describe('whoever pauses near the limit is told how much room is left', () => {
  async function pausing(length: number, typed: string) {
    const form = await open(undefined, { ...complete, temaLeccion: 'a'.repeat(length) });
    await userEvent.click(box(labels.theme));
    await userEvent.keyboard(`{Control>}{End}{/Control}${typed}`);
    expect(announced(form)).toBe('');
    return form;
  }

  test.each([
    [450, 'ñ', 'Le quedan 49 caracteres.'],
    [498, 'ñ', 'Le queda 1 carácter.'],
    [500, 'ñññ', 'Le sobran 3 caracteres.'],
  ])('after %i characters and «%s»', async (length, typed, sentence) => {
    const form = await pausing(length, typed);
    await vi.waitFor(() => expect(announced(form)).toBe(sentence), { timeout: 3_000 });
  });

  test.each([
    ['far from the limit', 100, false],
    ['once the box was left', 480, true],
  ])('nobody is %s', async (_, length, isLeft) => {
    const form = await pausing(length, 'a');
    if (isLeft) await userEvent.tab();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(announced(form)).toBe('');
  });
});
