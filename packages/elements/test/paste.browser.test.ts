/** Copying from a page and pasting into a box, through the real clipboard. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { box, labels, open } from './form-page.ts';

/** Copies a piece of a page, as with the mouse and Ctrl+C. */
async function copy(html: string): Promise<void> {
  const source = document.createElement('div');
  source.innerHTML = html;
  document.body.append(source);
  getSelection()?.selectAllChildren(source);
  await userEvent.copy();
  source.remove();
}

async function pasteInto(label: string): Promise<void> {
  await userEvent.click(box(label));
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await userEvent.paste();
}

const value = (label: string) => (box(label).element() as HTMLTextAreaElement).value;

test('paragraphs and lists stay, and Ctrl+Z takes them back', async () => {
  const form = await open(undefined, { leccionAprendida: 'Antes. ' });
  await copy('<h2>Título</h2><p>Uno <b>y</b> dos.</p><ul><li>a</li><li>b</li></ul>');
  await pasteInto(labels.lesson);
  await vi.waitFor(() =>
    expect(form.record.leccionAprendida).toBe('Antes. Título\n\nUno y dos.\n\n- a\n- b'),
  );
  await userEvent.keyboard('.');
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(value(labels.lesson)).toBe('Antes. ');
  expect(form.record.leccionAprendida).toBe('Antes.');
});

test('what is selected is replaced', async () => {
  await open(undefined, { leccionAprendida: 'viejo' });
  await copy('<p>Uno</p><p>Dos</p>');
  await userEvent.click(box(labels.lesson));
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.paste();
  await vi.waitFor(() => expect(value(labels.lesson)).toBe('Uno\n\nDos'));
});

test('a piece of a line is pasted as it is', async () => {
  await open();
  await copy('<span>una <b>palabra</b></span>');
  await pasteInto(labels.lesson);
  await vi.waitFor(() => expect(value(labels.lesson)).toBe('una palabra'));
});

test('nothing is pasted into what can only be read', async () => {
  const form = await open('<ficha-leccion readonly></ficha-leccion>', { leccionAprendida: 'a' });
  await copy('<p>Uno</p><p>Dos</p>');
  await pasteInto(labels.lesson);
  await form.updateComplete;
  expect(value(labels.lesson)).toBe('a');
});
