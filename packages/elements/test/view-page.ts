/** A page with one view on it. */
import reuniones from '@ficha-leccion/schema/fixtures/nota-conocimiento/1.0/reuniones-de-socializacion.json' with {
  type: 'json',
};
import { afterEach } from 'vitest';
import '../src/define.ts';
import type { DocumentViewElement, FormRecord } from '../src/index.ts';
import { complete, textOf } from './form-page.ts';

export const nota: FormRecord = reuniones;
export const notShared: FormRecord = { ...complete, autorizacion: { respuesta: 'no' } };

afterEach(() => document.body.replaceChildren());

/** Puts markup into `<main>` and waits until its view is rendered. */
export async function openView(
  record?: unknown,
  markup = '<ficha-leccion-vista></ficha-leccion-vista>',
): Promise<DocumentViewElement> {
  document.body.innerHTML = `<main><h1>Portal de la entidad</h1>${markup}</main>`;
  const view = document.querySelector<DocumentViewElement>('main > :not(h1)');
  if (!view) throw new Error(`No view in: ${markup}`);
  if (record !== undefined) view.record = record;
  await view.updateComplete;
  return view;
}

export function parts(view: DocumentViewElement, selector: string): HTMLElement[] {
  return [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function texts(view: DocumentViewElement, selector: string): string[] {
  return parts(view, selector).map(textOf);
}

/** What stands under a label, to the letter. */
export function answerTo(view: DocumentViewElement, label: string): HTMLElement | undefined {
  const term = parts(view, 'dt').find((node) => textOf(node) === label);
  return term?.nextElementSibling as HTMLElement | undefined;
}
