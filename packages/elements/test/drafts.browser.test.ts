/** Drafts as a person meets them: saved while they type, offered afterwards, never filled in unasked. */
import { fichaLeccionV2Form, identifierOf } from '@ficha-leccion/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browserStore } from '../src/document-form/later/drafts/browser-store.ts';
import { clearDrafts, type Draft, type DraftStore } from '../src/index.ts';
import {
  announced,
  answer,
  box,
  button,
  complete,
  completeV1,
  hasFocus,
  labels,
  open,
  paste,
  send,
  textOf,
  write,
} from './form-page.ts';

const document_ = 'ficha-leccion';
const mine = '<ficha-leccion draft-key="usuario-7"></ficha-leccion>';
const { $schema } = complete;

const drafts = (key = 'usuario-7') => browserStore.list({ document: document_, key });

/** Waits for what is typed to be on the disk. */
async function saved(count = 1): Promise<readonly Draft[]> {
  return vi.waitFor(async () => {
    const found = await drafts();
    expect(found).toHaveLength(count);
    return found;
  });
}

function draft(record: Draft['record'], change: Partial<Draft> = {}): Draft {
  const savedAt = new Date(2026, 10, 21, 10, 42).getTime();
  const expiresAt = Date.now() + 1_000_000;
  return { id: 'x', document: document_, key: 'usuario-7', savedAt, expiresAt, record, ...change };
}

const theme = { $schema, temaLeccion: 'Un tema por contar' };
const anyOffer = page.getByRole('group', { name: /^Tiene un borrador guardado/ });
const offered = page.getByRole('group', {
  name: 'Tiene un borrador guardado el 21/11/2026 a las 10:42.',
});

/** A form whose store takes as long as it is told; `kept` is the theme that it has at last. */
async function openSlow() {
  const writes: { readonly arrive: () => void }[] = [];
  let theme: unknown;
  const form = document.createElement('ficha-leccion');
  form.draftKey = 'usuario-7';
  form.draftStore = {
    ...{ list: async () => [], delete: async () => {} },
    put: ({ record }) =>
      new Promise((resolve) => {
        const arrive = () => {
          theme = record.temaLeccion;
          resolve();
        };
        writes.push({ arrive });
      }),
  };
  document.body.append(form);
  await form.updateComplete;
  return { writes, kept: () => theme };
}

