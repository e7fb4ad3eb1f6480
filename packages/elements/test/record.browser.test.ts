import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FichaLeccionElement } from '../src/index.ts';
import {
  all,
  answer,
  box,
  button,
  complete,
  contactOf,
  errors,
  labels,
  open,
  write,
} from './form-page.ts';

describe('setting the record', () => {
  test('fills in every box, and is read back as it was', async () => {
    const form = await open(undefined, complete);
    await expect.element(box(labels.theme)).toHaveValue(complete.temaLeccion as string);
    await expect.element(box(labels.date)).toHaveValue('29/05/2024');
    await expect.element(page.getByRole('radio', { name: 'Sí' })).toBeChecked();
    expect(form.record).toEqual(complete);
    expect(form.checkValidity()).toBe(true);
  });

  test('before the element is upgraded', async () => {
    const tag = 'ficha-tardia';
    const element = document.createElement(tag) as FichaLeccionElement;
    element.record = complete;
    element.profile = 'borrador';
    document.body.append(element);
    customElements.define(tag, class extends FichaLeccionElement {});
    await element.updateComplete;
    expect(all(element, 'textarea').map((node) => (node as HTMLTextAreaElement).value)).toContain(
      complete.temaLeccion,
    );
    expect(element.record).toEqual(complete);
    expect(element.profile).toBe('borrador');
    element.record = null;
    expect(element.record).not.toHaveProperty('temaLeccion');
  });

  test('before it is put on the page', async () => {
    const element = document.createElement('ficha-leccion');
    element.record = complete;
    expect(element.checkValidity()).toBe(true);
    document.body.append(element);
    await expect.element(box(labels.theme)).toHaveValue(complete.temaLeccion as string);
  });

  test.each([null, undefined])('to %s empties the form', async (nothing) => {
    const form = await open(undefined, complete);
    await answer(labels.telephone, '555');
    form.record = nothing;
    await form.updateComplete;
    expect(Object.keys(form.record)).toEqual(['$schema']);
    expect(errors(form)).toEqual([]);
    await expect.element(box(labels.theme)).toHaveValue('');
  });

  test.each([
    ['a text', 'string'],
    [7, 'number'],
    [true, 'boolean'],
    [[complete], 'array'],
  ])('to %j is told at once', async (wrong, kind) => {
    const form = await open(undefined, complete);
    expect(() => {
      form.record = wrong as never;
    }).toThrow(new TypeError(`<ficha-leccion>.record: expected an object, got ${kind}.`));
    expect(form.record).toEqual(complete);
  });

  test('takes what a framework wraps in a proxy', async () => {
    const proxy = (value: object): object =>
      new Proxy(value, {
        get: (target, key) => {
          const member: unknown = Reflect.get(target, key);
          return typeof member === 'object' && member !== null ? proxy(member) : member;
        },
      });
    const form = await open(undefined, proxy(complete) as typeof complete);
    expect(form.record).toEqual(complete);
  });

  test('to what it already holds disturbs nobody, so that it may be bound both ways', async () => {
    const form = await open();
    form.addEventListener('record-change', ({ record }) => {
      form.record = record;
    });
    await write(labels.theme, '  Un  tema ');
    await expect.element(box(labels.theme)).toHaveValue('  Un  tema ');
    await answer(labels.telephone, '555 0101');
    expect(errors(form)).toHaveLength(1);
  });

  test('gives copies: nobody reaches into the form through what was read', async () => {
    const form = await open(undefined, { ...complete, otra: { a: [1] } });
    (form.record as { otra: { a: number[] } }).otra.a.push(2);
    expect(form.record.otra).toEqual({ a: [1] });
  });

  test('takes a copy: the object of the host is not its window into the form', async () => {
    const own = structuredClone(complete) as { temaLeccion: string; otra?: unknown };
    const form = await open(undefined, own);
    own.temaLeccion = 'Otro';
    await answer(labels.entity, 'Una entidad');
    form.reset();
    expect(form.record).toEqual(complete);
  });

  test('keeps keys that the form does not show', async () => {
    const strange = { ...complete, otra: { a: [1] }, temaLeccion: 7 };
    const form = await open(undefined, strange);
    await answer(labels.entity, 'Una entidad');
    expect(form.record).toEqual({ ...strange, entidadYArea: 'Una entidad' });
  });
});

describe('record-change', () => {
  test('is heard for every change by the person and for none by the host', async () => {
    const form = await open();
    const onChange = vi.fn();
    document.addEventListener('record-change', onChange);
    form.record = complete;
    form.reset();
    expect(onChange).not.toHaveBeenCalled();
    await write(labels.entity, 'ab');
    expect(onChange).toHaveBeenCalledTimes(3);
    expect(onChange.mock.lastCall?.[0].record).toMatchObject({ entidadYArea: 'ab' });
    document.removeEventListener('record-change', onChange);
  });

  test('is heard when a list changes and when a normal form is undone', async () => {
    const form = await open();
    await answer(labels.telephone, '300 0000103');
    const records: unknown[] = [];
    form.addEventListener('record-change', ({ record }) =>
      records.push(contactOf(record)?.telefono),
    );
    await userEvent.click(button('Deshacer: Número de contacto'));
    await userEvent.click(button('Agregar otra solución o acción'));
    expect(records).toEqual(['300 0000103', '300 0000103']);
  });
});
