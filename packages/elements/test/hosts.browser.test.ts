/** The form on pages that make it hard: of another direction, with a base, with styles that undo all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentFormElement } from '../src/index.ts';
import { all, answer, complete, errors, labels, open, send } from './form-page.ts';

afterEach(() => page.viewport(1280, 800));

describe('on a page that is written from right to left', () => {
  beforeEach(() => document.documentElement.setAttribute('dir', 'rtl'));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  test.each([
    '<ficha-leccion></ficha-leccion>',
    '<ficha-leccion pasos></ficha-leccion>',
    '<nota-conocimiento></nota-conocimiento>',
  ])('%s reads from left to right, at 320 px too', async (markup) => {
    await page.viewport(320, 640);
    const form = await open(markup);
    form.reportValidity();
    await form.updateComplete;
    for (const node of all(form, '.form, .label, textarea, .error, #summary')) {
      const { direction, textAlign } = getComputedStyle(node);
      expect([direction, textAlign]).toEqual(['ltr', 'start']);
    }
    for (const node of all(form, 'textarea, button, .label')) {
      const { left, right } = node.getBoundingClientRect();
      expect([left >= 0, right <= 320]).toEqual([true, true]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('on a page with a base and a router by hash', () => {
  const base = document.createElement('base');
  beforeEach(() => {
    base.href = '/otro/';
    document.head.append(base);
    history.replaceState(null, '', `${location.pathname}${location.search}#/fichas/7`);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    base.remove();
  });

  test.each(['', ' pasos', ' profile="borrador"'])(
    'no link of <ficha-leccion%s> changes location or history',
    async (attribute) => {
      const onHashChange = vi.fn();
      addEventListener('hashchange', onHashChange);
      const form = await open(`<ficha-leccion${attribute}></ficha-leccion>`);
      const before = [location.href, history.length];
      await showErrors(form);
      const links = all(form, 'a').filter((link) => link.checkVisibility());
      expect(links).not.toEqual([]);
      for (const link of links) {
        await userEvent.click(link);
        expect(form.shadowRoot?.activeElement).not.toBe(link);
      }
      expect([location.href, history.length]).toEqual(before);
      expect(onHashChange).not.toHaveBeenCalled();
      removeEventListener('hashchange', onHashChange);
    },
  );
});

/** Shows every error, however the form is laid out. */
async function showErrors(form: DocumentFormElement): Promise<void> {
  form.reportValidity();
  await form.updateComplete;
}

describe('on a page whose root has small letters, as many frameworks of ten years ago have', () => {
  const style = document.createElement('style');
  beforeEach(() => {
    style.textContent =
      'html { font-size: 62.5% } body { font-size: 16px } ficha-leccion { line-height: 1 }';
    document.head.append(style);
  });
  afterEach(() => style.remove());

  test('titles are larger than texts, targets large enough, and lines apart', async () => {
    const form = await open('<ficha-leccion pasos></ficha-leccion>');
    const sizes = all(form, 'h2, h3, .label').map((node) =>
      Number.parseFloat(getComputedStyle(node).fontSize),
    );
    expect(sizes.slice(0, 3)).toEqual([24, 19, 16]);
    for (const button of all(form, 'button').filter((each) => each.checkVisibility())) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    const [hint] = all(form, '.hint');
    expect(getComputedStyle(hint as Element).lineHeight).toBe('24px');
  });
});

describe('under styles that undo everything on the page', () => {
  const style = document.createElement('style');
  style.textContent = `
    * { all: unset !important; display: inline !important }
    label, legend, h2, p { display: none !important }
    textarea, input, button { visibility: hidden !important; position: fixed !important }`;
  beforeEach(() => document.head.append(style));
  afterEach(() => style.remove());

  test('labels, boxes and headings stay where they were, and the form is filled in and sent', async () => {
    const form = await open(undefined, { ...complete, temaLeccion: undefined });
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('record-submit', onSubmit);
    for (const node of all(form, '.label, h2, h3, textarea, p:not(.visually-hidden)')) {
      const { display, visibility, position } = getComputedStyle(node);
      expect(display).not.toMatch(/^(?:none|inline)$/);
      expect([visibility, position]).toEqual(['visible', 'static']);
    }
    await send();
    expect(errors(form)).toHaveLength(1);
    await answer(labels.theme, 'Un tema');
    await send();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('it is as wide as its column and does not scroll sideways on a narrow screen', async () => {
    await page.viewport(320, 640);
    const form = await open();
    for (const node of all(form, '.form, textarea')) {
      const { width, right } = node.getBoundingClientRect();
      expect([width > 200, right <= 320]).toEqual([true, true]);
    }
  });
});
