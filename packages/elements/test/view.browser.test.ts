import { fichaLeccionV1Form, fichaLeccionV2Form } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { complete, completeV1, textOf } from './form-page.ts';
import { answerTo, nota, notShared, openView, parts, texts } from './view-page.ts';

const notaVista = '<nota-conocimiento-vista></nota-conocimiento-vista>';
const band = 'No autorizada para compartir';
const identifier = fichaLeccionV2Form.identifier;
const answers: [string, object, string, string][] = [
  [
    'a date in words',
    { fechaDiligenciamiento: '2024-05-29' },
    'Fecha de diligenciamiento',
    '<time datetime="2024-05-29">29 de mayo de 2024</time>',
  ],
  [
    'a date that does not exist, as it was written',
    { fechaDiligenciamiento: '2024-02-31' },
    'Fecha de diligenciamiento',
    '2024-02-31',
  ],
  [
    'a telephone in groups',
    { contactos: [{ telefono: '+573000000101;ext=12' }] },
    'Número de contacto',
    '300 000 0101 ext. 12',
  ],
  [
    'an address as a link',
    { contactos: [{ correo: 'ana@example.gov.co' }] },
    'Correo electrónico institucional',
    '<a part="link" rel="noreferrer" href="mailto:ana@example.gov.co">ana@example.gov.co</a>',
  ],
  [
    'an address that would write the message, as text',
    { contactos: [{ correo: 'ana@example.gov.co?body=x' }] },
    'Correo electrónico institucional',
    'ana@example.gov.co?body=x',
  ],
  [
    'several entries as a list',
    { planProgramaProyecto: ['Uno', ' ', 'Dos'] },
    'Plan, programa o proyecto asociado',
    '<ol><li part="entry"><p>Uno</p></li><li part="entry"><p>Dos</p></li></ol>',
  ],
  [
    'paragraphs and lists of a narrative',
    { impacto: 'Hubo:\n- uno\n- dos\n\nFin\nde todo' },
    'Describa el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
    '<p>Hubo:</p><ul><li>uno</li><li>dos</li></ul><p>Fin<br>de todo</p>',
  ],
  [
    'what a complete record has and this one lacks',
    { leccionAprendida: '  ' },
    '¿Cuál fue la lección aprendida?',
    '<span class="unanswered">Sin respuesta</span>',
  ],
  [
    'a value that its box cannot hold',
    { leccionAprendida: { otra: 1 } },
    '¿Cuál fue la lección aprendida?',
    'Esta respuesta no se puede mostrar aquí.',
  ],
  [
    'a statement that is affirmed',
    { solucionesMejoraNoHubo: true },
    'No hubo soluciones ni acciones de mejora',
    'Sí',
  ],
];

describe('a record is shown', () => {
  test.each(answers)('%s', async (_, change, label, markup) => {
    const view = await openView({ ...complete, ...change });
    const shown = answerTo(view, label)?.innerHTML.replace(/<!--.*?-->|\s*\n\s*/g, '');
    expect(shown).toBe(markup);
  });

  test.each([
    ['of the paper', completeV1, fichaLeccionV1Form],
    ['of a catalogue', complete, fichaLeccionV2Form],
  ])('%s, by its own version and in the order of the paper', async (_, record, model) => {
    const view = await openView(record);
    const section = model.sections.map(({ title }) => title);
    expect(texts(view, 'h2')).toEqual([model.title]);
    expect(texts(view, 'h3')).toEqual(section);
    expect(texts(view, 'dt').at(-1)).toMatch(/^¿Cómo área\/entidad autoriza/);
    expect(texts(view, 'dd').at(-1)).toBe('Sí');
  });

  test('what may have been withheld is left out, not said to be without answer', async () => {
    const { nombreServidorPublico: _, contactos: __, ...redacted } = complete;
    const view = await openView(redacted);
    expect(answerTo(view, 'Contactos')).toBeUndefined();
    expect(texts(view, '.unanswered')).toEqual([]);
  });

  test('a nota with its lists inside lists', async () => {
    const view = await openView(nota, notaVista);
    expect(parts(view, 'ol ol').length).toBeGreaterThan(0);
    expect(textOf(answerTo(view, 'Tipo de nota'))).toBe('Buena práctica');
    expect(textOf(answerTo(view, 'Año'))).toBe('2024');
    expect(texts(view, '.band')).toEqual([]);
  });

  test('as a copy, whatever the page does with its own', async () => {
    const own = structuredClone(complete) as { temaLeccion: string };
    const view = await openView(own);
    own.temaLeccion = 'Otro';
    view.requestUpdate();
    await view.updateComplete;
    expect(textOf(answerTo(view, 'Tema de la lección aprendida'))).toBe(complete.temaLeccion);
    expect(view.record).toEqual(complete);
  });
});

