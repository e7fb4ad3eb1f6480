import { describe, expect, test, vi } from 'vitest';
import type { RecordSubmitEvent } from '../src/index.ts';
import { announced, button, complete, open, send } from './form-page.ts';

describe('a host', () => {
  test('may take the record over: the form does nothing more', async () => {
    const form = await open(undefined, complete);
    form.addEventListener('record-submit', (event) => event.preventDefault());
    await send();
    await expect.element(button('Enviar la ficha')).toBeVisible();
    expect(announced(form)).toBe('');
    expect(form.record).toEqual(complete);
  });

  test('may not listen at all', async () => {
    const form = await open(undefined, complete);
    await send();
    await expect.element(button('Enviar la ficha')).toBeVisible();
    expect(form.record).toEqual(complete);
  });

  test('hears the event on any ancestor', async () => {
    await open(undefined, complete);
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('record-submit', onSubmit, { once: true });
    await send();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('cannot answer twice', async () => {
    const form = await open(undefined, complete);
    const second = vi.fn();
    form.addEventListener('record-submit', (event) => {
      event.respondWith({});
      expect(() => event.respondWith({})).toThrow(/respondWith/);
      second();
    });
    await send();
    expect(second).toHaveBeenCalledOnce();
  });

  test('that answers when the event is over is told so', async () => {
    const form = await open(undefined, complete);
    const over = new Promise<RecordSubmitEvent>((resolve) => {
      form.addEventListener('record-submit', resolve);
    });
    await send();
    const event = await over;
    expect(() => event.respondWith({ id: 'LA-1' })).toThrow(/respondWith/);
  });
});
