import { describe, expect, test } from 'vitest';
import { command, fixture } from './command.ts';

const complete = fixture('barrios-con-bienestar');
const incomplete = fixture('aliados-talento-humano');
const publishable = fixture('valid/publicable', 'ficha-leccion/v2');
const english = /\b(?:usage|options?|error|unknown|arguments?|commands?|missing|file|display)\b/i;

describe('misuse ends with 2 and a Spanish sentence', () => {
  const rows: readonly [args: string[], sentence: string][] = [
    [['validate'], 'Falta indicar por lo menos un archivo'],
    [['validate', '--perfil', 'x', complete], 'No existe la opción --perfil.'],
    [['validate', '--profile', 'publica', complete], '«publica» no es un valor de --profile'],
    [['validate', '--format', 'xml', complete], '«xml» no es un valor de --format'],
    [['validate', '--workers', '0', complete], '«0» no es un valor de --workers'],
    [['validate', '--workers', '65', complete], '«65» no es un valor de --workers'],
    [['validate', complete, '--profile'], 'Falta el valor de --profile'],
    [['validar', complete], 'No existe la orden «validar».'],
    [['validate', '/no/existe.json'], 'No existe el archivo «/no/existe.json».'],
    [['review', '--today', '2024-02-30', complete], '«2024-02-30» no es un valor de --today'],
    [['review', '--off', 'texto-largo', complete], '«texto-largo» no es un valor de --off'],
    [['migrate', complete], 'Falta la opción --to'],
    [['migrate', '--to', '2.0', '--out', 'x', '--in-place', complete], 'no van juntas.'],
    [['redact', complete], 'Falta la opción --audience'],
    [['redact', '--audience', 'todos', complete], '«todos» no es un valor de --audience'],
    [['schema', 'acta'], 'No existe el documento «acta». Los que hay: ficha-leccion, '],
    [
      ['schema', 'ficha-leccion', '1.0', '--profile', 'publicable'],
      'No existe el perfil publicable en ficha-leccion 1.0. Los que hay: borrador, diligenciada.',
    ],
    [['schema', '--draft-07'], '--draft-07 solo va con DOCUMENTO'],
    [['schema', 'a', 'b', 'c'], 'Sobran argumentos.'],
    [['codes', 'nada'], 'No existe el código «nada».'],
    [['new'], 'Falta indicar el documento.'],
    [['new', 'ficha-leccion', '7.0'], 'No existe la versión «7.0» de ficha-leccion.'],
    [['validar', complete], 'Lo más parecido: validate.'],
    [['validate', '--profil', 'x', complete], 'Lo más parecido: --profile.'],
    [['validate', '--profile', 'x', complete], 'Los que hay: diligenciada, borrador, publicable.'],
    [['validate', '--workers', '0', complete], 'Escriba un número de 1 a 64.'],
    [['review', '--institutional-domain', 'a b', complete], 'Escriba un dominio'],
    [['help', 'nada'], 'No existe la orden «nada».'],
    [['stats'], 'Falta indicar por lo menos un archivo'],
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

  test('a version without the profile is a finding, and the others are reported', async () => {
    const args = ['validate', '--profile', 'publicable', complete, publishable];
    const { exitCode, stdout, stderr } = await command(args);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('/$schema  perfil-inexistente');
    expect(stdout).toContain('2 registros: 1 publicable, 1 con hallazgos.');
    expect(stderr).not.toMatch(/ {4}at /);
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
  const commands = [
    'validate',
    'review',
    'stats',
    'migrate',
    'redact',
    'import',
    'export',
    'new',
    'schema',
    'codes',
  ];
  const asked = [['--help'], ['help', 'validate'], ...commands.map((name) => [name, '--help'])];

  test.each(asked.map((args) => [args]))('%j is in Spanish and ends with 0', async (args) => {
    const { exitCode, stdout, stderr } = await command(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Uso: ficha-leccion');
    const withoutNames = stdout.replace(/--[a-z]+|"[a-z]+"/gi, '');
    expect(withoutNames).not.toMatch(english);
  });

  test('the version is the one of the package', async () => {
    expect((await command(['--version'])).stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+\S*\n$/);
  });
});
