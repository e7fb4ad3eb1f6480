/** The elements in English, and in the words of a page. */
import type { Code } from '@ficha-leccion/schema';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DocumentFormElement, FormRecord, OwnTexts } from '../src/index.ts';
import {
  all,
  box,
  button,
  complete,
  completeV1,
  errors,
  focused,
  labels,
  open,
  summary,
  textOf,
  write,
} from './form-page.ts';
import { nota, openView } from './view-page.ts';

afterEach(() => vi.restoreAllMocks());

/** What only Spanish has: its letters and marks, or the words that no sentence goes without. */
const SPANISH = /[áéíóúñ¿¡«»]|\b(?:de|la|el|los|las|que|una?|por|su|se|escriba|casilla|sin)\b/i;

/** The texts of an element that are in Spanish and do not say so. */
function leftInSpanish({ shadowRoot }: HTMLElement): string[] {
  const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'];
  return (
    [...(shadowRoot?.querySelectorAll<HTMLElement>('*:not(style)') ?? [])]
      // What somebody wrote, as it is printed, is in whatever language it was written.
      .filter((node) => !node.closest('[lang^=es], .printed'))
      .flatMap((node) => [
        ...[...node.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(textOfNode),
        ...named.map((name) => node.getAttribute(name) ?? ''),
      ])
      .filter((text) => SPANISH.test(text))
  );
}

const textOfNode = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A record with something wrong in each box that may be wrong. */
const wrong: FormRecord = {
  entidadYArea: 'a'.repeat(501),
  contactos: [{ telefono: '5550101' }, { telefono: '300 000 0101 y 300 000 0102', correo: 'a' }],
  fechaDiligenciamiento: 'mayo de 2024',
  solucionesMejora: ['Una'],
  solucionesMejoraNoHubo: true,
  autorizacion: { respuesta: 'contradictoria' },
};
const wrongNote: FormRecord = {
  numero: { anio: 1_000_000, correlativo: 'uno', codigo: ' ' },
  resultados: [{ cifras: [{ valor: '2.283', unidad: 'x' }] }],
  recursos: [{ url: 'http://a' }, { url: 'b' }],
};

const forms: [string, string, FormRecord][] = [
  ['the ficha', '<ficha-leccion lang="en"></ficha-leccion>', wrong],
  ['the ficha of the paper', '<ficha-leccion lang="en" version="1"></ficha-leccion>', wrong],
  ['the nota', '<nota-conocimiento lang="en"></nota-conocimiento>', wrongNote],
];

describe.each(forms)('%s in English', (_, markup, record) => {
  test('has no Spanish left, empty or read-only', async () => {
    const form = await open(markup);
    expect(all(form, '.form')[0]?.lang).toBe('en');
    expect(leftInSpanish(form)).toEqual([]);
    form.readonly = true;
    await form.updateComplete;
    expect(leftInSpanish(form)).toEqual([]);
  });

  test('has none with errors, its own and those of a service', async () => {
    const form = await open(markup, record);
    form.reportValidity();
    await form.updateComplete;
    expect(errors(form).length).toBeGreaterThan(3);
    expect(leftInSpanish(form)).toEqual([]);
    expect(form.validationMessage).not.toMatch(SPANISH);
    form.setIssues([
      { code: 'texto-largo', pointer: '/titulo', params: { sobran: 2, maximo: 3 } },
      { code: 'de-otro-servicio' as Code, pointer: '' },
    ]);
    await form.updateComplete;
    expect(leftInSpanish(form)).toEqual([]);
  });

  test('has none while it is filled in', async () => {
    const form = await open(markup);
    for (const add of all(form, '[id$=-add]')) add.click();
    for (const input of all(form, 'input:not([type=radio], [type=checkbox])')) {
      (input as HTMLInputElement).value = '29-noviembre-2022';
      input.dispatchEvent(new InputEvent('input'));
      input.dispatchEvent(new Event('change'));
    }
    await form.updateComplete;
    expect(leftInSpanish(form)).toEqual([]);
    all(form, '[id$=-remove]')[0]?.click();
    await form.updateComplete;
    expect(leftInSpanish(form)).toEqual([]);
  });
});

test.each(['network', 'session', 'received'])('sending in English: %s', async (outcome) => {
  const form = await open('<ficha-leccion lang="en"></ficha-leccion>', complete);
  form.addEventListener('record-submit', (event) =>
    event.respondWith(
      outcome === 'network'
        ? Promise.reject(new TypeError('network'))
        : outcome === 'session'
          ? new Response('', { status: 401 })
          : { id: '1' },
    ),
  );
  form.requestSubmit();
  await vi.waitFor(() => expect(all(form, '#failure, #received')).toHaveLength(1));
  expect(leftInSpanish(form)).toEqual([]);
});

test.each([
  ['ficha-leccion-vista', complete],
  ['ficha-leccion-vista', completeV1],
  ['nota-conocimiento-vista', nota],
  ['ficha-leccion-vista', { otro: 1 }],
])('the view <%s> in English: only the answers are in Spanish', async (tag, record) => {
  const view = await openView(record, `<${tag} lang="en"></${tag}>`);
  expect(leftInSpanish(view)).toEqual([]);
  expect(textOf(view.shadowRoot?.firstElementChild)).not.toBe('');
  view.blank = true;
  await view.updateComplete;
  expect(leftInSpanish(view)).toEqual([]);
});

test('dates are in British English, as the spelling is', async () => {
  const record = { ...complete, fechaDiligenciamiento: '2024-05-29' };
  const view = await openView(record, '<ficha-leccion-vista lang="en"></ficha-leccion-vista>');
  expect(textOf(view.shadowRoot?.querySelector('time'))).toBe('29 May 2024');
});

describe('changing the language', () => {
  test('keeps what was typed, what was found, and the focus', async () => {
    const form = await open();
    await write(labels.telephone, '5550101');
    await userEvent.click(box(labels.theme));
    await userEvent.keyboard('Un tema a medias');
    const before = focused(form);
    form.lang = 'en';
    await form.updateComplete;
    expect(focused(form)).toBe(before);
    await expect.element(box('Subject of the lesson learned')).toHaveValue('Un tema a medias');
    expect(errors(form)).toEqual([expect.stringContaining('This number has 7 digits.')]);
    await userEvent.keyboard(' y algo más');
    expect(form.record.temaLeccion).toBe('Un tema a medias y algo más');
    form.lang = 'es';
    await form.updateComplete;
    await expect.element(box(labels.theme)).toHaveValue('Un tema a medias y algo más');
    expect(errors(form)).toEqual([expect.stringContaining('Este número tiene 7 dígitos.')]);
  });

  test('says the errors of a service anew, at their boxes', async () => {
    const form = await open(undefined, complete);
    form.setIssues([{ code: 'opcion-desconocida', pointer: '/fechaDiligenciamiento' }]);
    form.lang = 'en';
    await form.updateComplete;
    expect(summary(form)).toEqual([
      'Date of completion: Choose one of the answers that the question offers.',
    ]);
  });

  test('a language that nobody has leaves it in Spanish and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const form = await open('<ficha-leccion lang="fr"></ficha-leccion>');
    expect(all(form, '.form')[0]?.lang).toBe('es-CO');
    expect(warn.mock.calls).toEqual([['<ficha-leccion>: no words in «fr» (it has: es, en).']]);
  });

  test('the language of the page is not followed', async () => {
    document.documentElement.lang = 'en';
    const form = await open();
    document.documentElement.lang = '';
    expect(all(form, '.form')[0]?.lang).toBe('es-CO');
  });
});

