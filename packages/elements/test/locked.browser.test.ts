/** Boxes that the host filled in and keeps. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addPlan, all, box, button, complete, hasFocus, labels, open, write } from './form-page.ts';

const reason = 'La completa su entidad.';

async function locking(record: object, ...bloqueadas: string[]) {
  const form = await open(undefined, { ...complete, ...record });
  form.bloqueadas = bloqueadas;
  await form.updateComplete;
  return form;
}

test('is read and reached with the Tab key, not edited, and says why', async () => {
  const form = await locking({}, '/entidadYArea');
  await userEvent.click(page.getByRole('heading', { name: 'Datos generales' }));
  await userEvent.tab();
  await hasFocus(box(labels.entity));
  await userEvent.keyboard('x');
  expect(form.record).toEqual(complete);
  await expect.element(box(labels.entity)).toHaveAccessibleDescription(reason);
  await expect.element(box(labels.theme)).not.toHaveAttribute('readonly');
});

test('radio buttons and ticks keep their answer, by mouse and by keyboard', async () => {
  const { solucionesMejora: _, ...others } = complete;
  const form = await locking(
    { ...others, solucionesMejora: undefined, solucionesMejoraNoHubo: true },
    '/autorizacion',
    '/solucionesMejoraNoHubo',
  );
  const before = form.record;
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  await userEvent.click(page.getByRole('checkbox'));
  await expect.element(page.getByRole('radio', { name: 'Sí' })).toBeChecked();
  (page.getByRole('radio', { name: 'Sí' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'Sí' })).toBeChecked();
  await expect.element(page.getByRole('checkbox')).toBeChecked();
  expect(form.record).toEqual(before);
});

test('a list is locked whole, an entry alone moves with its lock', async () => {
  const plans = { planProgramaProyecto: ['a', 'b', 'c'] };
  await locking(plans, '/planProgramaProyecto');
  await expect.element(button(addPlan)).not.toBeInTheDocument();
  await expect.element(button(/^Quitar/)).not.toBeInTheDocument();

  await locking(plans, '/planProgramaProyecto/0');
  await expect.element(button('Quitar: Plan, programa o proyecto 1')).not.toBeInTheDocument();
  await userEvent.click(button('Subir: Plan, programa o proyecto 2'));
  await expect.element(box(labels.plan(1))).toHaveValue('b');
  await expect.element(box(labels.plan(1))).not.toHaveAttribute('readonly');
  await expect.element(box(labels.plan(2))).toHaveAttribute('readonly');
});

describe('never stands in the way', () => {
  test('what the host left empty stays open', async () => {
    await locking({ temaLeccion: undefined }, '/temaLeccion', '/noExiste', '');
    await expect.element(box(labels.theme)).not.toHaveAttribute('readonly');
  });

  test('its error can be reached from the summary', async () => {
    const form = await locking({ temaLeccion: 'a'.repeat(501) }, '/temaLeccion');
    form.reportValidity();
    await userEvent.click(page.getByRole('link', { name: /Tema/ }));
    await hasFocus(box(labels.theme));
  });

  test('locks can be set before the record, and taken away', async () => {
    const form = await open();
    form.bloqueadas = ['/entidadYArea'];
    form.record = complete;
    await form.updateComplete;
    await expect.element(box(labels.entity)).toHaveAttribute('readonly');
    form.bloqueadas = null;
    await form.updateComplete;
    expect(all(form, '[readonly]')).toEqual([]);
  });
});

describe('what a person writes stays theirs', () => {
  const locked = () => ['/temaLeccion', '/entidadYArea'];

  test('with a page that names the same boxes anew at every key, as templates do', async () => {
    const form = await open(undefined, { temaLeccion: 'Un tema' });
    form.bloqueadas = locked();
    form.addEventListener('record-change', () => {
      form.bloqueadas = locked();
    });
    await write(labels.entity, 'Alcaldía');
    await form.updateComplete;
    await userEvent.keyboard(' de Ejemplo');
    await expect.element(box(labels.entity)).toHaveValue('Alcaldía de Ejemplo');
    await expect.element(box(labels.theme)).toHaveAttribute('readonly');
  });

  test('in a form that becomes one of another version', async () => {
    const form = await open(undefined, { temaLeccion: 'Un tema' });
    form.bloqueadas = locked();
    await write(labels.entity, 'Alcaldía');
    form.version = '1';
    await form.updateComplete;
    await expect.element(box(labels.entity)).not.toHaveAttribute('readonly');
    await expect.element(box(labels.theme)).toHaveAttribute('readonly');
  });
});
