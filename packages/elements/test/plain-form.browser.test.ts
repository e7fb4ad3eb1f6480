/** A server put the form without script into the element; then the script arrived. */
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { expect, test, vi } from 'vitest';
import { formAsHtml } from '../src/html.ts';
import type { FichaLeccionElement, FormRecord } from '../src/index.ts';
import { box, complete, labels } from './form-page.ts';

const plain = (record: FormRecord = {}) =>
  `<main><h1>Portal</h1><ficha-leccion>${formAsHtml(fichaLeccionV2Form, { action: '/fichas', record })}</ficha-leccion></main>`;

/** The page as it was served, before the element was one: typed into, then upgraded. */
async function upgraded(html: string, typed: Record<string, string>, record?: FormRecord) {
  const served = document.implementation.createHTMLDocument();
  served.body.innerHTML = html;
  for (const [name, text] of Object.entries(typed)) {
    const control = served.querySelector(`[name="${name}"]`) as HTMLTextAreaElement;
    control.value = text;
  }
  const main = served.querySelector('main') as HTMLElement;
  document.body.append(document.adoptNode(main));
  const element = main.querySelector('ficha-leccion') as FichaLeccionElement;
  if (record) element.record = record;
  await vi.waitFor(() => expect(element.querySelector('form')).toBeNull());
  await element.updateComplete;
  return element;
}

test('what was typed goes on in the element', async () => {
  const element = await upgraded(plain(), {
    temaLeccion: 'Trámites sin filas',
    'planProgramaProyecto.1': 'Plan de desarrollo',
    fechaDiligenciamiento: '29-noviembre-2022',
  });
  expect(element.record).toEqual({
    $schema: fichaLeccionV2Form.identifier,
    fechaDiligenciamiento: '2022-11-29',
    temaLeccion: 'Trámites sin filas',
    planProgramaProyecto: ['Plan de desarrollo'],
  });
  await expect.element(box(labels.theme)).toHaveValue('Trámites sin filas');
});

test('what was changed or emptied counts, what has no box stays the host’s', async () => {
  const record = { ...complete, id: 'LA-2024-0001' };
  const element = await upgraded(plain(record), { temaLeccion: 'Otro tema', impacto: '' }, record);
  const { impacto: _, ...rest }: FormRecord = record;
  expect(element.record).toEqual({ ...rest, temaLeccion: 'Otro tema' });
});

test('what was not touched is the record of the host, to the letter', async () => {
  const record = { ...complete, temaLeccion: '  con  blancos ' };
  const element = await upgraded(plain(record), {}, record);
  expect(element.record).toEqual(record);
});
