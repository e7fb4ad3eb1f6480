/** A page with one form on it, and its parts as a person finds them: by role and name. */

import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import type {} from '@vitest/browser-playwright';
import { afterEach, expect, vi } from 'vitest';
import { cdp, type Locator, page, userEvent } from 'vitest/browser';
import '../src/define.ts';
import type { DocumentFormElement, FormRecord } from '../src/index.ts';

/** The same complete record in each version; the form's own version is the second. */
export const completeV1: FormRecord = barrios;
export const complete: FormRecord = inVersion2(barrios);

function inVersion2(record: FormRecord): FormRecord {
  const result = migrate(record, { to: fichaLeccionV2Form.version });
  if (!result.ok) throw new Error('The fixture cannot be migrated.');
  return result.record;
}

/** The first contact of a record. */
export function contactOf({ contactos }: FormRecord): FormRecord | undefined {
  return Array.isArray(contactos) ? contactos[0] : undefined;
}

/** A record with one telephone for all its contacts. */
export function withTelephone(record: FormRecord, telefono: string): FormRecord {
  return { ...record, contactos: [{ telefono }] };
}

afterEach(() => document.body.replaceChildren());

/** Puts markup into `<main>` and waits until its form is rendered. */
export async function open<Form extends DocumentFormElement = DocumentFormElement>(
  markup = '<ficha-leccion></ficha-leccion>',
  record?: Form['record'],
): Promise<Form> {
  document.body.innerHTML = `<main><h1>Portal de la entidad</h1>${markup}</main>`;
  const form = [...document.querySelectorAll('main *')].find(
    (node) => 'requestSubmit' in node && 'record' in node,
  );
  if (!form) throw new Error(`No form element in: ${markup}`);
  if (record) (form as Form).record = record;
  await (form as Form).updateComplete;
  return form as Form;
}

/** The box with this label, to the letter. */
export function box(label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true });
}

export function button(name: string | RegExp): Locator {
  return page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

export const labels = {
  entity: 'Nombre de la entidad y del área',
  telephone: 'Número de contacto',
  email: 'Correo electrónico institucional',
  date: 'Fecha de diligenciamiento',
  theme: 'Tema de la lección aprendida',
  lesson: '¿Cuál fue la lección aprendida?',
  plan: (position: number) => `Plan, programa o proyecto ${position}`,
};

export const addPlan = 'Agregar otro plan, programa o proyecto';

/** Clicks into a box and types, key by key; the text before is replaced. */
export async function write(label: string, text: string): Promise<void> {
  await userEvent.click(box(label));
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  if (text) await userEvent.keyboard(text);
}

/** Inserts a text at the caret in one go, as an input method or the clipboard does. */
export async function paste(text: string): Promise<void> {
  await cdp().send('Input.insertText', { text });
}

/** Writes into a box and leaves it. */
export async function answer(label: string, text: string): Promise<void> {
  await write(label, text);
  await userEvent.tab();
}

export async function send(): Promise<void> {
  await userEvent.click(button('Enviar la ficha'));
}

/** The control that has the focus, inside the form's shadow root. */
export function focused(form: DocumentFormElement): Element | null | undefined {
  return form.shadowRoot?.activeElement;
}

/** Waits until a control has the focus; `document.activeElement` alone ends at the shadow host. */
export async function hasFocus(control: Locator): Promise<void> {
  await vi.waitFor(() => {
    const { activeElement } = document;
    expect(activeElement?.shadowRoot?.activeElement ?? activeElement).toBe(control.element());
  });
}

export function all(form: DocumentFormElement, selector: string): HTMLElement[] {
  return [...(form.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** What stands in the page as text, in reading order, each run of blanks as one. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function errors(form: DocumentFormElement): string[] {
  return all(form, '.error').map(textOf);
}

export function summary(form: DocumentFormElement): string[] {
  return all(form, '#summary li').map(textOf);
}

/** What a screen reader was told through the live region. */
export function announced(form: DocumentFormElement): string {
  return textOf(form.shadowRoot?.querySelector('[role=status]'));
}
