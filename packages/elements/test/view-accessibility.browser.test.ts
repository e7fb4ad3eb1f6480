import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { filledWith } from './filled-with.ts';
import { complete, completeV1, open as openForm } from './form-page.ts';
import { nota, notShared, openView, parts } from './view-page.ts';

const ficha = '<ficha-leccion-vista></ficha-leccion-vista>';
const notaVista = '<nota-conocimiento-vista></nota-conocimiento-vista>';

/** Every state of a view: its markup and its record. */
const states: Readonly<Record<string, readonly [string, unknown]>> = {
  complete: [ficha, complete],
  'of the paper': [ficha, completeV1],
  'not shared, with answers missing': [ficha, { ...notShared, impacto: '' }],
  'of a nota': [notaVista, nota],
  blank: ['<ficha-leccion-vista blank></ficha-leccion-vista>', undefined],
  'blank, of a nota': ['<nota-conocimiento-vista blank></nota-conocimiento-vista>', undefined],
  'of another document': [ficha, nota],
};
const open = ([markup, record]: readonly [string, unknown]) => openView(record, markup);

async function violations(): Promise<unknown[]> {
  const found = await axe.run(document, {
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await page.viewport(1280, 800);
});

describe('axe finds nothing to say about a view that is', () => {
  test.each(Object.entries(states))('%s', async (_, state) => {
    await open(state);
    expect(await violations()).toEqual([]);
  });

  test.each(Object.entries(states))('%s, on a dark page', async (_, state) => {
    document.documentElement.style.colorScheme = 'dark';
    const view = await open(state);
    expect(await violations()).toEqual([]);
    expect(getComputedStyle(view).backgroundColor).not.toBe('rgb(255, 255, 255)');
  });
});

test('axe finds nothing to say about a form with errors on a dark page', async () => {
  document.documentElement.style.colorScheme = 'dark';
  const form = await openForm();
  form.reportValidity();
  await form.updateComplete;
  expect(await violations()).toEqual([]);
});

describe('on a screen of 320 px, which is one of 1280 px at 400 %', () => {
  test.each(
    Object.entries({
      ...states,
      'a word without end': [ficha, filledWith('x'.repeat(400), fichaLeccionV2Form)] as const,
    }),
  )('a view that is %s never scrolls sideways', async (_, state) => {
    await page.viewport(320, 640);
    await open(state);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

test('on a page that reads from the right, Spanish reads from the left', async () => {
  document.documentElement.dir = 'rtl';
  const view = await openView(complete);
  const { direction } = getComputedStyle(parts(view, 'dd')[0] as Element);
  document.documentElement.dir = '';
  expect(direction).toBe('ltr');
  expect(parts(view, '.view')[0]?.lang).toBe('es-CO');
});

test('in forced colours the band and its border are seen', async () => {
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await emulate('active');
  const view = await openView(notShared);
  const { borderTopColor, borderTopWidth } = getComputedStyle(parts(view, '.band p')[0] as Element);
  const { backgroundColor } = getComputedStyle(view);
  await emulate('none');
  expect(borderTopWidth).toBe('4px');
  expect(borderTopColor).not.toBe(backgroundColor);
});
