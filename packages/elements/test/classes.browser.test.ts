import { expect, test } from 'vitest';
import * as library from '../src/index.ts';

test('importing the classes registers no element', () => {
  expect(library.FichaLeccionElement).toBeTypeOf('function');
  expect(customElements.get('ficha-leccion')).toBeUndefined();
});

test('a host may register them under a tag of its own', async () => {
  customElements.define('mi-ficha', class extends library.FichaLeccionElement {});
  const form = document.createElement('mi-ficha') as library.FichaLeccionElement;
  document.body.append(form);
  await form.updateComplete;
  expect(form.shadowRoot?.querySelector('h2')?.textContent).toBe(form.model.title);
  expect(() => {
    form.record = 7 as never;
  }).toThrow(/^<mi-ficha>/);
});
