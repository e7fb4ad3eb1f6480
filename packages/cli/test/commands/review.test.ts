import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, readJson, temporaryFolder } from '../command.ts';

const key = 'ficha-leccion/v2';
const advised = fixture('aliados-talento-humano', key);
const contacted = fixture('barrios-con-bienestar', key);
const clean = fixture('politica-emprendimiento', key);

async function reviewJson(args: readonly string[], input?: string) {
  const { exitCode, stdout } = await command(['review', '--format', 'json', ...args], input);
  return { exitCode, reports: JSON.parse(stdout) };
}

function codesOf({ issues }: { issues: { code: string }[] }): string[] {
  return issues.map(({ code }) => code);
}

describe('review', () => {
  test('ends with 0 and says what to look at again', async () => {
    const { exitCode, stdout, stderr } = await command(['review', advised, clean]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(
      `${advised}  (registro)         sin-contacto         ` +
        'No hay nombre, teléfono ni correo. Si la lección no es anónima, escriba a quién se puede preguntar.\n' +
        `${advised}  /leccionAprendida  encabezado-repetido  ` +
        'La respuesta empieza con el título de la pregunta. Quítelo y deje solo la respuesta.\n' +
        '2 registros: 1 sin avisos, 1 con avisos.\n',
    );
  });

  test('says of the samples what their fixtures expect', async () => {
    const { today, ...expected } = readFixture('advisories', key);
    const files = Object.keys(expected).map((name) => fixture(name.replace('.json', ''), key));
    const { exitCode, reports } = await reviewJson(['--today', String(today), ...files]);
    const found = reports.map(({ issues }: { issues: object[] }) => issues);
    expect(exitCode).toBe(0);
    expect(found).toMatchObject(Object.values(expected));
  });

  test('takes another day for today', async () => {
    const { reports } = await reviewJson(['--today', '2020-01-01', clean]);
    expect(codesOf(reports[0])).toEqual(['fecha-futura']);
  });

  test('knows institutional addresses by their domains, of which there may be several', async () => {
    const domains = ['gov.co', 'example.com'].flatMap((each) => ['--institutional-domain', each]);
    expect(codesOf((await reviewJson([contacted])).reports[0])).toEqual([
      'correo-no-institucional',
    ]);
    expect(codesOf((await reviewJson([...domains, contacted])).reports[0])).toEqual([]);
  });

  test('leaves the address of an office in a text', async () => {
    const record = {
      ...readJson(clean),
      impacto: `${readJson(clean).impacto} Escriba a oficina@example.com.`,
    };
    const text = JSON.stringify(record);
    expect(codesOf((await reviewJson(['-'], text)).reports[0])).toEqual(['dato-contacto-en-texto']);
    const { reports } = await reviewJson(['--office-mailbox', 'oficina@example.com', '-'], text);
    expect(codesOf(reports[0])).toEqual([]);
  });

  test('leaves out the codes that are not wanted', async () => {
    const { reports } = await reviewJson([
      '--off',
      'sin-contacto',
      '--off',
      'encabezado-repetido',
      advised,
    ]);
    expect(codesOf(reports[0])).toEqual([]);
  });

  test('ends with 1 for a document that is not known', async () => {
    using folder = temporaryFolder();
    const { exitCode, stdout } = await command(['review', clean, folder.write('a.json', '{}')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('/$schema  documento-desconocido');
  });
});
