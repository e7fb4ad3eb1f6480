/** What somebody should look at again: said apart from the errors, and never in the way. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Configuracion, DocumentFormElement, FormRecord } from '../src/index.ts';
import {
  all,
  announced,
  answer,
  box,
  button,
  complete,
  errors,
  focused,
  hasFocus,
  labels,
  open,
  send,
  summary,
  textOf,
  write,
} from './form-page.ts';

const contact = 'Escriba a maria@correo.example';

async function advising(
  configuracion: Configuracion = {},
  record: FormRecord = complete,
): Promise<DocumentFormElement> {
  const form = await open(undefined, record);
  form.configuracion = { avisos: true, ...configuracion };
  await form.updateComplete;
  return form;
}

const advisories = (form: DocumentFormElement) => all(form, '.advisory p').map(textOf);

async function advised(form: DocumentFormElement, count = 1): Promise<void> {
  // The browser may take its time until it is idle.
  await vi.waitFor(() => expect(advisories(form)).toHaveLength(count), { timeout: 5_000 });
}

test('appear once the box was left, in words, as its description, and are announced once', async () => {
  const form = await advising();
  await write(labels.theme, contact);
  expect(advisories(form)).toEqual([]);
  await userEvent.tab();
  await advised(form);
  expect(advisories(form)[0]).toMatch(/^Aviso: /);
  await vi.waitFor(() => expect(announced(form)).toMatch(/^Aviso: /));
  expect(errors(form)).toEqual([]);
  await expect.element(box(labels.theme)).toHaveAccessibleDescription(/Aviso: /);
  await expect.element(box(labels.theme)).toHaveAttribute('aria-invalid', 'false');

  await answer(labels.lesson, 'Una lección que se puede leer con calma y sin prisa alguna.');
  await form.updateComplete;
  expect(announced(form)).not.toContain('Aviso:');
});

test('go away while the box is written in, and come back only if they still hold', async () => {
  const form = await advising();
  await answer(labels.theme, contact);
  await advised(form);
  await write(labels.theme, 'U');
  await advised(form, 0);
  await answer(labels.theme, 'Un tema que no dice cómo hablar con nadie');
  await form.updateComplete;
  expect(advisories(form)).toEqual([]);
});

test('stop no record, and are no errors', async () => {
  const form = await advising();
  const told: string[] = [];
  for (const type of ['record-invalid', 'record-submit'] as const) {
    form.addEventListener(type, () => told.push(type));
  }
  form.addEventListener('record-submit', (event) => event.respondWith({ id: '7' }));
  await answer(labels.theme, contact);
  await advised(form);
  expect(form.checkValidity()).toBe(true);
  await send();
  await vi.waitFor(() => expect(focused(form)?.id).toBe('received'));
  expect(told).toEqual(['record-submit']);
  const list = all(form, '.received .advisory li').map(textOf);
  expect(list).toContainEqual(expect.stringMatching(/^Tema: /));
});

test('stand in no summary of errors', async () => {
  const { leccionAprendida: _, ...incomplete } = complete;
  const form = await advising({}, incomplete);
  await answer(labels.theme, contact);
  await advised(form);
  await send();
  expect(summary(form)).toEqual([expect.stringMatching(/^Lección aprendida: /)]);
});

test('can be hidden one by one, for as long as the record stands', async () => {
  const form = await advising();
  await answer(labels.theme, contact);
  await advised(form);
  await userEvent.click(button('Ocultar aviso: Tema'));
  await hasFocus(box(labels.theme));
  expect(advisories(form)).toEqual([]);
  expect(announced(form)).toBe('Aviso oculto.');
  await answer(labels.theme, `${contact} hoy`);
  await answer(labels.lesson, contact);
  await advised(form);
  expect(textOf(box(labels.theme).element().closest('.box'))).not.toContain('Aviso:');
});

test('can be switched off by code, and know the addresses of the entity', async () => {
  const off = await advising({ off: ['dato-contacto-en-texto'] });
  await answer(labels.theme, contact);
  await off.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(advisories(off)).toEqual([]);

  const form = await advising({ institutionalDomains: ['gov.co'] });
  await answer(labels.email, 'maria@correo.example');
  await advised(form);
});

test('do not load before a box was left, nor unless they are asked for', async () => {
  const form = await open(undefined, complete);
  await answer(labels.theme, contact);
  await form.updateComplete;
  expect(advisories(form)).toEqual([]);
  form.configuracion = { avisos: true };
  await form.updateComplete;
  expect(advisories(form)).toEqual([]);
  await answer(labels.theme, `${contact} hoy`);
  await advised(form);
});
