/** What an entity configures of its own form. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Configuracion, DocumentFormElement, FormRecord } from '../src/index.ts';
import { alcaldia, gobernacion } from './configurations.ts';
import { all, answer, complete, errors, labels, open, summary, textOf } from './form-page.ts';

afterEach(() => vi.restoreAllMocks());

const minimal: Configuracion = { extensions: alcaldia.extensions };

async function configured(
  configuracion: unknown,
  record?: FormRecord,
  markup?: string,
): Promise<DocumentFormElement> {
  const form = await open(markup, record);
  form.configuracion = configuracion as Configuracion;
  await form.updateComplete;
  return form;
}

function sections(form: DocumentFormElement): string[] {
  return all(form, 'section > h3').map(textOf);
}

describe('an extension', () => {
  test('has its boxes on the form, and its entry in the record', async () => {
    const form = await configured(minimal);
    expect(sections(form).at(-1)).toBe('Datos de la Alcaldía');
    expect(form.record).not.toHaveProperty('extensiones');
    await answer('Barrio', 'Centro');
    await answer('Número de asistentes', '1250');
    await userEvent.click(
      page.getByRole('radiogroup', { name: '¿Hubo público?' }).getByLabelText('No'),
    );
    expect(form.record.extensiones).toEqual({
      'x-alcaldia': {
        version: '1.0',
        campos: { barrio: 'Centro', asistentes: 1250, publico: 'no' },
      },
    });
    await answer('Barrio', '');
    await answer('Número de asistentes', '');
    expect(form.record.extensiones).toEqual({
      'x-alcaldia': { version: '1.0', campos: { publico: 'no' } },
    });
  });

  test('asks for what it requires before and after it was begun', async () => {
    const form = await configured(minimal, complete);
    expect(form.checkValidity()).toBe(false);
    form.reportValidity();
    await form.updateComplete;
    expect(summary(form)).toEqual([expect.stringMatching(/^Barrio: /)]);
    await answer('Número de asistentes', '7');
    expect(summary(form)).toEqual([expect.stringMatching(/^Barrio: /)]);
    await answer('Barrio', 'Centro');
    expect(form.checkValidity()).toBe(true);
  });

  test('shows what a record has, keeps what others added, and is checked', async () => {
    const extensiones = {
      'x-otra': { version: '1', campos: { a: 1 } },
      'x-alcaldia': { version: '1.0', campos: { barrio: 'Sur', asistentes: -4 } },
    };
    const form = await configured(minimal, { ...complete, extensiones });
    expect(form.record.extensiones).toEqual(extensiones);
    form.reportValidity();
    await form.updateComplete;
    expect(summary(form)).toEqual([expect.stringMatching(/^Número de asistentes: /)]);
    expect(errors(form)).toHaveLength(1);
  });

  test('of another version is kept as it came, and said', async () => {
    const extensiones = { 'x-alcaldia': { version: '0.9', campos: { vereda: 'Norte' } } };
    const form = await configured(minimal, { ...complete, extensiones });
    expect(form.record.extensiones).toEqual(extensiones);
    expect(form.checkValidity()).toBe(false);
  });

  test('cannot be on a paper that has no place for it', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const form = await configured(
      minimal,
      undefined,
      '<ficha-leccion version="1"></ficha-leccion>',
    );
    expect(said.mock.calls.flat().join()).toContain('configuracion.extensions: this document');
    expect(all(form, 'textarea, input')).not.toEqual([]);
  });
});

describe('one page', () => {
  test('has the forms of two entities, each with its own configuration', async () => {
    const first = await configured(alcaldia, undefined, '<ficha-leccion></ficha-leccion>');
    const second = document.createElement('ficha-leccion');
    document.querySelector('main')?.append(second);
    second.configuracion = gobernacion;
    await second.updateComplete;

    expect(sections(first).at(-1)).toBe('Datos de la Alcaldía');
    expect(sections(second).at(-1)).toBe('Casillas propias de la entidad');
    expect(first.record.entidad).toEqual(alcaldia.entidad);
    expect(second.record.entidad).toEqual(gobernacion.entidad);
    expect(textOf(first.shadowRoot?.firstElementChild)).not.toContain('Provincia');
    first.configuracion = null;
    await first.updateComplete;
    expect(first.record).not.toHaveProperty('extensiones');
    expect(sections(second)).toHaveLength(4);
  });

  test('may change its configuration, and nothing that was answered is lost', async () => {
    const warned = vi.spyOn(console, 'warn');
    const form = await configured(minimal);
    await answer(labels.theme, 'Un tema');
    await answer('Barrio', 'Centro');
    form.configuracion = gobernacion;
    await form.updateComplete;
    // What nobody asks for any longer is kept.
    expect(form.record).toMatchObject({
      temaLeccion: 'Un tema',
      extensiones: { 'x-alcaldia': { campos: { barrio: 'Centro' } } },
    });
    // The box that was being typed in is gone, and with it the focus: that is nothing to draw.
    const warnings = warned.mock.calls.map(String);
    expect(warnings.filter((each) => each.includes('change-in-update'))).toEqual([]);
  });
});

describe('the language of what the entity wrote', () => {
  const said = (form: DocumentFormElement, lang: string) =>
    all(form, `section [lang='${lang}']`).map(textOf);
  const own = [
    'La Alcaldía de Ejemplo usa sus datos de contacto para conversar con usted.',
    'Puede pedir que los corrijamos o suprimamos.',
    'Conversar con usted sobre la lección.',
    'Enviarle el boletín de la entidad.',
    'Datos de la Alcaldía',
    'Barrio',
    'Número de asistentes',
    '¿Hubo público?',
  ];

  test('is marked where it is not that of the form', async () => {
    const form = await configured({ ...alcaldia, idioma: 'arn' });
    expect(said(form, 'arn')).toEqual(own);
  });

  test('is marked at the entries of a list, and at answers that are not «Sí» and «No» alone', async () => {
    const options = { si: 'May', no: 'No', despues: 'Wüla' };
    const fields = {
      aliados: { kind: 'listaTexto', label: 'Aliados' },
      publico: { kind: 'opcion', label: '¿Hubo público?', options },
    } as const;
    const extensions = [{ prefix: 'x-alcaldia', version: '1.0', fields }];
    const form = await configured({ idioma: 'arn', extensions });
    expect(said(form, 'arn')).toEqual([
      'Aliados',
      'Aliados',
      '¿Hubo público?',
      'May',
      'No',
      'Wüla',
    ]);
  });

  test('is nothing to say where it is', async () => {
    const markup = '<ficha-leccion lang="en"></ficha-leccion>';
    const form = await configured({ ...alcaldia, idioma: 'en' }, undefined, markup);
    await expect.element(page.getByText('Processing of your personal data')).toBeVisible();
    expect(said(form, 'en')).toEqual([]);
    // Only what we say and have no English for.
    expect(said(form, 'es-CO')).toEqual(['Sí', 'No']);
  });
});

describe('a configuration that is wrong', () => {
  const wrong: readonly [string, unknown, string][] = [
    ['is no object', 'alcaldia', 'configuracion'],
    ['has a key that there is not', { entity: {} }, 'configuracion.entity: no such key'],
    [
      'names a language by its name',
      { idioma: 'español' },
      'configuracion.idioma: expected a language',
    ],
    ['has a text for a list', { areas: 'Archivo' }, 'configuracion.areas: expected a list'],
    ['has an entity with a wrong NIT', { entidad: { nombre: 'X', nit: '12' } }, '/entidad/nit'],
    [
      'has an extension that cannot be one',
      { extensions: [{ prefix: 'cucuta', version: '1', fields: {} }] },
      'configuracion.extensions[0]: Extension «cucuta»',
    ],
    ['has no extension where one should be', { extensions: [null] }, 'configuracion.extensions[0]'],
    ['has a table without codes', { territorio: [{ nombre: 'X' }] }, 'territorio[0].codigo'],
  ];

  test.each(wrong)(
    'because it %s is named on the console, and the form works',
    async (_, configuracion, named) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const form = await configured(configuracion, complete);
      expect(said.mock.calls.flat().join('\n')).toContain(named);
      expect(form.record).toEqual(complete);
      expect(form.checkValidity()).toBe(true);
    },
  );

  const lost: readonly [string, unknown, string][] = [
    [
      'has a basis that the law does not have',
      { tratamiento: { ...alcaldia.tratamiento, base: 'silencio' } },
      'configuracion.tratamiento.base: expected one of autorizacion, art10a, art10b',
    ],
    [
      'asks for an authorisation without purposes',
      { tratamiento: { aviso: alcaldia.tratamiento.aviso, base: 'autorizacion' } },
      'configuracion.tratamiento.finalidades: expected the purposes',
    ],
    [
      'has a purpose whose code the contract refuses',
      {
        tratamiento: {
          ...alcaldia.tratamiento,
          finalidades: [{ codigo: 'con espacio', texto: 'Algo' }],
        },
      },
      'configuracion.tratamiento: /tratamientoDatosPersonales/finalidades/0/codigo',
    ],
    [
      'has a link that runs something',
      {
        tratamiento: {
          base: 'art10a',
          aviso: { ...alcaldia.tratamiento.aviso, politica: 'javascript:alert(1)' },
        },
      },
      'configuracion.tratamiento.aviso.politica: expected an address',
    ],
  ];

  test.each(lost)(
    'because its notice %s asks nothing, and says so to the person and the host',
    async (_, configuracion, named) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const form = await configured(configuracion, complete);
      expect(said.mock.calls.flat().join('\n')).toContain(named);
      expect(form.shadowRoot?.querySelector('input, textarea')).toBeNull();
      expect(textOf(form.shadowRoot?.firstElementChild)).toContain('No se pudo cargar');
      expect(form.record).toEqual(complete);
      expect(form.checkValidity()).toBe(false);
    },
  );

  test('loses only what is wrong of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const form = await configured({ ...gobernacion, areas: 3, otra: true });
    expect(form.record.entidad).toEqual(gobernacion.entidad);
    expect(sections(form)).toContain('Casillas propias de la entidad');
  });
});

test('an object that says the same changes nothing, for templates make one at every draw', async () => {
  const same = () => ({ ...minimal, areas: ['Oficina de Planeación'] });
  const form = await configured(same(), complete);
  form.addEventListener('record-submit', (event) => {
    event.respondWith(new Promise((resolve) => setTimeout(() => resolve({ id: 'LA-1' }), 100)));
    form.configuracion = same();
  });
  form.addEventListener('record-change', () => {
    form.configuracion = same();
  });
  await answer(labels.date, '31/02/2024');
  await answer('Barrio', 'Centro');
  expect(errors(form)).toHaveLength(1);
  await answer(labels.date, '29/02/2024');
  form.requestSubmit();
  await expect.element(page.getByText('LA-1')).toBeVisible();
});
