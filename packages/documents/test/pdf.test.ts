/**
 * PDF files with their text: those of the samples were made by LibreOffice. What a line does not say
 * is where its author ended it, when the next word would have had no room.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importDocument } from '../src/index.ts';
import { expectDraft, fixtureOf } from './schema-of.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'pdf', `${name}.pdf`)));

const ficha = 'ficha-leccion/v2';
const nota = 'nota-conocimiento/v1';
const plans = (fixtureOf(ficha, 'territorio-memoria-convivencia').planProgramaProyecto ??
  []) as string[];
const [first, second, third, fourth, fifth, sixth] = plans;

const samples = [
  { version: ficha, fixture: 'barrios-con-bienestar', edition: 'fp-describe-1fila-tomado' },
  {
    version: ficha,
    fixture: 'aliados-talento-humano',
    edition: 'fp-describa-1fila-tomado-sinentidad',
  },
  { version: ficha, fixture: 'politica-emprendimiento', edition: 'fp-describa-4filas' },
  {
    version: ficha,
    fixture: 'territorio-memoria-convivencia',
    edition: 'fp-describa-4filas',
    // Two of the lines are full, so that the next ones go on.
    other: { planProgramaProyecto: [`${first} ${second}`, third, fourth, `${fifth} ${sixth}`] },
  },
  { version: nota, fixture: 'reuniones-de-socializacion', edition: 'aurora-2024' },
];

describe.each(samples)('$fixture', ({ version, fixture, edition, other = {} }) => {
  const name = `${version === nota ? 'nota' : 'ficha'}-${fixture}`;
  const imported = importDocument(bytesOf(name));

  it('is its record, box by box', async () => {
    const { record, leftovers, ...found } = await imported;
    const { procedencia, plantilla: _, entidad: __, area: ___, ...boxes } = record;
    expect(boxes).toEqual({ ...fixtureOf(version, fixture), ...other });
    expect(procedencia).toMatchObject({ formato: 'pdf' });
    expect([found.edition, leftovers]).toEqual([edition, []]);
    expectDraft(record);
  });

  it('says on which page and line each answer stands', async () => {
    const { fields } = await imported;
    for (const { state, from } of fields) {
      if (state === 'read') expect(from).toMatchObject({ page: expect.any(Number) });
    }
  });
});

/** A file of one page, put together by hand. */
function pdf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return strToU8(`%PDF-1.4\n${body.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`, true);
}

const written = (lines: readonly string[]) =>
  pdf(
    lines.map((line, index) => `BT /F1 11 Tf 72 ${700 - index * 16} Td (${line}) Tj ET`).join('\n'),
  );

describe('a file', () => {
  it.each<[string, string, Uint8Array, ImportOptions?]>([
    ['of pictures only', 'pdf-sin-texto', pdf('0 0 100 100 re f')],
    ['with a password', 'archivo-cifrado', bytesOf('con-clave')],
    ['cut off', 'archivo-danado', strToU8('%PDF-1.7')],
    [
      'of too many pages',
      'archivo-muy-grande',
      bytesOf('ficha-barrios-con-bienestar'),
      { limits: { pages: 1 } },
    ],
    [
      'that takes too long',
      'archivo-muy-grande',
      bytesOf('ficha-barrios-con-bienestar'),
      { limits: { milliseconds: -1 } },
    ],
    ['of something else', 'documento-no-reconocido', written(['Factura', 'Total: 3'])],
  ])('%s is refused with %s', async (_, code, bytes, options) => {
    await expect(importDocument(bytes, options)).rejects.toMatchObject({ code });
  });

  it('without a table is read by its lines, and its bytes stay whose they are', async () => {
    const bytes = written([
      'DOCUMENTACI\\323N DE LECCIONES APRENDIDAS',
      'Tema de la lecci\\363n aprendida: R\\355os limpios',
      'Describa la situaci\\363n o experiencia',
      'El r\\355o estaba sucio.',
    ]);
    const { record } = await importDocument(bytes);
    expect(record).toMatchObject({
      temaLeccion: 'Ríos limpios',
      situacionExperiencia: 'El río estaba sucio.',
    });
    expect(bytes.length).toBeGreaterThan(0);
  });
});
