import {
  definitions,
  type FormModel,
  fichaLeccionV2Form,
  notaConocimientoV1Form,
} from '@ficha-leccion/schema';
import { validators } from '@ficha-leccion/validators';
import axe from 'axe-core';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { configuredForm, type FormAsHtmlOptions, formAsHtml, recordFromForm } from '../src/html.ts';
import type { Configuracion } from '../src/index.ts';
import { alcaldia } from './configurations.ts';
import { complete, textOf } from './form-page.ts';
import { arbitraryRecord } from './record-arbitrary.ts';

const models = Object.values(definitions).map(({ formModel }) => formModel);

afterEach(() => document.body.replaceChildren());

function open(model: FormModel, options: Partial<FormAsHtmlOptions> = {}): HTMLFormElement {
  const html = formAsHtml(model, { action: '/fichas', ...options });
  document.body.innerHTML = `<main><h1>Portal de la entidad</h1>${html}</main>`;
  return document.querySelector('form') as HTMLFormElement;
}

const sent = (model: FormModel, record: Readonly<Record<string, unknown>>) =>
  recordFromForm(new FormData(open(model, { record })), model);

describe.each(models)('$document $version', (model) => {
  test('what is filled in is what is sent', () => {
    fc.assert(
      fc.property(arbitraryRecord(model), (record) => {
        const once = sent(model, record);
        expect(sent(model, once)).toEqual(once);
        const names = Object.keys(record).filter((name) => !/^\s*$/.test(String(record[name])));
        for (const name of Object.keys(once)) expect([...names, '$schema']).toContain(name);
      }),
      { numRuns: 20 },
    );
  });

  test('every error stands at its box, and the summary leads there', () => {
    const validator = validators.find(({ identifier }) => identifier === model.identifier);
    const { issues = [] } = validator?.validate({ $schema: model.identifier }) ?? {};
    const form = open(model, { issues });
    const links = [...form.querySelectorAll('.ficha-summary a')];
    expect(links).toHaveLength(issues.length);
    for (const [index, link] of links.entries()) {
      const box = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(box?.closest('.ficha-box')?.textContent).toContain(issues[index]?.message);
    }
  });

  test('axe finds nothing, empty or with errors', async () => {
    const validator = validators.find(({ identifier }) => identifier === model.identifier);
    for (const issues of [[], validator?.validate({ $schema: model.identifier }).issues]) {
      open(model, { issues });
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});

test('a person fills it in by keyboard, and the record is that of the element', async () => {
  const form = open(fichaLeccionV2Form);
  await userEvent.click(page.getByRole('textbox', { name: 'Fecha de diligenciamiento' }));
  await userEvent.keyboard('29-noviembre-2022');
  await userEvent.click(page.getByRole('textbox', { name: 'Plan, programa o proyecto 2' }));
  await userEvent.keyboard('Plan de desarrollo');
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  const query = new URLSearchParams([...new FormData(form)] as [string, string][]);
  expect(recordFromForm(query, fichaLeccionV2Form)).toEqual({
    $schema: fichaLeccionV2Form.identifier,
    fechaDiligenciamiento: '2022-11-29',
    planProgramaProyecto: ['Plan de desarrollo'],
    autorizacion: { respuesta: 'no' },
  });
});

test('a complete record is sent as it is', () => {
  expect(sent(fichaLeccionV2Form, complete)).toEqual(complete);
});

test('a form whose notice is wrong is not made', () => {
  const configuracion = { tratamiento: { base: 'silencio' } } as unknown as Configuracion;
  expect(() => configuredForm(fichaLeccionV2Form, configuracion)).toThrow('tratamiento');
});

test('what an entity has fixed comes back with the answers to its purposes', () => {
  const contacto = { codigo: 'contacto', texto: 'Conversar con usted.' };
  const estadistica = { codigo: 'estadistica', texto: 'Contar lecciones.' };
  const aviso = { version: '2026-01', texto: 'Aviso.' };
  const finalidades = [contacto, estadistica];
  const model = configuredForm(fichaLeccionV2Form, {
    tratamiento: { base: 'autorizacion', aviso, finalidades },
  });
  const evidence = { medio: 'formulario', base: 'autorizacion', avisoVersion: '2026-01' };
  expect(sent(model, {})).toEqual({
    $schema: model.identifier,
    tratamientoDatosPersonales: { ...evidence, finalidades },
  });
  const answered = [contacto, { ...estadistica, respuesta: 'no' }];
  const record = {
    ...complete,
    tratamientoDatosPersonales: { ...evidence, finalidades: answered },
  };
  expect(sent(model, record)).toEqual(record);
});

test('it is a form that works alone: address, method, encoding, what the host adds', () => {
  const form = open(fichaLeccionV2Form, { hidden: { ficha_token: '"><b>' } });
  expect([form.getAttribute('action'), form.method, form.acceptCharset]).toEqual([
    '/fichas',
    'post',
    'utf-8',
  ]);
  expect(new FormData(form).get('ficha_token')).toBe('"><b>');
  expect(form.querySelector('button')?.type).toBe('submit');
});

describe('in English, with the words of an entity', () => {
  const model = configuredForm(fichaLeccionV2Form, { ...alcaldia, territorio: true });
  const issues = [
    { pointer: '/temaLeccion', message: 'Enter the subject.' },
    { pointer: '/tratamientoDatosPersonales/finalidades/0/respuesta', message: 'Choose.' },
  ];

  test('our words are English, and what the entity wrote says its language', async () => {
    const form = open(model, { lang: 'en', issues });
    expect(form.lang).toBe('en');
    const words = textOf(form);
    for (const word of ['Processing of your personal data', 'Policy on the', 'DIVIPOLA code']) {
      expect(words).toContain(word);
    }
    expect(words).not.toMatch(/Tratamiento|obligatorias|Hay algo|Municipio/);
    const marked = [...form.querySelectorAll('[lang]')].map(textOf);
    expect(marked).toContain('Enviarle el boletín de la entidad.');
    expect(marked).toContain('Barrio');
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  test('what is sent is the same record in either language', () => {
    const record = { ...complete, gestion: { territorio: { nombre: 'Cúcuta' } } };
    const sentIn = (lang: string) =>
      recordFromForm(new FormData(open(model, { lang, record })), model);
    expect(sentIn('en')).toEqual(sentIn('es'));
  });

  test('es-PE stays as it is, on a page in any Spanish', () => {
    for (const lang of ['es-PE', 'es-CO', '']) {
      expect(open(notaConocimientoV1Form, { lang }).lang).toBe('es-PE');
    }
  });
});

test('the summary of errors comes first after the title, and leads to its boxes under a base', () => {
  const base = Object.assign(document.createElement('base'), { href: '/otro/' });
  document.head.append(base);
  try {
    const issues = [{ pointer: '/impacto', message: 'Describa el impacto.' }];
    const page = location.pathname + location.search;
    const form = open(fichaLeccionV2Form, { issues, page });
    const [title, next] = [...form.children].filter((node) => !node.matches('[type=hidden]'));
    expect([title?.localName, next?.className]).toEqual(['h2', 'ficha-summary']);
    const before = history.length;
    form.querySelector<HTMLElement>('.ficha-summary a')?.click();
    expect(document.querySelector(':target')?.id).toBe('impacto');
    expect(history.length).toBe(before + 1);
  } finally {
    base.remove();
    history.replaceState(null, '', location.pathname + location.search);
  }
});