describe('the band «No autorizada para compartir»', () => {
  test.each<[string, object, boolean]>([
    ['not where the answer is Sí', {}, false],
    ['where it is No', { autorizacion: { respuesta: 'no' } }, true],
    ['where there is none', { autorizacion: undefined }, true],
    ['where it is both', { autorizacion: { respuesta: 'contradictoria' } }, true],
    [
      'where it was taken back',
      { autorizacion: { respuesta: 'si', revocadaEl: '2025-01-01' } },
      true,
    ],
  ])('%s', async (_, change, isShown) => {
    const view = await openView({ ...complete, ...change });
    expect(texts(view, '.band strong')).toEqual(isShown ? [band] : []);
  });
});

describe('what cannot be shown is answered with a sentence', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each<[string, unknown, RegExp]>([
    ['a text', 'texto', /tiene otra forma/],
    ['a list', [complete], /tiene otra forma/],
    ['a function', () => complete, /tiene otra forma/],
    ['what contains itself', circular, /tiene otra forma/],
    ['another document', nota, /es de otro tipo/],
    ['no version', { ...complete, $schema: undefined }, /no dice con qué versión/],
    ['a name that is none', { ...complete, $schema: 'constructor' }, /no dice con qué versión/],
    ['a newer major', { ...complete, $schema: identifier.replace('2.0', '3.0') }, /no conoce/],
  ])('%s', async (_, record, sentence) => {
    const view = await openView(record);
    expect(texts(view, '.notice')).toEqual([expect.stringMatching(sentence)]);
    expect(parts(view, 'dl, h2')).toEqual([]);
  });

  test('a newer minor is shown as far as it is known, and says so', async () => {
    const record = { ...complete, $schema: identifier.replace('2.0', '2.7'), nueva: 'x' };
    const view = await openView(record);
    expect(texts(view, '.notice')).toEqual([expect.stringContaining('versión más nueva')]);
    expect(textOf(answerTo(view, 'Tema de la lección aprendida'))).toBe(complete.temaLeccion);
  });

  test('nothing is said while there is nothing', async () => {
    const view = await openView();
    expect(textOf(view.shadowRoot?.firstElementChild)).toBe('');
    view.record = complete;
    view.record = null;
    await view.updateComplete;
    expect(parts(view, '.view')).toEqual([]);
    expect(view.record).toBeNull();
  });
});

test.each([
  ['1', 'h1', 'h2'],
  ['4', 'h4', 'h5'],
  ['9', 'h5', 'h6'],
  ['x', 'h2', 'h3'],
])('heading-level="%s" gives %s and %s', async (level, title, section) => {
  const markup = `<ficha-leccion-vista heading-level="${level}"></ficha-leccion-vista>`;
  const view = await openView(complete, markup);
  expect(texts(view, title)).toEqual([fichaLeccionV2Form.title]);
  expect(texts(view, section)).toHaveLength(2);
});

describe('a blank form', () => {
  const blank = '<ficha-leccion-vista blank></ficha-leccion-vista>';

  test('has every label, its help, and room after the kind of box', async () => {
    const view = await openView(complete, blank);
    expect(texts(view, 'dt')).toContain('Tema de la lección aprendida *');
    expect(texts(view, '.hint').at(0)).toContain('300 000 0101');
    const rules = (label: string) => answerTo(view, label)?.querySelectorAll('.rule').length;
    expect(rules('Nombre del servidor público')).toBe(1);
    expect(rules('Describa la situación o experiencia *')).toBe(12);
    expect(view.shadowRoot?.textContent).not.toContain(String(complete.temaLeccion));
  });

  test('offers Sí and No, none of them ticked, and nothing that is not offered', async () => {
    const view = await openView(undefined, blank);
    expect(texts(view, '.options li')).toEqual(['Sí', 'Sí', 'No']);
    expect(parts(view, '.tick').map((tick) => tick.childNodes.length)).toEqual([0, 0, 0]);
  });

  test('of the paper, and of a version that does not exist', async () => {
    const view = await openView(undefined, blank.replace('blank', 'blank version="1"'));
    expect(texts(view, 'dt')).not.toContain('Contactos');
    view.setAttribute('version', 'constructor');
    await view.updateComplete;
    expect(texts(view, '.notice')).toEqual([expect.stringContaining('no conoce')]);
  });
});

test('in print the paper is whole: its introduction, black on white, the band on every sheet', async () => {
  const emulate = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });
  const view = await openView(notShared);
  const introduction = () => getComputedStyle(parts(view, '.introduction')[0] as Element).display;
  expect(introduction()).toBe('none');
  document.documentElement.style.colorScheme = 'dark';
  await emulate('print');
  try {
    expect(introduction()).toBe('block');
    const { color, backgroundColor } = getComputedStyle(view);
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const { display, breakInside } = getComputedStyle(parts(view, '.band')[0] as Element);
    expect([display, breakInside]).toEqual(['table-header-group', 'avoid']);
  } finally {
    await emulate('');
    document.documentElement.style.colorScheme = '';
  }
});
