/** Boxes that grow with their text, in a browser that is told not to do it by itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentFormElement } from '../src/index.ts';
import { box, button, labels, open, paste } from './form-page.ts';

const supports = CSS.supports.bind(CSS);

beforeEach(() => {
  vi.spyOn(CSS, 'supports').mockImplementation((...query: [string, string?]) =>
    query[0] === 'field-sizing' ? false : supports(...(query as [string, string])),
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(414, 896);
});

async function opened(markup?: string, record?: object): Promise<DocumentFormElement> {
  const form = await open(markup, record as DocumentFormElement['record']);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'textarea { field-sizing: fixed !important; max-block-size: none !important; }',
  );
  form.shadowRoot?.adoptedStyleSheets.push(sheet);
  await form.updateComplete;
  return form;
}

const lesson = () => box(labels.lesson).element() as HTMLTextAreaElement;
const isWhole = (area: HTMLTextAreaElement) => area.scrollHeight <= area.clientHeight;
const lines = (count: number) => 'Una línea.\n'.repeat(count).trim();

test('a text that was set is seen whole, in a narrower window too', async () => {
  await opened(undefined, { leccionAprendida: `${'palabras '.repeat(60)}\n${lines(30)}` });
  await vi.waitFor(() => expect(isWhole(lesson())).toBe(true));
  await page.viewport(320, 640);
  await vi.waitFor(() => expect(isWhole(lesson())).toBe(true));
});

test('a box grows while it is typed into, and shrinks when it is left', async () => {
  await opened();
  await userEvent.click(box(labels.lesson));
  const least = lesson().offsetHeight;
  await paste(lines(40));
  expect(isWhole(lesson())).toBe(true);
  const grown = lesson().offsetHeight;
  expect(grown).toBeGreaterThan(least);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  expect(lesson().offsetHeight).toBe(grown);
  await userEvent.tab();
  expect(lesson().offsetHeight).toBe(least);
});

test('a step that opens shows its texts whole', async () => {
  await opened('<ficha-leccion pasos></ficha-leccion>', { leccionAprendida: lines(40) });
  await userEvent.click(button('Siguiente'));
  await vi.waitFor(() => expect(isWhole(lesson())).toBe(true));
});
