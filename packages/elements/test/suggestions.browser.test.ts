/** A text box with a table beside it: it suggests, and takes any other text as well. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentFormElement, FormRecord } from '../src/index.ts';
import { all, announced, complete, focused, labels, open, textOf } from './form-page.ts';

const territorio = [
  { codigo: '54001', nombre: 'Cúcuta' },
  { codigo: '25175', nombre: 'Chía' },
  { codigo: '05001', nombre: 'Medellín' },
  { codigo: '05649', nombre: 'San Carlos, Antioquia' },
  { codigo: '23678', nombre: 'San Carlos, Córdoba' },
  { codigo: '54', nombre: 'Norte de Santander' },
];

const label = 'Municipio o departamento';
const place = () => page.getByRole('combobox', { name: label });
const options = () => page.getByRole('option').elements().map(textOf);

async function choosing(record?: FormRecord, table: typeof territorio | string[] = territorio) {
  const form = await open(undefined, record);
  const isAreas = typeof table[0] === 'string';
  form.configuracion = isAreas
    ? { areas: table as string[] }
    : { territorio: table as typeof territorio };
  await form.updateComplete;
  return form;
}

/** What is suggested is announced after a pause; it is shown at once. */
async function type(text: string): Promise<void> {
  await userEvent.click(place());
  await userEvent.keyboard(text);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

const placeOf = (form: DocumentFormElement) =>
  (form.record.gestion as { territorio?: object } | undefined)?.territorio;

describe('by keyboard', () => {
  let form: DocumentFormElement;
  beforeEach(async () => {
    form = await choosing(complete);
  });

  test('whoever types is suggested what begins so, accents and capitals apart', async () => {
    await expect.element(place()).toHaveAttribute('aria-expanded', 'false');
    await type('cucu');
    await expect.element(place()).toHaveAttribute('aria-expanded', 'true');
    expect(options()).toEqual(['Cúcuta 54001']);
    await userEvent.keyboard('{ArrowDown}');
    const [option] = page.getByRole('option').elements();
    await expect.element(place()).toHaveAttribute('aria-activedescendant', option?.id ?? '');
    expect(option?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await expect.element(place()).toHaveAttribute('aria-expanded', 'false');
    expect(placeOf(form)).toEqual({ nombre: 'Cúcuta', codigoDivipola: '54001' });
    await expect
      .element(page.getByRole('textbox', { name: 'Código DIVIPOLA' }))
      .toHaveValue('54001');
    expect(announced(form)).toBe('Quedó: Cúcuta. Código: 54001.');
  });

  test('the number of suggestions is announced after a pause', async () => {
    await type('san');
    await vi.waitFor(() => expect(announced(form)).toMatch(/^Hay 3 sugerencias/));
    await type('xy');
    await vi.waitFor(() => expect(announced(form)).toMatch(/^No está en la lista/));
  });

  test('arrows go round, Escape closes and keeps the text, Enter sends nothing', async () => {
    const submitted = vi.fn();
    form.addEventListener('record-submit', submitted);
    await type('san');
    expect(options()).toHaveLength(3);
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard('{ArrowUp}');
    expect(all(form, '[aria-selected=true]').map(textOf)).toEqual(['San Carlos, Córdoba 23678']);
    await userEvent.keyboard('{Escape}');
    expect(options()).toEqual([]);
    await expect.element(place()).toHaveValue('san');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(placeOf(form)).toEqual({ nombre: 'San Carlos, Córdoba', codigoDivipola: '23678' });
    expect(submitted).not.toHaveBeenCalled();
  });

  test('a text that is in no table stays, without code', async () => {
    await type('chia');
    expect(placeOf(form)).toEqual({ nombre: 'chia', codigoDivipola: '25175' });
    await userEvent.keyboard(' centro');
    await userEvent.tab();
    expect(placeOf(form)).toEqual({ nombre: 'chia centro' });
    expect(options()).toEqual([]);
  });

  test('a code that somebody wrote is theirs', async () => {
    await userEvent.fill(page.getByRole('textbox', { name: 'Código DIVIPOLA' }), '11001');
    await type('Ciudad sin tabla');
    expect(placeOf(form)).toEqual({ nombre: 'Ciudad sin tabla', codigoDivipola: '11001' });
  });
});

test('by mouse, the focus stays in the box', async () => {
  const form = await choosing(complete);
  await type('mede');
  await userEvent.click(page.getByRole('option', { name: 'Medellín 05001' }));
  expect(placeOf(form)).toEqual({ nombre: 'Medellín', codigoDivipola: '05001' });
  expect(focused(form)).toBe(place().element());
});

test('an entry of several lines is one line, in a box that keeps the focus', async () => {
  const nombre = 'Sitio\u2028Nuevo\n';
  const form = await choosing(complete, [{ codigo: '54001', nombre }]);
  await type('sitio');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(placeOf(form)).toEqual({ nombre: 'Sitio Nuevo', codigoDivipola: '54001' });
  expect(focused(form)).toBe(place().element());
});

test('a table of 1,200 places is typed in without delay, and shows 50', async () => {
  const places = Array.from({ length: 1_200 }, (_, index) => ({
    codigo: String(10_000 + index),
    nombre: `Municipio número ${index}`,
  }));
  await choosing(complete, places);
  await type('municipio');
  expect(options()).toHaveLength(50);
});

test('entity and area are suggested the same way; a text of several lines keeps its text area', async () => {
  const areas = ['Alcaldía de Ejemplo - Archivo', 'Alcaldía de Ejemplo - Talento Humano'];
  const form = await choosing(undefined, areas);
  const entity = page.getByRole('combobox', { name: labels.entity });
  await userEvent.click(entity);
  await userEvent.keyboard('talento{ArrowDown}{Enter}');
  expect(form.record.entidadYArea).toBe('Alcaldía de Ejemplo - Talento Humano');
  form.record = { ...complete, entidadYArea: 'Alcaldía\nArchivo' };
  await form.updateComplete;
  await expect.element(page.getByRole('textbox', { name: labels.entity })).toBeVisible();
});

describe('a record that the page sets while the list is open', () => {
  const withPlace = (nombre: string) => ({ ...complete, gestion: { territorio: { nombre } } });

  test.each([
    ['of another place', withPlace('Chía')],
    ['of a place in two lines, which needs another control', withPlace('Chía\nCajicá')],
    ['of no place', complete],
  ])('%s: the list closes, in one draw', async (_, record) => {
    const warn = vi.spyOn(console, 'warn');
    // Each is said once.
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.clear();
    const form = await choosing(complete);
    await type('san');
    expect(options()).toHaveLength(3);
    form.record = record;
    await form.updateComplete;
    expect(options()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(announced(form)).toBe('');
    expect(warn.mock.calls.flat().filter((each) => /change-in-update/.test(each))).toEqual([]);
    warn.mockRestore();
  });
});

test('names that look like markup are text', async () => {
  const evil = '<img src=x onerror="window.robado=1">';
  const form = await choosing(complete, [{ codigo: '11001', nombre: evil }]);
  await type('img');
  expect(options()).toEqual([`${evil} 11001`]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(placeOf(form)).toMatchObject({ nombre: evil });
  expect(window).not.toHaveProperty('robado');
});
