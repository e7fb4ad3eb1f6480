/** The note in other wordings, levels and formats than that of the sample. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { docx, paragraph, run } from './docx.ts';
import { expectDraft, fixtureOf } from './schema-of.ts';

const sample = readFileSync(
  join(import.meta.dirname, 'samples/nota-reuniones-de-socializacion.md'),
  'utf8',
);
const fixture = fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion');

async function boxesOf(input: Uint8Array | string, type = 'nota.md') {
  const { record } = await importDocument(input, { type });
  expectDraft(record);
  const { procedencia: _, ...boxes } = record;
  return boxes;
}

/** The lines of the sample: the rank of a heading, the kind of a line, its text. */
const lines = sample
  .split('\n')
  .map((line) => line.replaceAll('\\*', '*').trim())
  .filter((line) => line !== '')
  .map((line) => {
    const [, signs = '', item = '', text = ''] = /^(#*) ?(- )?(.*)$/.exec(line) ?? [];
    return { heading: signs.length, isItem: item !== '', text };
  });

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const styles = [1, 2, 3, 4]
  .map(
    (level) =>
      `<w:style w:styleId="Ttulo${level}"><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');

const word = (headingOf: (text: string, level: number) => string) =>
  docx(
    lines
      .map(({ heading, isItem, text }) =>
        heading > 0 ? headingOf(text, heading) : paragraph(text, isItem ? item : ''),
      )
      .join(''),
    { numbering, styles },
  );

describe('the sample', () => {
  it.each<[string, Uint8Array | string, string?]>([
    ['with every heading at one level', sample.replace(/^#+/gm, '##')],
    [
      'as Word with styles of headings',
      word((text, level) => paragraph(text, `<w:pStyle w:val="Ttulo${level}"/>`)),
    ],
    ['as Word with headings in bold', word((text) => paragraph(run(text, '<w:b/>')))],
    [
      'as a page',
      `<!doctype html><body>${lines.map(({ heading, isItem, text }) => (heading ? `<h${heading}>${text}</h${heading}>` : isItem ? `<ul><li>${text}</ul>` : `<p>${text}</p>`)).join('')}`,
      'text/html',
    ],
    [
      'as text without headings',
      lines.map(({ isItem, text }) => (isItem ? `• ${text}` : text)).join('\n'),
      'nota.txt',
    ],
  ])('%s is the same record', async (_, input, type) => {
    expect(await boxesOf(input, type)).toEqual(fixture);
  });
});

describe('its number', () => {
  it.each([
    'N.º 001-2024',
    'N° 1-2024',
    'Nº 01 - 2024',
    'No. 001-2024',
    'Nro. 1-2024',
    'N.° 001–2024',
  ])('%s', async (number) => {
    const { numero } = await boxesOf(sample.replace('N.º 001-2024', number));
    expect(numero).toEqual({ correlativo: 1, anio: 2024, codigo: '001-2024' });
  });
});

it('finds a renamed section by its number, keeps its heading and knows no edition', async () => {
  const renamed = sample.replace(
    '## 2. La solución de una práctica para contribuir en la lucha contra la violencia',
    '## 2. Nuestra respuesta',
  );
  const { record, edition, warnings, fields } = await importDocument(renamed, { type: 'nota.md' });
  expect(record).toMatchObject({
    solucion: fixture.solucion,
    encabezados: { ...(fixture.encabezados as object), solucion: '2. Nuestra respuesta' },
  });
  expect(edition).toBeUndefined();
  expect(warnings.map(({ code }) => code)).toEqual(['edicion-desconocida']);
  const field = fields.find(({ pointer }) => pointer === '/solucion');
  expect(field).toMatchObject({ certainty: 'likely', label: '2. Nuestra respuesta' });
});

describe('figures', () => {
  it.each<[string, unknown, boolean?]>([
    [
      '13 reuniones y 40 talleres.',
      [
        { valor: 13, unidad: 'conteo', denominacion: 'reuniones', literal: '13' },
        { valor: 40, unidad: 'conteo', denominacion: 'talleres', literal: '40' },
      ],
    ],
    ['El 66,7 % aprobó.', [{ valor: 66.7, unidad: 'porcentaje', literal: '66,7 %' }]],
    ['El 80% aprobó.', [{ valor: 80, unidad: 'porcentaje', literal: '80%' }]],
    ['En 2023 se aprobó el acta 3-2024.', undefined],
    ['Fueron 2.283 asistentes.', undefined, true],
  ])('%s', async (text, cifras, isDoubtful = false) => {
    const note = sample.replace(
      '35 reuniones y 2 283 asistentes a nivel nacional incluyendo zonas rurales.',
      text,
    );
    const { record, warnings } = await importDocument(note, { type: 'nota.md' });
    const [first] = record.resultados as [object];
    expect(first).toEqual({ nombre: 'Reuniones', texto: text, ...(cifras ? { cifras } : {}) });
    expect(warnings.map(({ code, pointer }) => [code, pointer])).toEqual(
      isDoubtful ? [['cifra-dudosa', '/resultados/0']] : [],
    );
  });
});

it('reads the methodology as steps or as text, and links with their addresses', async () => {
  const filled = sample
    .replace('### Metodología\n', '### Metodología\n\n1. Convocar\n2. Compartir\n')
    .replace('Click para ver el video', '[Click para ver el video](https://ejemplo.gob.pe/video)');
  expect(await boxesOf(filled)).toMatchObject({
    metodologia: { pasos: ['1. Convocar', '2. Compartir'] },
    recursos: [
      { tipo: 'video', texto: 'Click para ver el video', url: 'https://ejemplo.gob.pe/video' },
      { tipo: 'presentacion', texto: 'Accede aquí a la presentación Power Point' },
    ],
  });
  const text = sample.replace('### Metodología\n', '### Metodología\n\nConvocar y compartir.\n');
  expect(await boxesOf(text)).toMatchObject({ metodologia: { texto: 'Convocar y compartir.' } });
});

it('reads a methodology of one step as a step', async () => {
  const filled = sample.replace('### Metodología\n', '### Metodología\n\n- Convocar\n');
  expect(await boxesOf(filled)).toMatchObject({ metodologia: { pasos: ['Convocar'] } });
});

it('knows a note by its title when every numbered heading has other words', async () => {
  const renamed = sample.replace(/^## ([1-6])\..*$/gm, '## $1. Otras palabras');
  const { document, record } = await importDocument(renamed, { type: 'nota.md' });
  expect(document).toBe('nota-conocimiento/v1');
  expect(record).toMatchObject({ solucion: fixture.solucion, lecciones: fixture.lecciones });
});
