/** Headings at the level that fits the page around the form. */
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DocumentFormElement } from '../src/index.ts';
import { all, answer, button, complete, focused, labels, open } from './form-page.ts';

/** What each heading says of its level, in order. */
const levels = (form: DocumentFormElement) =>
  all(form, 'h2, h3, h4').map(({ id, ariaLevel }) => [id, Number(ariaLevel)]);

async function openAt(level: string, attributes = ''): Promise<DocumentFormElement> {
  const above = Array.from({ length: Math.min(Number(level) || 2, 5) - 2 }, (_, index) => index + 2)
    .map((each) => `<h${each}>Parte</h${each}>`)
    .join('');
  return open(`${above}<ficha-leccion heading-level="${level}" ${attributes}></ficha-leccion>`);
}

async function headingIssues(): Promise<readonly string[]> {
  const runOnly = ['heading-order', 'empty-heading', 'aria-valid-attr-value', 'aria-allowed-attr'];
  const { violations } = await axe.run(document, { runOnly });
  return violations.map(({ id }) => id);
}

test.each([
  ['3', 3],
  ['5', 5],
  ['9', 5],
  ['x', 2],
  ['0', 2],
])(
  'heading-level="%s" puts the title at %i, and what is below one deeper',
  async (asked, level) => {
    const form = await openAt(asked);
    form.reportValidity();
    await form.updateComplete;
    expect(levels(form)).toEqual([
      ['title', level],
      ['summary-title', level + 1],
      ...form.model.sections.map(({ name }) => [`section-${name}`, level + 1]),
    ]);
    expect(await headingIssues()).toEqual([]);
  },
);

test('the review of the steps is one deeper, its sections two, the sixth at most', async () => {
  for (const level of [3, 5]) {
    const form = await openAt(String(level), 'pasos');
    form.record = complete;
    await form.updateComplete;
    await userEvent.click(button('Siguiente'));
    await userEvent.click(button('Siguiente'));
    await vi.waitFor(() => expect(focused(form)?.id).toBe('review'));
    expect(all(form, '#review')[0]?.ariaLevel).toBe(String(level + 1));
    const sections = all(form, 'h4').map((heading) => Number(heading.ariaLevel));
    expect(sections).toEqual(form.model.sections.map(() => Math.min(level + 2, 6)));
    expect(await headingIssues()).toEqual([]);
  }
});

test('set as a property, also for what stands in place of the form', async () => {
  const form = await open(undefined, complete);
  form.headingLevel = 4;
  form.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-7' }));
  form.requestSubmit();
  await vi.waitFor(() => expect(focused(form)?.id).toBe('received'));
  expect(levels(form)).toEqual([['received-title', 4]]);
});

test('advisories stand below the review, and below the title of what was received', async () => {
  for (const level of [3, 5]) {
    const form = await openAt(String(level), 'pasos');
    form.configuracion = { avisos: true };
    form.record = complete;
    form.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-7' }));
    await form.updateComplete;
    await answer(labels.entity, 'Escriba a maria@correo.example');
    await userEvent.click(button('Siguiente'));
    await userEvent.click(button('Siguiente'));
    const overview = () => all(form, '.advisory > h3')[0]?.ariaLevel;
    await vi.waitFor(() => expect(overview()).toBe(String(Math.min(level + 2, 6))));
    expect(await headingIssues()).toEqual([]);
    await userEvent.click(button('Enviar la ficha'));
    await vi.waitFor(() => expect(overview()).toBe(String(level + 1)));
    expect(await headingIssues()).toEqual([]);
  }
});
