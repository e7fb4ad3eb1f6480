/** The form as it is printed, filled in or not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { all, complete, open } from './form-page.ts';

beforeEach(() => cdp().send('Emulation.setEmulatedMedia', { media: 'print' }));
afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

const isSeen = (node: HTMLElement) => node.offsetHeight > 0;

test('each answer stands there once, in place of its control', async () => {
  const form = await open(undefined, complete);
  dispatchEvent(new Event('beforeprint'));
  expect(all(form, '.printed').every(isSeen)).toBe(true);
  expect(all(form, 'textarea, [type=text], [type=tel], button, .counter').some(isSeen)).toBe(false);
  expect(all(form, '[type=radio], [type=checkbox]').every(isSeen)).toBe(true);
  dispatchEvent(new Event('afterprint'));
});

test.each(['div', 'ficha-leccion'])(
  'dark on white, where a %s of the page is dark',
  async (dark) => {
    const style = `<style>${dark} { color-scheme: dark }</style>`;
    const form = await open(`${style}<div><ficha-leccion></ficha-leccion></div>`);
    const [ground, label, radio] = ['.form', '.label', '[type=radio]'].map((selector) =>
      getComputedStyle(all(form, selector)[0] as Element),
    );
    expect(ground?.backgroundColor).toBe('rgb(255, 255, 255)');
    expect(label?.color).toBe('rgb(26, 26, 26)');
    expect(radio?.colorScheme).toBe('light');
  },
);
