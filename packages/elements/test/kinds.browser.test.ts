import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  all,
  answer,
  box,
  complete,
  errors,
  focused,
  hasFocus,
  open,
  send,
  summary,
} from './form-page.ts';

const noSolutions = 'No hubo soluciones ni acciones de mejora';
const checkbox = () => page.getByRole('checkbox', { name: noSolutions });
const nota = '<nota-conocimiento></nota-conocimiento>';

describe('a statement', () => {
  test('is ticked and unticked by keyboard: true, or an absent key', async () => {
    const form = await open();
    (checkbox().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(form.record.solucionesMejoraNoHubo).toBe(true);
    await userEvent.keyboard(' ');
    expect(form.record).not.toHaveProperty('solucionesMejoraNoHubo');
  });

  test('of a record is shown', async () => {
    const { solucionesMejora: _, ...rest } = complete;
    const form = await open(undefined, { ...rest, solucionesMejoraNoHubo: true });
    await expect.element(checkbox()).toBeChecked();
    expect(form.checkValidity()).toBe(true);
  });

  test('that contradicts another answer says so where it stands', async () => {
    const both = { solucionesMejora: ['Una'], solucionesMejoraNoHubo: true };
    const form = await open(undefined, { ...complete, ...both });
    form.reportValidity();
    await form.updateComplete;
    expect(errors(form)).toEqual([expect.stringContaining('Quite la marca')]);
    await expect.element(checkbox()).toHaveAccessibleDescription(/Quite la marca/);
    await userEvent.click(page.getByRole('link', { name: /Quite la marca/ }));
    expect(focused(form)).toBe(checkbox().element());
  });

  test('cannot be changed in a form that is only read', async () => {
    const form = await open('<ficha-leccion readonly></ficha-leccion>', complete);
    await userEvent.click(checkbox(), { force: true });
    expect(form.record).toEqual(complete);
  });
});

describe('an answer that is not offered', () => {
  const both = { ...complete, autorizacion: { respuesta: 'contradictoria', marcaOriginal: 'X' } };
  const radios = () =>
    page
      .getByRole('radio')
      .elements()
      .map((node) => node.closest('label'));

  test('is shown when the record has it, and is gone once another is chosen', async () => {
    const form = await open(undefined, both);
    await expect.element(page.getByRole('radio', { name: 'Sí y No a la vez' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: 'No', exact: true }));
    expect(radios().map((label) => label?.textContent?.trim())).toEqual(['Sí', 'No']);
    expect(form.record.autorizacion).toEqual({ respuesta: 'no', marcaOriginal: 'X' });
  });

  test('is refused in the words of its rule', async () => {
    const form = await open(undefined, both);
    await send();
    expect(summary(form)).toEqual([expect.stringContaining('están marcados Sí y No')]);
  });
});

describe('a number', () => {
  const year = () => box('Año');

  test('is typed with the keyboard of figures, in a box of text', async () => {
    await open(nota);
    await expect.element(year()).toHaveAttribute('inputmode', 'numeric');
    await expect.element(year()).toHaveAttribute('type', 'text');
  });

  test('is stored as a number', async () => {
    const form = await open(nota);
    await answer('Año', ' 2024 ');
    expect(form.record).toMatchObject({ numero: { anio: 2024 } });
    expect(errors(form)).toEqual([]);
  });

  test.each([
    ['2.024', 'Escriba el número sin separar los miles: 2024.'],
    ['dos mil', 'Escriba solo el número, con cifras.'],
    ['1', 'entre'],
  ])('«%s» stays as typed, with a sentence that says what to do', async (text, sentence) => {
    const form = await open(nota);
    await answer('Año', text);
    await expect.element(year()).toHaveValue(text);
    expect(errors(form)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('a required group that is empty', () => {
  test('is answered in its first box, where the summary leads', async () => {
    const form = await open(nota);
    form.requestSubmit();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    await userEvent.click(all(form, '#summary a')[0] as HTMLElement);
    await hasFocus(box('Correlativo'));
    await expect.element(box('Correlativo')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box('Correlativo')).toHaveAttribute('aria-required', 'true');
  });
});

describe('a group in a list', () => {
  test('is titled by its place, and asks for its boxes once it is begun', async () => {
    const form = await open(nota);
    const group = page.getByRole('group', { name: 'Nota al pie 1', exact: true });
    await expect.element(group).toBeVisible();
    const mark = group.getByRole('textbox', { name: 'Marca', exact: true });
    await expect.element(mark).toHaveAttribute('aria-required', 'false');
    await userEvent.click(group.getByRole('textbox', { name: 'Texto de la nota al pie' }));
    await userEvent.keyboard('Fuente');
    await expect.element(mark).toHaveAttribute('aria-required', 'true');
    expect(form.record).toMatchObject({ notas: [{ texto: 'Fuente' }] });
  });
});
