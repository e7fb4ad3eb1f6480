/** Texts as they are: nothing of an author becomes markup, and what cannot be written is said. */
import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportDocument } from '../../src/export/index.ts';
import { importDocument } from '../../src/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { readBack } from './paper-boxes.ts';
import { textOf } from './text-of.ts';

const filledIn = fixtureOf('ficha-leccion/v2', 'territorio-memoria-convivencia');
const older = fixtureOf('ficha-leccion/v1', 'territorio-memoria-convivencia');
const note = fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion');
const papers = ['docx', 'html', 'markdown'] as const;
const written: readonly ExportFormat[] = [...papers, 'jsonld', 'oai_dc'];

describe.each(written)('%s', (format) => {
  it('holds a tag as text', async () => {
    const temaLeccion = '<script>alert(1)</script> "&amp;\' <w:p/>';
    const { content } = await exportDocument({ ...filledIn, temaLeccion }, { format });
    expect(textOf(content)).not.toMatch(/(?<!\\)<script|(?<!\\)<w:p\/>(?!<\/w:)/);
  });

  it('says which signs it could not hold, and where', async () => {
    const temaLeccion = 'Uno\u0000 dos\u0008 \ud800 tres\ufffe';
    const { content, warnings } = await exportDocument({ ...filledIn, temaLeccion }, { format });
    expect(textOf(content)).toContain('Uno\ufffd dos\ufffd \ufffd tres\ufffd');
    expect(warnings).toEqual([
      {
        code: 'caracter-reemplazado',
        pointer: '/temaLeccion',
        params: { cantidad: 4 },
        message: expect.stringContaining('4 signos'),
      },
    ]);
  });
});

describe.each(papers)('the paper as %s', (format) => {
  it('is the same for a record of the version before', async () => {
    const [before, now] = [
      await exportDocument(older, { format }),
      await exportDocument(filledIn, { format }),
    ];
    expect(before.content).toEqual(now.content);
  });

  it('gives a note back, heading by heading', async () => {
    const { content, fileName } = await exportDocument(note, { format });
    const { boxes, result } = await readBack(content, fileName);
    expect(boxes).toEqual(note);
    expect([result.warnings, result.leftovers]).toEqual([[], []]);
  });

  it('says nothing of where a record was read from', async () => {
    const { content, fileName } = await exportDocument(note, { format });
    const { record } = await importDocument(content, { type: fileName });
    for (const read of [record, { ...filledIn, procedencia: { formato: 'docx' } }]) {
      expect(read).toHaveProperty('procedencia');
      expect((await exportDocument(read, { format })).warnings).toEqual([]);
    }
  });

  it('says which boxes it does not have', async () => {
    const record = { ...filledIn, solucionesMejoraNoHubo: true, gestion: { estado: 'validada' } };
    const { warnings } = await exportDocument(record, { format });
    expect(warnings).toMatchObject([
      { code: 'fuera-del-papel', pointer: '/solucionesMejoraNoHubo' },
      { code: 'fuera-del-papel', pointer: '/gestion' },
    ]);
  });

  it.each([
    ['items of one line', ['Una.', 'Otra.'], ['Una.', 'Otra.']],
    ['one of several paragraphs', ['Una.\n\nMás.'], ['Una.\n\nMás.']],
  ])('in one row keeps %s', async (_, solucionesMejora, expected) => {
    const edition = 'fp-describe-1fila-tomado';
    const record = { ...filledIn, solucionesMejora };
    const { content, fileName } = await exportDocument(record, { format, edition });
    const { boxes } = await readBack(content, fileName);
    expect(boxes.solucionesMejora).toEqual(expected);
  });

  it('in one row makes one text of several that have paragraphs', async () => {
    const edition = 'fp-describe-1fila-tomado';
    const record = { ...filledIn, solucionesMejora: ['Una.\n\nMás.', 'Otra.'] };
    const { content, fileName } = await exportDocument(record, { format, edition });
    const { boxes } = await readBack(content, fileName);
    expect(boxes.solucionesMejora).toEqual(['- Una.\n\nMás.\n\n- Otra.']);
  });
});

it('asks nothing of another site, and runs nothing', async () => {
  const { content } = await exportDocument(note, { format: 'html' });
  expect(content).toMatch(/^<!DOCTYPE html>\n<html lang="es-PE">/);
  expect(content).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(/);
});

it('describes a ficha to catalogues without a person', async () => {
  const { content } = await exportDocument(filledIn, { format: 'jsonld' });
  expect(JSON.parse(textOf(content))).toMatchObject({
    '@type': 'Report',
    name: 'Territorio, Memoria y Convivencia',
    dateCreated: '2022-10-31',
    inLanguage: 'es-CO',
    publisher: { name: 'Secretaría de Educación Área de Calidad Educativa' },
  });
  const dublinCore = await exportDocument(note, { format: 'oai_dc' });
  expect(dublinCore.content).toContain('<dc:identifier>001-2024</dc:identifier>');
  expect(dublinCore.content).toContain('<dc:language>es-PE</dc:language>');
});