describe('the words of a page', () => {
  const house: OwnTexts = {
    boxes: { '/temaLeccion': { label: 'Título de la lección', help: 'En una frase.' } },
    formTexts: { summaryTitle: 'Revise esto', failures: { network: 'Sin red.' } },
    messages: { 'falta-respuesta': 'Falta esto.' },
    texts: { submit: 'Radicar' },
  };

  async function openWith(texts: OwnTexts, markup?: string): Promise<DocumentFormElement> {
    const form = await open(markup);
    form.texts = texts;
    await form.updateComplete;
    return form;
  }

  test('stand in for ours; what they leave out stays', async () => {
    const form = await openWith(house);
    await expect.element(box('Título de la lección')).toBeVisible();
    await userEvent.click(button('Radicar'));
    await expect.element(button('Radicar')).toBeVisible();
    expect(all(form, '#summary-title').map(textOf)).toEqual(['Revise esto']);
    expect(summary(form)[0]).toBe('Entidad y área: Escriba el nombre de la entidad y del área.');
    expect(all(form, '[lang]').map(({ lang }) => lang)).toEqual(['es-CO']);
  });

  test('may be another language, and mark what they lack', async () => {
    const form = await openWith({ ...house, lang: 'qu', title: 'Yachasqanchikkuna' });
    expect(all(form, '.form')[0]?.lang).toBe('qu');
    expect(all(form, 'h2 [lang]')).toEqual([]);
    expect(all(form, 'h3 [lang=es-CO]').map(textOf)).toContain('Datos generales');
  });

  test('go over English, too', async () => {
    const form = await openWith(
      { boxes: { '/temaLeccion': { label: 'Title' } } },
      '<ficha-leccion lang="en"></ficha-leccion>',
    );
    await expect.element(box('Title')).toBeVisible();
    expect(leftInSpanish(form)).toEqual([]);
  });

  test('that nothing would read are told on the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const formTexts = { sumaryTitle: 'x' } as OwnTexts['formTexts'] & object;
    await openWith({ boxes: { '/tema': { label: 'Tema' } }, formTexts });
    expect(warn.mock.calls).toEqual([
      ['<ficha-leccion>.texts: ficha-leccion 2.0 has no boxes: /tema, formTexts: sumaryTitle.'],
    ]);
  });
});
