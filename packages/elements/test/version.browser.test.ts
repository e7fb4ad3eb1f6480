import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  all,
  answer,
  box,
  complete,
  completeV1,
  contactOf,
  errors,
  focused,
  labels,
  open,
  send,
  summary,
} from './form-page.ts';

const paper = '<ficha-leccion version="1"></ficha-leccion>';
const said = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') };

afterEach(() => vi.clearAllMocks());

describe('version="1"', () => {
  test('is filled in and sent with the boxes of the paper', async () => {
    const form = await open(paper, { ...completeV1, numeroContacto: '+573000000102' });
    const records: unknown[] = [];
    form.addEventListener('record-submit', (event) => {
      records.push(event.record);
      event.preventDefault();
    });
    await answer(labels.telephone, '300 0000103');
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await send();
    const autorizacionDivulgacion = 'no';
    const numeroContacto = '+573000000103';
    expect(records).toEqual([{ ...completeV1, numeroContacto, autorizacionDivulgacion }]);
  });

  test('shows its errors at its boxes', async () => {
    const form = await open(paper);
    await send();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    expect(summary(form)).toHaveLength(9);
    expect(errors(form).at(-1)).toBe(
      'Error: Elija Sí o No para autorizar que la ficha se comparta.',
    );
    await userEvent.click(page.getByRole('link', { name: /^Autorización/ }));
    expect(focused(form)).toBe(page.getByRole('radio', { name: 'Sí' }).element());
  });
});

describe('a record of the other version', () => {
  test('is brought up to the catalogue', async () => {
    const form = await open(undefined, completeV1);
    expect(form.record).toEqual(complete);
    expect(form.checkValidity()).toBe(true);
    await expect.element(box(labels.telephone)).toHaveValue('300 000 0101');
    expect(said.warn).not.toHaveBeenCalled();
  });

  test('is brought back to the paper, and what is lost is said without its values', async () => {
    const contactos = [contactOf(complete), { correo: 'eva@example.com' }];
    const form = await open(paper, { ...complete, contactos, area: 'Secreta' });
    expect(form.record).toEqual(completeV1);
    expect(said.warn.mock.calls).toEqual([
      ['<ficha-leccion>: this version has no place for /area, /contactos/1.'],
    ]);
  });

  test('may be set again and again without disturbing anybody', async () => {
    const form = await open(undefined, completeV1);
    await answer(labels.theme, '');
    form.record = completeV1;
    await form.updateComplete;
    expect(errors(form)).toEqual([]);
    await userEvent.click(box(labels.theme));
    form.record = completeV1;
    await form.updateComplete;
    expect(focused(form)).toBe(box(labels.theme).element());
  });

  test('that no migration can read is loaded as it is', async () => {
    const unreadable = { ...complete, contactos: 'Ana' };
    const form = await open(paper, unreadable);
    expect(form.record).toEqual(unreadable);
    await send();
    expect(summary(form).join()).toContain('$schema');
  });

  test('of another document stays what it is', async () => {
    const $schema = complete.$schema?.toString().replace('ficha-leccion/', 'otra/');
    const form = await open(undefined, { ...complete, $schema });
    expect(form.record.$schema).toBe($schema);
    expect(form.checkValidity()).toBe(false);
  });
});

describe('the attribute', () => {
  test('changes what is filled in, at once', async () => {
    const form = await open(undefined, complete);
    await answer(labels.theme, 'Otro tema');
    form.version = '1';
    expect(form.record).toEqual({ ...completeV1, temaLeccion: 'Otro tema' });
    await form.updateComplete;
    expect(form.getAttribute('version')).toBe('1');
    expect(all(form, 'input[type=checkbox]')).toEqual([]);
    form.removeAttribute('version');
    expect(form.record).toEqual({ ...complete, temaLeccion: 'Otro tema' });
    await expect.element(box(labels.theme)).toHaveValue('Otro tema');
  });

  test('with a version that does not exist is said on the console, and the form is there', async () => {
    said.error.mockImplementation(() => {});
    const form = await open('<ficha-leccion version="3"></ficha-leccion>');
    await expect.element(box(labels.theme)).toBeVisible();
    expect(form.record).toEqual({ $schema: complete.$schema });
    expect(said.error.mock.calls).toEqual([['<ficha-leccion>: no version «3» (it has: 1, 2).']]);
  });
});
