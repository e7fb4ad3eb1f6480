import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  announced,
  answer,
  box,
  button,
  contactOf,
  errors,
  hasFocus,
  labels,
  open,
  write,
} from './form-page.ts';

describe('a telephone and a date as on paper', () => {
  test.each([
    [labels.telephone, '300 0000103', '300 000 0103', '+573000000103'],
    [labels.telephone, '(607) 555-0101', '607 555 0101', '+576075550101'],
    [labels.date, '29-noviembre-2022', '29/11/2022', '2022-11-29'],
    [labels.date, '29 de mayo del 2024', '29/05/2024', '2024-05-29'],
  ])('%s: «%s» is shown as «%s»', async (label, typed, shown, value) => {
    const form = await open();
    await write(label, typed);
    await expect.element(box(label)).toHaveValue(typed);
    await userEvent.tab();
    await expect.element(box(label)).toHaveValue(shown);
    expect(JSON.stringify(form.record)).toContain(`"${value}"`);
    expect(errors(form)).toEqual([]);
  });

  test('the change is shown and announced, for it was not asked for', async () => {
    const form = await open();
    await answer(labels.date, '29-noviembre-2022');
    expect(announced(form)).toBe(
      '29/11/2022. Así se guardará. Usted escribió «29-noviembre-2022».',
    );
  });

  test('nothing is said of a text that already is as it will be stored', async () => {
    const form = await open();
    await answer(labels.date, '29/11/2022');
    expect(announced(form)).toBe('');
    await expect.element(button(/^Deshacer: /)).not.toBeInTheDocument();
  });

  test('undo brings back the literal, which is then refused', async () => {
    const form = await open();
    await answer(labels.telephone, '300 0000103');
    await userEvent.click(button(/^Deshacer: /));
    await hasFocus(box(labels.telephone));
    await expect.element(box(labels.telephone)).toHaveValue('300 0000103');
    expect(contactOf(form.record)?.telefono).toBe('300 0000103');
    expect(announced(form)).toBe('Quedó como usted lo escribió.');
    expect(errors(form)).toEqual(['Error: Para enviar, escríbalo así: 300 000 0103.']);
  });

  test('an error that appears on leaving the box is announced', async () => {
    const form = await open();
    await answer(labels.telephone, '555 0101');
    expect(announced(form)).toContain('Este número tiene 7 dígitos.');
  });

  test('after undo the literal stays until it is edited', async () => {
    const form = await open();
    await answer(labels.telephone, '300 0000103');
    await userEvent.click(button(/^Deshacer: /));
    await userEvent.tab();
    await expect.element(box(labels.telephone)).toHaveValue('300 0000103');
    await userEvent.click(box(labels.telephone));
    await userEvent.keyboard('{End} ');
    await userEvent.tab();
    await expect.element(box(labels.telephone)).toHaveValue('300 000 0103');
    expect(errors(form)).toEqual([]);
  });

  test.each([
    [labels.telephone, '555 0101', 'Este número tiene 7 dígitos. Agregue el indicativo'],
    [labels.telephone, '3000000101 / 3000000102', 'Deje un solo número de teléfono'],
    [labels.date, 'mayo de 2024', 'Escriba el día, el mes y el año'],
    [labels.date, '31/02/2024', 'Escriba una fecha que exista'],
    [labels.email, 'a@b.gov.co, c@d.gov.co', 'Deje un solo correo'],
  ])(
    '%s «%s» stays as it is, with a sentence that says what to do',
    async (label, text, sentence) => {
      const form = await open();
      await answer(label, text);
      await expect.element(box(label)).toHaveValue(text);
      expect(errors(form)).toEqual([expect.stringContaining(sentence)]);
    },
  );
});

test('a button is pressed at the first press, although leaving the box before would move it', async () => {
  const form = await open();
  await write(labels.telephone, '300 0000103');
  await userEvent.click(button('Agregar otro contacto'));
  await hasFocus(box(labels.telephone).nth(1));
  await expect.element(button(/^Deshacer: /)).toBeVisible();
  expect(announced(form)).toBe('Se agregó una casilla. Ahora hay 2.');
});

describe('an e-mail address', () => {
  test('is never rewritten while it is typed', async () => {
    const form = await open();
    await write(labels.email, 'Ana.Ñúñez@EJEMPLO.gov.co');
    await expect.element(box(labels.email)).toHaveValue('Ana.Ñúñez@EJEMPLO.gov.co');
    expect(contactOf(form.record)?.correo).toBe('Ana.Ñúñez@ejemplo.gov.co');
  });

  test('keeps what is typed when it cannot be read', async () => {
    await open();
    await answer(labels.email, 'ana en ejemplo punto gov');
    await expect.element(box(labels.email)).toHaveValue('ana en ejemplo punto gov');
  });
});

describe('a narrative', () => {
  test('is tidied when it is left, and the caret stays while it is typed', async () => {
    const form = await open();
    await write(labels.theme, '  Un  tema ');
    await userEvent.keyboard('{Home}X');
    await expect.element(box(labels.theme)).toHaveValue('X  Un  tema ');
    await userEvent.tab();
    await expect.element(box(labels.theme)).toHaveValue('X Un tema');
    expect(form.record.temaLeccion).toBe('X Un tema');
  });

  test('of blanks only is no answer', async () => {
    const form = await open();
    await answer(labels.theme, '   ');
    expect(form.record).not.toHaveProperty('temaLeccion');
    expect(errors(form)).toEqual(['Error: Escriba el tema de la lección aprendida.']);
  });
});
