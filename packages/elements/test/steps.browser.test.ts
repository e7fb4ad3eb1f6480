/** The form one section at a time. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { DocumentFormElement, RecordSubmitEvent } from '../src/index.ts';
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
  summary,
  textOf,
} from './form-page.ts';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => page.viewport(414, 896));

const markup = '<ficha-leccion pasos></ficha-leccion>';
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const first = heading('Paso 1 de 3 Datos generales');
const second = heading('Paso 2 de 3 Características específicas de la experiencia');
const review = heading('Paso 3 de 3 Revise sus respuestas');
const next = button('Siguiente');

/** What the list of steps says. */
const states = (form: DocumentFormElement) => all(form, 'nav .entry').map(textOf);

async function toReview(record?: object): Promise<DocumentFormElement> {
  const form = await open(markup, { ...complete, ...record });
  await userEvent.click(next);
  await userEvent.click(next);
  await hasFocus(review);
  return form;
}

describe('going from step to step', () => {
  test('moves the focus to the heading, says nothing twice, and leaves location and history alone', async () => {
    const { href } = location;
    const { length } = history;
    const form = await open(markup);
    await expect.element(first).toBeVisible();
    await expect.element(box(labels.theme)).not.toBeInTheDocument();
    await expect.element(button('Anterior')).not.toBeInTheDocument();
    await userEvent.click(next);
    await hasFocus(second);
    expect(announced(form)).toBe('');
    await expect.element(box(labels.theme)).toBeVisible();
    await expect.element(box(labels.entity)).not.toBeInTheDocument();
    await userEvent.click(button('Anterior'));
    await hasFocus(first);
    expect([location.href, history.length]).toEqual([href, length]);
  });

  test('is never held up, and what was typed stays', async () => {
    const form = await open(markup);
    await answer(labels.telephone, '5550101');
    await userEvent.click(next);
    await hasFocus(second);
    expect(states(form)).toEqual([
      'Datos generales 1 por corregir',
      'Características específicas de la experiencia Sin empezar',
      'Revise sus respuestas',
    ]);
    await userEvent.click(page.getByRole('button', { name: /^Datos generales/ }));
    await hasFocus(first);
    await expect.element(box(labels.telephone)).toHaveValue('5550101');
  });

  test('Enter in a line goes on and sends nothing', async () => {
    const form = await open(markup, complete);
    let sent = 0;
    form.addEventListener('record-submit', () => sent++);
    await userEvent.click(box(labels.telephone));
    await userEvent.keyboard('{Enter}');
    await hasFocus(second);
    expect(sent).toBe(0);
  });

  test('Enter goes on in a form of the host, too', async () => {
    await open(`<form>${markup}</form>`, complete);
    await userEvent.click(box(labels.telephone));
    await userEvent.keyboard('{Enter}');
    await hasFocus(second);
  });

  test('can be done with the Tab and Enter keys alone', async () => {
    await open(markup, complete);
    await userEvent.click(box(labels.date));
    await userEvent.tab();
    await hasFocus(next);
    await userEvent.keyboard('{Enter}');
    await hasFocus(second);
  });
});

test('each step says how far it has come', async () => {
  const { recomendacion: _, ...others } = complete;
  const form = await open(markup, others);
  expect(states(form)).toEqual([
    'Datos generales Completo',
    'Características específicas de la experiencia En curso',
    'Revise sus respuestas',
  ]);
  const current = page.getByRole('button', { name: /^Datos generales/ });
  await expect.element(current).toHaveAttribute('aria-current', 'step');
});

describe('errors in steps that are not open', () => {
  test('are listed, and lead to their box', async () => {
    const form = await open(markup, { ...complete, temaLeccion: undefined, contactos: undefined });
    form.reportValidity();
    await form.updateComplete;
    expect(summary(form)).toEqual(['Tema: Escriba el tema de la lección aprendida.']);
    await userEvent.click(page.getByRole('link', { name: /^Tema/ }));
    await hasFocus(box(labels.theme));
    await expect.element(second).toBeVisible();
  });

  test('come from the service, too', async () => {
    const form = await toReview();
    const message = 'Ya hay una ficha así.';
    form.setIssues([{ code: 'fuera-de-plazo' as never, pointer: '/entidadYArea', message }]);
    await userEvent.click(page.getByRole('link', { name: new RegExp(message) }));
    await hasFocus(box(labels.entity));
  });
});

