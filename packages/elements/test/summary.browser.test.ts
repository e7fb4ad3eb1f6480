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
  labels,
  open,
  send,
  summary,
  textOf,
  withTelephone,
  write,
} from './form-page.ts';

describe('sending with errors', () => {
  test('moves the focus to a summary that lists them in the order of the form', async () => {
    const form = await open();
    await answer(labels.telephone, '555 0101');
    await send();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    expect(summary(form).map((entry) => entry.split(':')[0])).toEqual([
      'Entidad y área',
      'Número de contacto',
      'Fecha de diligenciamiento',
      'Tema',
      'Plan, programa o proyecto',
      'Situación o experiencia',
      'Impacto',
      'Lección aprendida',
      'Recomendación',
      'Autorización para compartir',
    ]);
  });

  test('says at each box what the summary says', async () => {
    const form = await open();
    await send();
    const sentences = summary(form).map((entry) => entry.replace(/^[^:]+: /, ''));
    expect(errors(form)).toEqual(sentences.map((sentence) => `Error: ${sentence}`));
  });

  test('is announced once, by the focus on the summary', async () => {
    const form = await open();
    await send();
    expect(all(form, '[role=alert], [aria-live=assertive]')).toEqual([]);
    expect(textOf(all(form, '[role=status]')[0])).toBe('');
    await hasFocus(page.getByRole('group', { name: 'Hay algo por corregir' }));
  });

  test('tells the host which errors they are, once', async () => {
    const form = await open();
    const onInvalid = vi.fn();
    const onSubmit = vi.fn();
    form.addEventListener('record-invalid', (event) => onInvalid(event.issues));
    form.addEventListener('record-submit', onSubmit);
    await send();
    expect(onInvalid).toHaveBeenCalledOnce();
    const pointers = onInvalid.mock.calls[0]?.[0].map(
      (issue: { pointer: string }) => issue.pointer,
    );
    expect(pointers).toContain('/autorizacion');
    expect(pointers).toHaveLength(9);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('each entry leads to its box, with the label in view and the address untouched', async () => {
    const form = await open();
    const visits = history.length;
    await send();
    for (const link of all(form, '#summary a')) {
      await userEvent.click(link);
      const control = focused(form);
      const container = control?.closest('.box:not(.box .box)');
      const label = container?.querySelector('.label')?.getBoundingClientRect();
      expect(textOf(container)).toContain(textOf(link).replace(/^[^:]+: /, ''));
      expect(control?.matches('textarea, input')).toBe(true);
      expect(label?.top).toBeGreaterThanOrEqual(0);
      expect(label?.bottom).toBeLessThanOrEqual(innerHeight);
    }
    expect({ hash: location.hash, visits: history.length }).toEqual({ hash: '', visits });
  });

  test('an entry works from the keyboard too', async () => {
    await open();
    await send();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await hasFocus(box(labels.entity));
  });

  test('mending a box takes it off the summary; the last one takes the summary away', async () => {
    const { temaLeccion: _, ...rest } = complete;
    const form = await open(undefined, withTelephone(rest, '5550101'));
    await send();
    expect(summary(form)).toHaveLength(2);
    await answer(labels.theme, 'Un tema');
    expect(summary(form)).toEqual([expect.stringContaining('Número de contacto')]);
    await answer(labels.telephone, '607 555 0101');
    expect(all(form, '#summary')).toEqual([]);
  });

  test('nobody is told of an error in the middle of a word, even then', async () => {
    const form = await open();
    await send();
    const before = errors(form);
    await write(labels.telephone, '555');
    expect(errors(form)).toEqual(before);
    await userEvent.tab();
    expect(errors(form)).toHaveLength(before.length + 1);
  });

  test('Enter in a box of one line sends, as in any form', async () => {
    const form = await open();
    await userEvent.click(box(labels.telephone));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
  });
});
