import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { command, fixture } from './command.ts';

const complete = fixture('barrios-con-bienestar');
const incomplete = fixture('aliados-talento-humano');
const english = /\b(?:usage|options?|error|unknown|arguments?|commands?|missing|file|display)\b/i;

describe('misuse ends with 2 and a Spanish sentence', () => {
  const rows: readonly [args: string[], sentence: string][] = [
    [['validate'], 'Falta indicar por lo menos un archivo'],
    [['validate', '--perfil', 'x', complete], 'No existe la opción --perfil.'],
    [['validate', '--profile', 'publicable', complete], '«publicable» no es un valor de --profile'],
    [['validate', '--format', 'xml', complete], '«xml» no es un valor de --format'],
    [['validate', complete, '--profile'], 'Falta el valor de --profile'],
    [['validar', complete], 'No existe la orden «validar».'],
    [['validate', '/no/existe.json'], 'No existe el archivo «/no/existe.json».'],
    [['validate', tmpdir()], `«${tmpdir()}» es una carpeta.`],
  ];

  test.each(rows)('%j', async (args, sentence) => {
    const { exitCode, stderr } = await command(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.replace(/\/[^ ]*|--[a-z]+/g, '')).not.toMatch(english);
  });

  test('no command at all shows the help', async () => {
    const { exitCode, stderr } = await command([]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Uso: ficha-leccion');
  });

  test('the other files are reported all the same, and 2 wins over 1', async () => {
    const { exitCode, stdout, stderr } = await command(['validate', incomplete, '/no', complete]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('/recomendacion');
    expect(stdout).toContain('2 registros: 1 diligenciado, 1 con hallazgos.');
    expect(stderr).toContain('«/no»');
  });
});

describe('help', () => {
  test.each([[['--help']], [['validate', '--help']], [['help', 'validate']]])(
    '%j is in Spanish and ends with 0',
    async (args) => {
      const { exitCode, stdout, stderr } = await command(args);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('Uso: ficha-leccion');
      const withoutNames = stdout.replace(/--[a-z]+|"[a-z]+"/gi, '');
      expect(withoutNames).not.toMatch(english);
    },
  );

  test('the version is the one of the package', async () => {
    expect((await command(['--version'])).stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+\S*\n$/);
  });
});