describe('the last step', () => {
  test('shows every answer, and sends', async () => {
    const form = await toReview();
    const rows = all(form, '.row').map(textOf);
    expect(rows).toContainEqual(expect.stringMatching(/^Autorización para compartir Sí Cambiar$/));
    expect(rows.join()).toContain('29/05/2024');
    let event: RecordSubmitEvent | undefined;
    form.addEventListener('record-submit', (submit) => {
      event = submit;
      submit.respondWith({ id: 'LA-1' });
    });
    await send();
    await expect.element(page.getByText('LA-1')).toBeVisible();
    expect(event?.record).toEqual(complete);
    await userEvent.click(button('Diligenciar otra ficha'));
    await expect.element(first).toBeVisible();
  });

  test('leads to the box to change and back again', async () => {
    const form = await toReview();
    await userEvent.click(button('Cambiar: Tema'));
    await hasFocus(box(labels.theme));
    await userEvent.keyboard('{Control>}a{/Control}Otro tema');
    await userEvent.click(button('Volver a la revisión'));
    await hasFocus(review);
    expect(all(form, '.row').map(textOf)).toContain('Tema Otro tema Cambiar');
  });

  test('says what is missing, and a refused sending lists it', async () => {
    const form = await toReview({ recomendacion: undefined, contactos: undefined });
    await expect
      .element(page.getByText('Antes de enviar, complete o corrija 1 respuesta.'))
      .toBeVisible();
    expect(all(form, '.row').map(textOf)).toContain('Contactos Sin respuesta Cambiar');
    await send();
    await expect.element(page.getByRole('link', { name: /^Recomendación/ })).toBeVisible();
    expect(focused(form)?.id).toBe('summary');
  });

  test('has no button of its own in a form of the host', async () => {
    await open(`<form>${markup}<button>Enviar</button></form>`, complete);
    await userEvent.click(next);
    await userEvent.click(next);
    await hasFocus(review);
    await expect.element(button('Enviar la ficha')).not.toBeInTheDocument();
  });
});

test('a form that is only read can be leafed through', async () => {
  await open('<ficha-leccion pasos readonly></ficha-leccion>', complete);
  await userEvent.click(next);
  await hasFocus(second);
  await userEvent.click(next);
  await expect.element(button(/^Cambiar/)).not.toBeInTheDocument();
});

test('the steps of a long form are listed when asked for', async () => {
  const form = await open('<nota-conocimiento pasos></nota-conocimiento>');
  expect(form.shadowRoot?.querySelector('details')?.open).toBe(false);
  await userEvent.click(page.getByText('Paso 1 de 9. Ver todos los pasos'));
  await userEvent.click(page.getByRole('button', { name: /^2\. La solución/ }));
  await hasFocus(heading('Paso 3 de 9 2. La solución de una práctica'));
});

test('the ring around an entry of the list is covered by none of its neighbours', async () => {
  const form = await open(markup);
  const [, entry] = all(form, '.entry');
  entry?.focus({ focusVisible: true } as FocusOptions);
  const { position, boxShadow } = getComputedStyle(entry as Element);
  expect([position, boxShadow]).toEqual(['relative', expect.stringContaining('3px')]);
});

test('on paper all steps are there, and every text whole', async () => {
  const long = 'Una línea de una respuesta larga.\n'.repeat(400).trim();
  const form = await open(markup, { ...complete, impacto: long });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  dispatchEvent(new Event('beforeprint'));
  try {
    const sections = all(form, 'section').map((section) => section.offsetHeight > 0);
    expect(sections).toEqual([true, true]);
    const [printed] = all(form, '.printed').filter((node) => node.textContent === long);
    expect(printed?.scrollHeight).toBeLessThanOrEqual((printed?.offsetHeight ?? 0) + 4);
    expect(printed?.offsetHeight).toBeGreaterThan(400 * 16);
    expect(all(form, 'textarea, button, nav').some((node) => node.offsetHeight > 0)).toBe(false);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    dispatchEvent(new Event('afterprint'));
  }
  expect(all(form, '.printed')).toEqual([]);
});

test('pasos can be set and taken away while the form is filled in', async () => {
  const form = await open('<ficha-leccion></ficha-leccion>', complete);
  form.pasos = true;
  await form.updateComplete;
  await form.updateComplete;
  await expect.element(next).toBeVisible();
  form.pasos = false;
  await expect.element(button('Enviar la ficha')).toBeVisible();
  expect(form.record).toEqual(complete);
});
