import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FormRecord } from '../src/index.ts';
import { all, complete, errors, focused, open } from './form-page.ts';

const executed = vi.fn();
const strings = [
  '<img src=x onerror="executed()">',
  '"><script>executed()</script>',
  'javascript:executed()',
  '</textarea><svg onload=executed()>',
  '{{executed()}}',
];

beforeEach(() => {
  executed.mockClear();
  Object.assign(window, { executed });
});

/** Long enough for an image that fails to load, which is how most of these would run. */
async function nothingRuns(form: HTMLElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(executed).not.toHaveBeenCalled();
  expect(form.shadowRoot?.querySelector('img, script, svg, iframe')).toBeNull();
  for (const link of form.shadowRoot?.querySelectorAll('a') ?? []) {
    expect(link.getAttribute('href')).toMatch(/^#box\.[\w.]+$/);
  }
}

describe('strings of strangers execute nothing', () => {
  test.each(strings)('in every box and key of a record: %s', async (hostile) => {
    const texts = Object.entries(complete).map(([key, value]) => [
      key,
      Array.isArray(value) ? [hostile] : hostile,
    ]);
    const record: FormRecord = { ...Object.fromEntries(texts), [hostile]: hostile };
    const form = await open(undefined, record);
    form.reportValidity();
    await nothingRuns(form);
    expect(form.record).toEqual(record);
  });

  test.each(strings)('in the issues of a service: %s', async (hostile) => {
    const form = await open(undefined, complete);
    form.setIssues([
      { code: hostile as 'texto-vacio', pointer: '/temaLeccion', message: hostile },
      { code: hostile as 'texto-vacio', pointer: hostile },
    ]);
    await nothingRuns(form);
    expect(errors(form).join()).toContain(hostile.trim());
  });

  test.each(strings)('in the number of a service: %s', async (hostile) => {
    const form = await open(undefined, complete);
    form.addEventListener('record-submit', (event) => event.respondWith({ id: hostile }));
    form.requestSubmit();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('received'));
    await nothingRuns(form);
    expect(all(form, 'strong').map((node) => node.textContent)).toEqual([hostile]);
  });

  test.each(strings)('in the attributes of the element: %s', async (hostile) => {
    const form = await open();
    form.setAttribute('name', hostile);
    form.setAttribute('profile', 'borrador');
    await nothingRuns(form);
  });
});
