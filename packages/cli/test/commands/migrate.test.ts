import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, temporaryFolder, versionOf } from '../command.ts';

const newest = versionOf('ficha-leccion/v2');

const paper = fixture('barrios-con-bienestar');
const other = fixture('politica-emprendimiento');
const newer = readFixture('barrios-con-bienestar', 'ficha-leccion/v2');

describe('migrate', () => {
  test('prints one record as JSON, and where its values went on the side', async () => {
    const { exitCode, stdout, stderr } = await command(['migrate', '--to', newest, paper]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(newer);
    expect(stdout.split('\n').length).toBeGreaterThan(10);
    expect(stderr).toBe(
      `${paper}  pasa  /numeroContacto → /contactos/0/telefono             contactos\n` +
        `${paper}  pasa  /correoInstitucional → /contactos/0/correo          contactos\n` +
        `${paper}  pasa  /autorizacionDivulgacion → /autorizacion/respuesta  autorizacion\n` +
        `1 registro: 1 en la versión ${newest}.\n`,
    );
  });

  test('prints several as NDJSON', async () => {
    const { stdout } = await command(['migrate', '--to', newest, paper, other]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).$schema)).toEqual([newer.$schema, newer.$schema]);
  });

  test('prints those of a folder as NDJSON, even if there is one', async () => {
    using folder = temporaryFolder();
    folder.write('a.json', JSON.stringify(newer));
    const { stdout } = await command(['migrate', '--to', newest, folder.path]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('goes there and back without a change', async () => {
    const there = await command(['migrate', '--to', newest, paper]);
    const back = await command(
      ['migrate', '--to', versionOf('ficha-leccion/v1'), '-'],
      there.stdout,
    );
    expect(JSON.parse(back.stdout)).toEqual(readFixture('barrios-con-bienestar'));
  });

  test('says what the other version has no place for, and never what it was', async () => {
    const whole = fixture('valid/todas-las-casillas', 'ficha-leccion/v2');
    const { exitCode, stderr } = await command([
      'migrate',
      '--to',
      versionOf('ficha-leccion/v1'),
      whole,
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/ se pierde {2}\/gestion /);
    expect(stderr).not.toContain('example.com');
  });

  test('ends with 1 where there is no way, and the others are migrated', async () => {
    const note = fixture('reuniones-de-socializacion', 'nota-conocimiento/v1');
    const { exitCode, stdout, stderr } = await command(['migrate', '--to', newest, note, paper]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual(newer);
    expect(stderr).toContain(
      `${note}  /$schema  migracion-inexistente  ` +
        `Elija una versión a la que este documento se pueda pasar. Versiones que hay: ${versionOf('nota-conocimiento/v1')}.\n`,
    );
    expect(stderr).toContain(`2 registros: 1 en la versión ${newest}, 1 con hallazgos.\n`);
  });

  test('ends with 1 for a document that is not known', async () => {
    const { exitCode, stdout, stderr } = await command(['migrate', '--to', newest, '-'], '{}');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('documento-desconocido');
  });
});
