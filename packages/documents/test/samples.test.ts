/** The sample documents, as text and as Word files, become the records that they stand for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readableDocuments } from '../src/documents.ts';
import { type FieldAccount, importDocument } from '../src/index.ts';
import { expectDraft, fixtureOf } from './schema-of.ts';
import { missingWords, textsIn } from './words.ts';

const folder = join(import.meta.dirname, 'samples');

const comment = {
  autor: 'Usuario de Windows',
  texto:
    'Cules fueon las acciones de mejora encuanto a: trabajo en equipo, encuento acciones imprevistas dutante la etapa 2 y 3 para evitar estancamiento de la buena práctica',
};
const fichaV2 = { version: 'ficha-leccion/v2', anotaciones: undefined, readings: {} };
const barrios = {
  ...fichaV2,
  fixture: 'barrios-con-bienestar',
  edition: 'fp-describe-1fila-tomado',
};
const aliados = {
  ...fichaV2,
  fixture: 'aliados-talento-humano',
  edition: 'fp-describa-1fila-tomado-sinentidad',
  readings: {
    entidad: { nombre: 'Alcaldía de San José de Cúcuta' },
    area: 'Oficina de Talento Humano',
  },
};
const politica = {
  ...fichaV2,
  fixture: 'politica-emprendimiento',
  edition: 'fp-describa-4filas',
  anotaciones: [comment],
  readings: {
    entidad: { nombre: 'Gobernación de Norte de Santander' },
    area: 'Secretaría de Desarrollo Económico y Productividad',
  },
};
const territorio = {
  ...fichaV2,
  fixture: 'territorio-memoria-convivencia',
  edition: 'fp-describa-4filas',
  readings: {
    entidad: { nombre: 'Secretaría de Educación' },
    area: 'Área de Calidad Educativa',
  },
};
const reuniones = {
  ...fichaV2,
  version: 'nota-conocimiento/v1',
  fixture: 'reuniones-de-socializacion',
  edition: 'aurora-2024',
};

const samples = [
  { file: 'ficha-barrios-con-bienestar.docx', formato: 'docx', ...barrios },
  { file: 'ficha-barrios-con-bienestar.html-tabla.txt', formato: 'texto', ...barrios },
  { file: 'ficha-aliados-talento-humano.docx', formato: 'docx', ...aliados },
  { file: 'ficha-aliados-talento-humano.html-tabla.txt', formato: 'texto', ...aliados },
  { file: 'ficha-politica-emprendimiento.docx', formato: 'docx', ...politica },
  { file: 'ficha-politica-emprendimiento.docx.txt', formato: 'texto', ...politica },
  { file: 'ficha-territorio-memoria-convivencia.docx', formato: 'docx', ...territorio },
  { file: 'ficha-territorio-memoria-convivencia.docx.txt', formato: 'texto', ...territorio },
  { file: 'nota-reuniones-de-socializacion.md', formato: 'markdown', ...reuniones },
];

it('has an expectation for every sample', () => {
  expect(samples.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(samples)('$file', ({ file, formato, version, fixture, edition, ...expected }) => {
  const bytes = readFileSync(join(folder, file));
  const imported = importDocument(bytes, { type: file, today: '2026-01-15' });

  it('is its record, box by box, and nothing else', async () => {
    const { record, document } = await imported;
    const { procedencia: _, plantilla: __, ...boxes } = record;
    expect(document).toBe(version);
    expect(boxes).toEqual({ ...fixtureOf(version, fixture), ...expected.readings });
    expectDraft(record);
  });

  it('says which paper and which file it was read from', async () => {
    const { record, edition: found, warnings, leftovers } = await imported;
    expect(found).toBe(edition);
    expect(record.plantilla).toEqual(
      version.startsWith('ficha') ? { edicion: edition } : undefined,
    );
    expect(record.procedencia).toEqual({
      formato,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      importadaEl: '2026-01-15',
      ...(expected.anotaciones && { anotaciones: expected.anotaciones }),
    });
    expect({ warnings, leftovers }).toEqual({ warnings: [], leftovers: [] });
  });

  it('gives an account of every box: its literal and where it stands', async () => {
    const { fields, record } = await imported;
    for (const { state, literal, from, value, certainty } of fields) {
      expect(state).toMatch(/^(?:read|empty)$/);
      expect(certainty).toBe('certain');
      expect(value === undefined).toBe(state === 'empty');
      if (state === 'read')
        expect([literal, from?.line ?? from?.paragraph]).not.toContain(undefined);
    }
    const names = new Set(fields.map(({ pointer }) => pointer.split('/')[1]));
    for (const name of Object.keys(fixtureOf(version, fixture)).slice(1)) {
      if (name !== 'encabezados') expect(names).toContain(name);
    }
    expect(Object.keys(record).length).toBeGreaterThan(5);
  });

  it('loses no word of the file, and keeps no artefact of it', async () => {
    const { record, fields } = await imported;
    const { form, editions } = readableDocuments.find(({ key }) => key === version) ?? never();
    const printed = [
      form.title,
      ...form.sections.map(({ title }) => title),
      ...editions
        .filter(({ id }) => id === edition)
        .flatMap(({ introduction, notes }) => [...introduction, ...notes]),
      ...fields.map(({ label = '' }) => label),
    ];
    const rewritten = fields.filter(({ pointer }) =>
      /contactos|fecha|autoriz|numero/.test(pointer),
    );
    const literals = rewritten.map(({ literal = '' }) => literal);
    const found = [...textsIn(record), ...printed, ...literals, ...readOptions(fields)];
    expect(missingWords([wordsOfFile(file, bytes)], found)).toEqual([]);

    const { procedencia: _, ...boxes } = record;
    const artefact = /\[[a-zA-Z]+(?:Ref)?:|<[^>]*>|\*\*|[\t\r\\\u00a0\u00b9●•]| {2}|Comment by/;
    expect(textsIn(boxes).join('\n')).not.toMatch(artefact);
    expect(textsIn(boxes).join('\n')).not.toContain('Banco Interamericano');
  });
});

/** What a reader of the file sees, found without the code under test. */
function wordsOfFile(file: string, bytes: Uint8Array): string {
  if (!file.endsWith('.docx')) {
    return strFromU8(bytes)
      .replace(
        /\[bookmark: [^\]]*\]|\[footnoteRef:1\]|\[1:|<sup>1<\/sup>|<[^>]*>|¹|Comment by/g,
        ' ',
      )
      .replace(/^ *1 Banco/m, 'Banco');
  }
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^word\/(?:document|footnotes)\.xml$/.test(name),
  );
  return parts
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

/** What was chosen among printed options, in the words of the paper. */
function readOptions(fields: readonly FieldAccount[]): string[] {
  return fields.filter(({ pointer }) => pointer === '/tipo').map(({ literal = '' }) => literal);
}

function never(): never {
  throw new Error('There is no such document.');
}