beforeEach(() => clearDrafts());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is typed', () => {
  test('stays the draft of its form when a configuration or version comes later', async () => {
    const form = await open(mine);
    await write(labels.theme, 'Un tema');
    const [first] = await saved();
    form.configuracion = { entidad: { nombre: 'Alcaldía de Ejemplo' } };
    await form.updateComplete;
    form.version = '1';
    await form.updateComplete;
    await write(labels.theme, 'Otro tema');
    await vi.waitFor(async () => expect((await saved())[0]?.record.temaLeccion).toBe('Otro tema'));
    expect((await drafts())[0]?.id).toBe(first?.id);
    await expect.element(anyOffer).not.toBeInTheDocument();
  });

  test('is saved within a second, without names and contact data, and said quietly', async () => {
    const form = await open(mine, complete);
    const before = announced(form);
    await write(labels.theme, 'Un tema');
    const [found] = await saved();
    const { contactos: _, nombreServidorPublico: __, ...rest } = complete;
    await vi.waitFor(async () => expect((await drafts())[0]?.record.temaLeccion).toBe('Un tema'));
    expect(Object.keys(found?.record ?? {}).sort()).toEqual(
      Object.keys(rest).filter(isShown).sort(),
    );
    await expect.element(page.getByText(/^Guardado a las \d\d:\d\d como borrador/)).toBeVisible();
    expect(announced(form)).toBe(before);
  });

  test('is saved whole where the page wants it', async () => {
    const markup = '<ficha-leccion draft-key="usuario-7" draft-personal-data></ficha-leccion>';
    const form = await open(markup, complete);
    await write(labels.theme, 'Otro');
    await saved();
    await vi.waitFor(async () => expect((await drafts())[0]?.record).toEqual(form.record));
  });

  test('is saved at once when the page is left', async () => {
    await open(mine);
    await write(labels.theme, 'U');
    window.dispatchEvent(new Event('pagehide'));
    await saved();
  });

  test('is saved at once when the page is left while something older is being written', async () => {
    const { writes, kept } = await openSlow();
    await write(labels.theme, 'Un');
    await vi.waitFor(() => expect(writes).toHaveLength(1));
    await write(labels.theme, 'Un tema');
    window.dispatchEvent(new Event('pagehide'));
    expect(writes).toHaveLength(2);
    // A store that keeps no order: the older one arrives last.
    writes[1]?.arrive();
    writes[0]?.arrive();
    await vi.waitFor(() => expect(writes).toHaveLength(3));
    writes[2]?.arrive();
    expect(kept()).toBe('Un tema');
  });

  test('is written again only where an older one may have replaced it', async () => {
    const { writes, kept } = await openSlow();
    await write(labels.theme, 'Un');
    await vi.waitFor(() => expect(writes).toHaveLength(1));
    await write(labels.theme, 'Un tema');
    window.dispatchEvent(new Event('pagehide'));
    writes[0]?.arrive();
    await new Promise((resolve) => setTimeout(resolve));
    writes[1]?.arrive();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(writes).toHaveLength(2);
    expect(kept()).toBe('Un tema');
  });

  test('is not kept without a key, nor once every box is empty again', async () => {
    await open();
    await write(labels.theme, 'Un tema');
    await open(mine);
    await write(labels.theme, 'Un tema');
    await saved();
    await write(labels.theme, '');
    await saved(0);
  });

  test('is told to the page, with the draft', async () => {
    const form = await open(mine);
    const told: unknown[] = [];
    form.addEventListener('record-draft', ({ action, draft: { id, ...rest } }) =>
      told.push([action, rest.record, rest.expiresAt - rest.savedAt]),
    );
    await userEvent.click(box(labels.theme));
    await paste('Un tema por contar');
    await saved();
    expect(told).toEqual([['saved', theme, 86_400_000]]);
  });

  test('goes on where the browser keeps nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = new DOMException('', 'QuotaExceededError');
    const form = document.createElement('ficha-leccion');
    form.draftStore = { ...browserStore, list: async () => [], put: () => Promise.reject(full) };
    form.draftKey = 'usuario-7';
    document.body.append(form);
    await form.updateComplete;
    await write(labels.theme, 'Un tema');
    await expect.element(page.getByText(/^Este navegador no pudo guardar/)).toBeVisible();
    await expect.element(box(labels.theme)).toHaveValue('Un tema');
  });

  test('is saved although the data of the page were cleared in the middle', async () => {
    await open(mine);
    await write(labels.theme, 'Un');
    await saved();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('ficha-leccion').onsuccess = resolve;
    });
    await userEvent.keyboard(' tema');
    await vi.waitFor(async () => expect((await drafts())[0]?.record.temaLeccion).toBe('Un tema'));
  });
});

