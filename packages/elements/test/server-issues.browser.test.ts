import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ServerIssue } from '../src/index.ts';
import {
  all,
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
} from './form-page.ts';

const refused: readonly ServerIssue[] = [
  { code: 'texto-vacio', pointer: '/leccionAprendida', message: 'Cuente algo más.' },
  { code: 'texto-vacio', pointer: '/temaLeccion', message: 'Ya hay una ficha con este tema.' },
];

async function openRefused(issues: readonly ServerIssue[] = refused, record = complete) {
  const form = await open(undefined, record);
  form.addEventListener('record-submit', (event) => {
    event.respondWith(Response.json({ issues }, { status: 422 }));
  });
  await send();
  await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
  return form;
}

describe('what a service refuses', () => {
  test('stands at its box and in the summary, in the order of the form', async () => {
    const form = await openRefused();
    expect(summary(form)).toEqual([
      'Tema: Ya hay una ficha con este tema.',
      'Lección aprendida: Cuente algo más.',
    ]);
    expect(errors(form)).toEqual([
      'Error: Ya hay una ficha con este tema.',
      'Error: Cuente algo más.',
    ]);
    await expect.element(box(labels.theme)).toHaveAttribute('aria-invalid', 'true');
    expect(form.record).toEqual(complete);
  });

  test('goes from its box as soon as that is edited, and from no other', async () => {
    const form = await openRefused();
    await answer(labels.theme, 'Otro tema');
    expect(summary(form)).toEqual(['Lección aprendida: Cuente algo más.']);
  });

  test('does not stop the record from being sent again', async () => {
    const form = await openRefused();
    const onSubmit = vi.fn();
    form.addEventListener('record-submit', onSubmit);
    await send();
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  });

  test('at no box of ours is said without a link', async () => {
    const form = await openRefused([
      { code: 'falta-respuesta', pointer: '/otra/cosa', message: 'Falta otra cosa.' },
    ]);
    expect(summary(form)).toEqual(['otra/cosa: Falta otra cosa.']);
    expect(all(form, '#summary a')).toEqual([]);
  });

  test('at no box of ours stays until the record is sent again, whatever is edited', async () => {
    const form = await openRefused([
      { code: 'falta-respuesta', pointer: '/otra/cosa', message: 'Falta otra cosa.' },
    ]);
    await answer(labels.theme, 'Otro tema');
    expect(summary(form)).toEqual(['otra/cosa: Falta otra cosa.']);
    form.addEventListener('record-submit', (event) => event.stopImmediatePropagation(), {
      capture: true,
    });
    await send();
    expect(summary(form)).toEqual([]);
  });

  test('stays while nothing is sent, because something else is wrong', async () => {
    const form = await openRefused([
      { code: 'falta-respuesta', pointer: '/otra/cosa', message: 'Falta otra cosa.' },
      { code: 'texto-vacio', pointer: '/leccionAprendida', message: 'Cuente algo más.' },
    ]);
    await answer(labels.theme, '');
    await send();
    await vi.waitFor(() => expect(summary(form)).toHaveLength(3));
    expect(summary(form)).toEqual(expect.arrayContaining(['otra/cosa: Falta otra cosa.']));
    form.record = { ...complete, temaLeccion: 'Otro tema' };
    await form.updateComplete;
    expect(summary(form)).toEqual([]);
  });

  test('in our own codes gets our own words, counts included', async () => {
    const form = await openRefused([
      { code: 'texto-largo', pointer: '/temaLeccion', params: { maximo: 100, sobran: 20 } },
    ]);
    expect(summary(form)).toEqual(['Tema: Le sobran 20 caracteres.']);
  });
});

describe('what a service refuses in a list', () => {
  const plans = { ...complete, planProgramaProyecto: ['a', 'b', 'c'] };

  test('leads to the entry', async () => {
    const pointer = '/planProgramaProyecto/1';
    await openRefused([{ code: 'texto-vacio', pointer, message: 'No existe.' }], plans);
    await userEvent.click(page.getByRole('link'));
    await hasFocus(box(labels.plan(2)));
  });

  test('goes when the entry is removed', async () => {
    const pointer = '/planProgramaProyecto/1';
    const form = await openRefused([{ code: 'texto-vacio', pointer, message: 'No.' }], plans);
    await userEvent.click(button('Quitar: Plan, programa o proyecto 2'));
    await vi.waitFor(() => expect(summary(form)).toEqual([]));
  });

  test('goes with its entry when that is moved', async () => {
    const pointer = '/planProgramaProyecto/1';
    const form = await openRefused([{ code: 'texto-vacio', pointer, message: 'No.' }], plans);
    await userEvent.click(button('Bajar: Plan, programa o proyecto 2'));
    await expect.element(box(labels.plan(3))).toHaveAttribute('aria-invalid', 'true');
    expect(summary(form)).toHaveLength(1);
  });

  test('of the list as a whole goes when one of its entries is edited', async () => {
    const pointer = '/planProgramaProyecto';
    const form = await openRefused(
      [{ code: 'texto-vacio', pointer, message: 'Repetidos.' }],
      plans,
    );
    expect(errors(form)).toEqual(['Error: Repetidos.']);
    await answer(labels.plan(3), 'd');
    expect(summary(form)).toEqual([]);
  });
});

describe('setIssues', () => {
  test('shows the issues of a host that checks by itself', async () => {
    const form = await open(undefined, complete);
    form.setIssues(refused);
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    expect(summary(form)).toHaveLength(2);
  });

  test('of nothing takes them away', async () => {
    const form = await open(undefined, complete);
    form.setIssues(refused);
    form.setIssues([]);
    await form.updateComplete;
    expect(all(form, '#summary, .error')).toEqual([]);
  });

  test('of nothing does not shout at somebody who has not sent yet', async () => {
    const form = await open();
    form.setIssues([]);
    await form.updateComplete;
    expect(all(form, '#summary, .error')).toEqual([]);
  });
});
