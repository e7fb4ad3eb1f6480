/**
 * PDF files with their text: those of the samples were made by LibreOffice. What a line does not say
 * is where its author ended it, when the next word would have had no room.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, zlibSync } from 'fflate';
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

const HELVETICA =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const FONT = '/Font << /F1 5 0 R >>';

const stream = (content: string, keys = '') =>
  `<< ${keys} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A file of one page, put together by hand; `others` are its objects from the fifth on. */
function pdf(
  content: string,
  resources = FONT,
  others: readonly string[] = [HELVETICA],
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << ${resources} >> >>`,
    stream(content),
    ...others,
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
      { limits: { milliseconds: 1 } },
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

/** Drawings that draw each other, ten times each. */
const nested = Array.from({ length: 12 }, (_, index) =>
  stream(
    index === 11 ? '0 0 m 9 9 l S' : '/X Do '.repeat(10),
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${index + 6} 0 R >> >>`,
  ),
);
const sampled = stream(
  'abc',
  '/FunctionType 0 /Domain [0 1 0 1] /Range [0 1 0 1 0 1] /Size [20000 20000] /BitsPerSample 8',
);
const folded = (content: Uint8Array, keys = '') =>
  stream(strFromU8(zlibSync(content), true), `/Filter /FlateDecode ${keys}`);
const mapOf = (entries: string) => [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
  folded(strToU8(`begincmap ${entries} endcmap`)),
];
const TEXT = 'BT /F1 11 Tf (Tema) Tj ET';

/** Each of them ended the whole program, or never ended, where the library read it unguarded. */
describe('a file made to do harm', () => {
  it.each([
    ['unfolds without end', 'archivo-peligroso', pdf(folded(new Uint8Array(30_000_000)))],
    [
      'is folded many times',
      'archivo-peligroso',
      pdf(folded(zlibSync(zlibSync(zlibSync(zlibSync(strToU8(TEXT))))))),
    ],
    [
      'maps a range of all characters',
      'archivo-peligroso',
      pdf(TEXT, FONT, mapOf('1 beginbfrange <000000> <ffffff> <0041> endbfrange')),
    ],
    [
      'maps one character far away',
      'archivo-peligroso',
      pdf(TEXT, FONT, mapOf('1 beginbfchar <e600f3> <0041> endbfchar')),
    ],
    [
      'computes a colour from a table without end',
      'archivo-peligroso',
      pdf('/C cs 0.5 scn', '/ColorSpace << /C [/Separation /X /DeviceRGB 5 0 R] >>', [sampled]),
    ],
    [
      'draws one drawing within another without end',
      'archivo-muy-grande',
      pdf('/X Do', '/XObject << /X 5 0 R >>', nested),
    ],
  ])('%s and is refused with %s', async (_, code, bytes) => {
    const milliseconds = code === 'archivo-muy-grande' ? 1_000 : 10_000;
    const read = importDocument(bytes, { limits: { milliseconds } });
    await expect(read).rejects.toMatchObject({ code, message: expect.any(String) });
    // The next one is read as ever.
    await expect(importDocument(pdf(TEXT))).rejects.toMatchObject({
      code: 'documento-no-reconocido',
    });
  });
});
