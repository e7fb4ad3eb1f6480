import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder, versionOf } from '../command.ts';

const key = 'ficha-leccion/v2';
const names = [
  'aliados-talento-humano',
  'barrios-con-bienestar',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
];
const files = names.map((name) => fixture(name, key));

async function statsJson(args: readonly string[], input?: string) {
  const { exitCode, stdout } = await command(['stats', '--format', 'json', ...args], input);
  return { exitCode, statistics: JSON.parse(stdout) };
}

interface Box {
  pointer: string;
  filled: number;
}

function filledOf(boxes: readonly Box[]): Record<string, number> {
  return Object.fromEntries(boxes.map(({ pointer, filled }) => [pointer, filled]));
}

describe('stats', () => {
  test('counts in how many records each box is filled in', async () => {
    const { exitCode, statistics } = await statsJson(files);
    expect(exitCode).toBe(0);
    expect(statistics).toMatchObject([
      { document: 'ficha-leccion', version: versionOf(key), records: 4, valid: 3 },
    ]);
    const filled = filledOf(statistics[0].boxes);
    expect(filled).toMatchObject({
      '/entidadYArea': 4,
      '/recomendacion': 3,
      '/contactos': 3,
      '/contactos/*/telefono': 3,
      '/gestion/territorio/nombre': 0,
    });
  });

  test('counts the findings by box, the most frequent first', async () => {
    const [{ findings }] = (await statsJson(files)).statistics;
    expect(findings).toContainEqual({
      code: 'falta-respuesta',
      severity: 'error',
      pointer: '/recomendacion',
      records: 1,
      total: 1,
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'sin-contacto', severity: 'advisory', pointer: '' }),
    );
    const counts = findings.map(({ records }: { records: number }) => records);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
  });

  test('takes the entries of a list together, and what is no answer for none', async () => {
    const record = {
      ...readFixture('politica-emprendimiento', key),
      impacto: ' ',
      contactos: [{ telefono: 'no', correo: '' }, { telefono: 'tampoco' }, {}],
      gestion: { territorio: {}, palabrasClave: ['', null] },
    };
    const [{ boxes, findings }] = (await statsJson(['-'], JSON.stringify(record))).statistics;
    expect(filledOf(boxes)).toMatchObject({
      '/impacto': 0,
      '/contactos': 1,
      '/contactos/*/telefono': 1,
      '/contactos/*/correo': 0,
      '/gestion': 0,
      '/gestion/palabrasClave': 0,
    });
    expect(findings).toContainEqual({
      code: 'telefono-ilegible',
      severity: 'error',
      pointer: '/contactos/*/telefono',
      records: 1,
      total: 2,
    });
  });

  test('keeps versions apart, and what is of no document', async () => {
    using folder = temporaryFolder();
    const unknown = folder.write('a.json', '{"$schema": "https://example.com/x.json"}');
    const { statistics } = await statsJson([fixture('barrios-con-bienestar'), unknown, ...files]);
    expect(statistics).toMatchObject([
      { document: 'ficha-leccion', version: versionOf('ficha-leccion/v1'), records: 1 },
      { records: 1, valid: 0, boxes: [], findings: [{ code: 'documento-desconocido' }] },
      { document: 'ficha-leccion', version: versionOf(key), records: 4 },
    ]);
  });

  test('is two tables for people', async () => {
    const { exitCode, stdout } = await command(['stats', ...files]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      `ficha-leccion ${versionOf(key)} — 4 registros: 3 sin errores, 1 con errores.\n\n`,
    );
    expect(stdout).toMatch(/\nCasilla +Registros +Cobertura +Nombre\n/);
    expect(stdout).toMatch(/\n\/recomendacion +3 +75 % +Recomendación\n/);
    expect(stdout).toMatch(/\nHallazgo +Gravedad +Registros +Veces +Casilla\n/);
    expect(stdout).toMatch(/\nfalta-respuesta +error +1 +1 +\/recomendacion\n/);
  });

  test('counts drafts as drafts', async () => {
    const { statistics } = await statsJson(['--profile', 'borrador', ...files]);
    expect(statistics[0].valid).toBe(4);
  });

  test('names no key that the document does not have', async () => {
    const record = { ...readFixture('barrios-con-bienestar', key), 'ana@example.com': 1 };
    const { stdout } = await command(['stats', '-'], JSON.stringify(record));
    expect(stdout).not.toContain('ana@');
    expect(stdout).toMatch(/casilla-desconocida +error +1 +1 +\(registro\)/);
  });
});