describe('a draft', () => {
  test('is offered, and filled in when the person says so; then it can be undone', async () => {
    await browserStore.put(draft(theme));
    const form = await open(mine, { contactos: [{ telefono: '+573000000101' }] });
    const { record: before } = form;
    await expect.element(offered).toBeVisible();
    expect(announced(form)).toMatch(/^Tiene un borrador guardado/);
    expect(form.record).toEqual(before);
    await expect.element(page.getByText(/^Al continuar, el borrador reemplaza/)).toBeVisible();

    const changes: unknown[] = [];
    form.addEventListener('record-change', ({ record }) => changes.push(record));
    await userEvent.click(button('Continuar con el borrador'));
    await hasFocus(page.getByRole('group', { name: /^Se puso en el formulario/ }));
    expect(form.record).toEqual({ ...before, ...theme });
    expect(changes).toEqual([form.record]);
    await vi.waitFor(async () => expect((await drafts()).map(({ id }) => id)).not.toContain('x'));

    await userEvent.click(button('Deshacer'));
    await hasFocus(page.getByRole('group', { name: /^Tiene un borrador/ }));
    expect(form.record).toEqual(before);
    await vi.waitFor(async () => expect((await drafts()).map(({ id }) => id)).toContain('x'));
  });

  test('is offered by keyboard', async () => {
    await browserStore.put(draft(theme));
    const form = await open(mine);
    await expect.element(offered).toBeVisible();
    await userEvent.tab();
    await hasFocus(button('Continuar con el borrador'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(form.record).toEqual(theme));
    await userEvent.tab();
    await hasFocus(button('Deshacer'));
  });

  test('that is discarded is gone, unless it is undone', async () => {
    const kept = draft(theme);
    await browserStore.put(kept);
    await open(mine);
    await userEvent.click(button('Descartarlo'));
    await saved(0);
    await userEvent.click(button('Deshacer'));
    expect(await saved()).toEqual([kept]);
    await userEvent.click(button('Descartarlo'));
    await write(labels.theme, 'Otro');
    await expect.element(button('Deshacer')).not.toBeInTheDocument();
  });

  test('stays as it is while somebody types without deciding', async () => {
    await browserStore.put(draft(theme));
    await open(mine);
    await expect.element(offered).toBeVisible();
    await write(labels.theme, 'Otro tema');
    const found = await saved(2);
    expect(found.map(({ record }) => record)).toContainEqual(theme);
    await expect.element(offered).toBeVisible();
  });

  test('of the version before opens in the one of the form', async () => {
    await browserStore.put(draft(completeV1));
    const form = await open(mine);
    await userEvent.click(button('Continuar con el borrador'));
    await vi.waitFor(() => expect(form.record).toEqual(complete));
  });

  test('of a newer minor fills in what is known, and stays for who knows the rest', async () => {
    const newer = identifierOf('ficha-leccion', '2.99');
    await browserStore.put(draft({ ...theme, $schema: newer, casillaNueva: 'Nuevo' }));
    const form = await open(mine);
    await userEvent.click(button('Continuar con el borrador'));
    await vi.waitFor(() => expect(form.record).toEqual(theme));
    const found = await saved(2);
    expect(found.map(({ record }) => record.casillaNueva)).toContain('Nuevo');
  });

  test('of a newer major stays, and it is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await browserStore.put(draft({ ...theme, $schema: identifierOf('ficha-leccion', '9.0') }));
    const form = await open(mine);
    await userEvent.click(button('Continuar con el borrador'));
    await expect
      .element(page.getByText(/^Este borrador es de una versión más nueva/))
      .toBeVisible();
    expect(form.record).toEqual({ $schema });
    await saved();
  });

  test('of somebody else, of another document, or expired is not offered', async () => {
    await browserStore.put(draft(theme, { id: 'a', key: 'usuario-8' }));
    await browserStore.put(draft(theme, { id: 'b', document: 'nota-conocimiento' }));
    await browserStore.put(draft(theme, { id: 'c', expiresAt: Date.now() - 1 }));
    await open(mine);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect.element(anyOffer).not.toBeInTheDocument();
    const left = await browserStore.list({});
    expect(left.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  test('that cannot be read is deleted and said without its values', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await browserStore.put(draft('secreto' as unknown as Draft['record']));
    await open(mine);
    await saved(0);
    const said = new Set(warn.mock.calls.flat());
    expect(said).toEqual(new Set(['A draft could not be read and was deleted.']));
  });

  test('is told from others by its time, the newest first', async () => {
    const minute = 60_000;
    for (const index of [0, 1, 2, 3]) {
      const savedAt = draft(theme).savedAt - index * minute;
      await browserStore.put(draft(theme, { id: `d${index}`, savedAt }));
    }
    await open(mine);
    await expect.element(offered).toBeVisible();
    const names = page.getByRole('button', { name: /^Continuar con el borrador: el del/ });
    expect(names.elements().map((each) => each.getAttribute('aria-label')?.slice(-5))).toEqual([
      '10:42',
      '10:41',
      '10:40',
    ]);
  });

  test('is deleted when the service has received the record', async () => {
    await browserStore.put(draft({ ...complete, ...theme }));
    const form = await open(mine, complete);
    form.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-1' }));
    await userEvent.click(button('Continuar con el borrador'));
    await saved();
    await send();
    await saved(0);
  });

  test('is what was typed before the page set another record', async () => {
    const form = await open(mine);
    await write(labels.theme, 'Un');
    await vi.waitFor(async () => expect((await drafts())[0]?.record.temaLeccion).toBe('Un'));
    await write(labels.theme, 'Un tema');
    form.record = { recomendacion: 'Otra' };
    await expect.element(anyOffer).toBeVisible();
    await userEvent.click(button('Continuar con el borrador'));
    await vi.waitFor(() => expect(form.record).toEqual({ $schema, temaLeccion: 'Un tema' }));
  });
});

describe('clearing', () => {
  test('deletes what was typed last, too, and the offer', async () => {
    await browserStore.put(draft(theme));
    await browserStore.put(draft(theme, { id: 'y', key: 'usuario-8' }));
    const form = await open(mine);
    await expect.element(offered).toBeVisible();
    await write(labels.theme, 'U');
    await form.clearDrafts();
    await expect.element(offered).not.toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await drafts()).toEqual([]);
    expect(await drafts('usuario-8')).toHaveLength(1);
    await clearDrafts();
    expect(await browserStore.list({})).toEqual([]);
  });
});

describe('two open forms', () => {
  test('keep a draft each, are not offered each other’s, and it is said', async () => {
    await open(`${mine}${mine}`);
    const boxes = page.getByRole('textbox', { name: labels.theme, exact: true });
    await userEvent.fill(boxes.first(), 'Primero');
    await userEvent.fill(boxes.last(), 'Segundo');
    const found = await saved(2);
    expect(found.map(({ record }) => record.temaLeccion).sort()).toEqual(['Primero', 'Segundo']);
    const said = page.getByText(/^Este formulario también está abierto/);
    await vi.waitFor(() => expect(said.elements().length).toBeGreaterThan(0));
    await expect.element(anyOffer).not.toBeInTheDocument();
  });
});

test('another key sees nothing of the one before, in the same element', async () => {
  const form = await open(mine);
  await write(labels.theme, 'Un tema');
  await saved();
  form.draftKey = 'usuario-8';
  form.record = null;
  await form.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(textOf(form.shadowRoot?.querySelector('#drafts'))).toBe('');
  await answer(labels.theme, 'Suyo');
  await vi.waitFor(async () => expect(await drafts('usuario-8')).toHaveLength(1));
  form.draftKey = 'usuario-7';
  await expect.element(anyOffer).toBeVisible();
});

test('the page may keep drafts itself', async () => {
  const kept = new Map<string, Draft>([['x', draft(theme)]]);
  const store: DraftStore = {
    list: async () => [...kept.values()],
    put: async (given) => void kept.set(given.id, given),
    delete: async (id) => void kept.delete(id),
  };
  const form = document.createElement('ficha-leccion');
  Object.assign(form, { draftStore: store, draftKey: 'usuario-7' });
  document.body.append(form);
  await userEvent.click(button('Continuar con el borrador'));
  await vi.waitFor(() => {
    expect([...kept.values()].map(({ record }) => record)).toEqual([theme]);
    expect(kept.has('x')).toBe(false);
  });
  await form.clearDrafts();
  expect(kept.size).toBe(0);
});

function isShown(name: string): boolean {
  const boxes = fichaLeccionV2Form.sections.flatMap((section) => section.boxes);
  return name === '$schema' || boxes.some((each) => each.name === name);
}
