import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentFormElement, RecordSubmitEvent, SubmissionAnswer } from '../src/index.ts';
import {
  all,
  announced,
  answer,
  box,
  button,
  complete,
  focused,
  hasFocus,
  labels,
  open,
  send,
  textOf,
} from './form-page.ts';

/** Answers every submit with what `reply` gives; returns the events that it got. */
function serve(
  form: DocumentFormElement,
  reply: () => SubmissionAnswer | Promise<SubmissionAnswer>,
): RecordSubmitEvent[] {
  const events: RecordSubmitEvent[] = [];
  form.addEventListener('record-submit', (event) => {
    events.push(event);
    event.respondWith(reply());
  });
  return events;
}

/** Keeps every submit waiting until `resolve` is called. */
function serveLater(form: DocumentFormElement) {
  let resolve: (answer: SubmissionAnswer) => void = () => {};
  const answer = new Promise<SubmissionAnswer>((settle) => {
    resolve = settle;
  });
  return { events: serve(form, () => answer), resolve };
}

const focusIsOn = (form: DocumentFormElement, id: string) =>
  vi.waitFor(() => expect(focused(form)?.id).toBe(id));

describe('while the record is on its way', () => {
  test('nothing can be edited that would not be sent', async () => {
    const form = await open(undefined, complete);
    const { resolve } = serveLater(form);
    await send();
    await userEvent.click(box(labels.theme));
    await userEvent.keyboard('perdido');
    expect(form.record).toEqual(complete);
    resolve({ issues: [{ code: 'texto-vacio', pointer: '/temaLeccion', message: 'Otro tema.' }] });
    await focusIsOn(form, 'summary');
    await answer(labels.theme, 'Otro tema');
    expect(form.record).toEqual({ ...complete, temaLeccion: 'Otro tema' });
  });

  test('the button says so, stays in reach, and sends nothing twice', async () => {
    const form = await open(undefined, complete);
    const { events, resolve } = serveLater(form);
    await send();
    await expect.element(button('Enviando su ficha…')).toHaveAttribute('aria-disabled', 'true');
    await hasFocus(button('Enviando su ficha…'));
    expect(announced(form)).toBe('Enviando su ficha…');

    (button('Enviando su ficha…').element() as HTMLElement).click();
    await userEvent.keyboard('{Enter}');
    (box(labels.telephone).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    form.requestSubmit();
    expect(events).toHaveLength(1);
    resolve({ id: 'LA-1' });
    await focusIsOn(form, 'received');
  });

  test('keeps the focus where Enter was pressed, and the answer as it was sent', async () => {
    const form = await open(undefined, complete);
    const { resolve } = serveLater(form);
    const yes = page.getByRole('radio', { name: 'Sí' });
    (yes.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Enviando su ficha…')).toBeVisible();
    await hasFocus(yes);
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    expect(form.record).toEqual(complete);
    resolve({ id: 'LA-1' });
    await focusIsOn(form, 'received');
  });

  test('a record that the host sets meanwhile does not get the answer of the other', async () => {
    const form = await open(undefined, complete);
    const { resolve } = serveLater(form);
    await send();
    form.record = { ...complete, temaLeccion: 'Otra ficha' };
    resolve({ id: 'LA-1' });
    await new Promise((later) => setTimeout(later, 50));
    await expect.element(box(labels.theme)).toHaveValue('Otra ficha');
  });
});

describe('a record that was received', () => {
  test('gives way to a panel with its number, which takes the focus', async () => {
    const form = await open(undefined, complete);
    const events = serve(form, () => Response.json({ id: 'LA-2024-7' }, { status: 201 }));
    await send();
    await hasFocus(page.getByRole('group', { name: 'Su ficha fue recibida' }));
    await expect.element(page.getByText('LA-2024-7')).toBeVisible();
    await expect.element(box(labels.theme)).not.toBeInTheDocument();
    expect(events.map(({ record }) => record)).toEqual([complete]);
  });

  test('without a number shows none', async () => {
    const form = await open(undefined, complete);
    serve(form, () => new Response(null, { status: 204 }));
    await send();
    await focusIsOn(form, 'received');
    await expect.element(page.getByText(/Número:/)).not.toBeInTheDocument();
  });

  test('is not sent again by the host', async () => {
    const form = await open(undefined, complete);
    const events = serve(form, () => ({ id: 'LA-1' }));
    await send();
    await focusIsOn(form, 'received');
    form.requestSubmit();
    expect(events).toHaveLength(1);
  });

  test('can be followed by another, from an empty form', async () => {
    const form = await open(undefined, complete);
    serve(form, () => ({ id: 'LA-1' }));
    await send();
    await userEvent.click(button('Diligenciar otra ficha'));
    await focusIsOn(form, 'title');
    expect(Object.keys(form.record)).toEqual(['$schema']);
    expect(all(form, '.error')).toEqual([]);
  });
});

describe('a record that did not arrive', () => {
  const failures: readonly [string, () => SubmissionAnswer | Promise<SubmissionAnswer>, RegExp][] =
    [
      ['401', () => new Response('', { status: 401 }), /Su sesión terminó/],
      ['500', () => new Response('<h1>Error</h1>', { status: 500 }), /no pudo recibir su envío/],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /No hubo conexión/],
    ];

  test.each(failures)('%s: every text stays, and the person is told', async (_, reply, words) => {
    const form = await open(undefined, complete);
    await answer(labels.theme, 'Un tema propio');
    serve(form, reply);
    await send();
    await hasFocus(page.getByRole('group', { name: 'No se pudo enviar' }));
    const reason = textOf(all(form, '#failure-reason')[0]);
    expect(reason).toMatch(words);
    expect(reason).toContain('Todo lo que escribió sigue aquí');
    expect(form.record).toEqual({ ...complete, temaLeccion: 'Un tema propio' });
    await expect.element(box(labels.theme)).toHaveValue('Un tema propio');
    await expect.element(button('Enviar la ficha')).toHaveAttribute('aria-disabled', 'false');
  });

  test('is the same submission when it is sent again, and another after an edit', async () => {
    const form = await open(undefined, complete);
    const events = serve(form, () => Promise.reject(new Error('no network')));
    for (const attempt of [1, 2]) {
      await send();
      await vi.waitFor(() => expect(events).toHaveLength(attempt));
      await focusIsOn(form, 'failure');
    }
    await answer(labels.theme, 'Otro tema');
    expect(all(form, '#failure')).toEqual([]);
    await send();
    await vi.waitFor(() => expect(events).toHaveLength(3));
    const [first, second, third] = events.map(({ idempotencyKey }) => idempotencyKey);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});
