/** The consent to the treatment of personal data: apart from the question whether to share. */
import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Configuracion, DocumentFormElement, FormRecord } from '../src/index.ts';
import { alcaldia, gobernacion } from './configurations.ts';
import { all, complete, open, send, summary, textOf } from './form-page.ts';

const { tratamiento } = alcaldia;
const [contact, newsletter] = tratamiento.finalidades;

async function asking(
  record?: FormRecord,
  configuracion: Configuracion = { tratamiento },
): Promise<DocumentFormElement> {
  const form = await open(undefined, record);
  form.configuracion = configuracion;
  await form.updateComplete;
  return form;
}

function choose(question: string, answer: 'Sí' | 'No'): Promise<void> {
  const radio: Locator = page.getByRole('radiogroup', { name: question }).getByLabelText(answer);
  return userEvent.click(radio);
}

const evidence = {
  base: 'autorizacion',
  avisoVersion: '2026-02',
  medio: 'formulario',
};

describe('where the basis is an authorisation', () => {
  test('the notice comes before any personal data, and each purpose is asked, none answered', async () => {
    const form = await asking();
    const [first] = all(form, 'section');
    expect(textOf(first)).toMatch(
      /^Tratamiento de sus datos personales La Alcaldía de Ejemplo usa .* 0 de 2 casillas/,
    );
    expect(all(form, 'section:first-of-type p:not(.progress)')).toHaveLength(4);
    const link = first?.querySelector('a');
    expect(link?.href).toBe('https://alcaldia.example/politica');
    const radios = first?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    expect([...radios].map(({ checked }) => checked)).toEqual([false, false, false, false]);
    expect(first?.querySelectorAll('button')).toHaveLength(0);
    expect(first?.contains(all(form, '[autocomplete]')[0] as Node)).toBe(false);
  });

  test('a purpose without an answer is asked again; silence is no authorisation', async () => {
    const form = await asking(complete);
    await choose(contact.texto, 'Sí');
    await send();
    expect(summary(form)).toEqual(['Enviarle el boletín de la entidad: Elija Sí o No.']);
  });

  test('a refused purpose stops nothing; the evidence has every answer and says no date', async () => {
    const form = await asking(complete);
    const sent: FormRecord[] = [];
    form.addEventListener('record-submit', (event) => {
      sent.push(event.record);
      event.respondWith({ id: '1' });
    });
    await choose(contact.texto, 'No');
    await choose(newsletter.texto, 'No');
    await send();
    const finalidades = [
      { ...contact, respuesta: 'no' },
      { ...newsletter, respuesta: 'no' },
    ];
    expect(sent).toEqual([
      { ...complete, tratamientoDatosPersonales: { ...evidence, finalidades } },
    ]);
  });

  test('the question whether to share is another one', async () => {
    const form = await asking({ ...complete, autorizacion: { respuesta: 'no' } });
    await choose(contact.texto, 'Sí');
    expect(form.record.autorizacion).toEqual({ respuesta: 'no' });
  });

  test('what a record was answered under another notice is asked anew', async () => {
    const answered = (avisoVersion: string) => ({
      ...complete,
      tratamientoDatosPersonales: {
        ...evidence,
        avisoVersion,
        fecha: '2026-01-15',
        finalidades: [{ ...contact, respuesta: 'si' }],
      },
    });
    const same = await asking(answered(evidence.avisoVersion));
    expect(same.record).toMatchObject({
      tratamientoDatosPersonales: {
        fecha: '2026-01-15',
        finalidades: [{ ...contact, respuesta: 'si' }, newsletter],
      },
    });
    const other = await asking(answered('2019'));
    expect(other.record.tratamientoDatosPersonales).toEqual({
      ...evidence,
      finalidades: [contact, newsletter],
    });
  });
});

test('where the law does not ask for an authorisation, the notice informs and asks nothing', async () => {
  const form = await asking(complete, { tratamiento: gobernacion.tratamiento });
  const [first] = all(form, 'section');
  expect(textOf(first)).toContain('La Gobernación trata sus datos por sus funciones legales.');
  expect(first?.querySelectorAll('input, textarea, fieldset')).toHaveLength(0);
  expect(form.checkValidity()).toBe(true);
  expect(form.record.tratamientoDatosPersonales).toEqual({
    base: 'art10a',
    avisoVersion: '7',
    medio: 'formulario',
  });
});

test('without configuration nothing is said of it, and nothing recorded', async () => {
  const form = await open(undefined, complete);
  expect(form.record).not.toHaveProperty('tratamientoDatosPersonales');
});

test('in steps, the notice is the first one, and the review shows each purpose with its answer', async () => {
  const form = await open('<ficha-leccion pasos></ficha-leccion>', complete);
  form.configuracion = { tratamiento, entidad: alcaldia.entidad };
  await form.updateComplete;
  await choose(contact.texto, 'Sí');
  await choose(newsletter.texto, 'No');
  for (const _ of form.model.sections) {
    await userEvent.click(page.getByRole('button', { name: 'Siguiente' }));
  }
  const [first, second] = all(form, '.review .row').map(textOf);
  expect(first).toMatch(/Conversar con usted sobre la lección: Sí.*boletín de la entidad: No/);
  expect(second).toMatch(/^Entidad y área/);
  expect(all(form, '.review .row').map(textOf).join()).not.toMatch(/^Entidad [^y]/m);
});
