import { describe, expect, test } from 'vitest';
import { languageAskedFor } from '../../src/languages/language.ts';
import { command, fixture, readFixture, temporaryFolder } from '../command.ts';

const complete = fixture('barrios-con-bienestar');
const incomplete = fixture('aliados-talento-humano');
const spanish = /[áéíóúñ¿¡]|\b(?:el|la|los|las|de|del|que|para|con|no hay|registros?)\b/i;

describe('languageAskedFor', () => {
  test.each([
    [[], 'es-CO'],
    [['validate', '--lang', 'en'], 'en'],
    [['--lang=es-PE', 'validate'], 'es-PE'],
    [['--lang', 'en', '--lang', 'es-PE'], 'es-PE'],
    [['--lang', 'fr'], 'es-CO'],
    [['--lang'], 'es-CO'],
    [['validate', '--', '--lang', 'en'], 'es-CO'],
  ])('%j is %s', (args, name) => {
    expect(languageAskedFor(args).name).toBe(name);
  });
});

describe('--lang en', () => {
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

  test.each([['--help'], ...commands.map((name) => [name, '--help'])])('%s %s', async (...args) => {
    const { exitCode, stdout } = await command([...args, '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Usage: ficha-leccion');
    // The documents and some options keep their Spanish names.
    const own = stdout.replace(/fichas? de lecciones aprendidas|notas del conocimiento/g, '');
    expect(own).not.toMatch(spanish);
  });

  test.each([
    [['validate'], 'Name at least one file or folder, or - . See the help: ficha-leccion validate'],
    [['validate', '--perfil', complete], 'There is no option --perfil.'],
    [['validate', '/no/file.json'], 'There is no file «/no/file.json».'],
    [['validate', '/no/*.json'], 'No file matches «/no/*.json».'],
    [['new'], 'Name the document.'],
    [['codes', 'nada'], 'There is no code «nada».'],
    [['migrate', '--to', '7', complete], 'Choose a version to which this document can be brought.'],
  ])('%j', async (args, sentence) => {
    const { exitCode, stderr } = await command(['--lang', 'en', ...args]);
    expect(exitCode).toBeGreaterThan(0);
    expect(stderr).toContain(sentence);
  });

  test('issues and counts', async () => {
    const { stdout } = await command(['validate', '--lang', 'en', complete, incomplete]);
    expect(stdout).toContain('/recomendacion  falta-respuesta  Fill in this box.\n');
    expect(stdout).toContain('2 records: 1 complete, 1 with findings.\n');
  });

  test('a text that is not JSON', async () => {
    const { stdout } = await command(['validate', '--lang', 'en', '-'], '{');
    expect(stdout).toContain('The text is not JSON. Check line 1, column 2.');
  });
});

test('--lang es-PE has the sentences of Peru', async () => {
  using folder = temporaryFolder();
  const record = { ...readFixture('barrios-con-bienestar'), correoInstitucional: 'nadie' };
  const file = folder.write('a.ndjson', JSON.stringify(record));
  const { stdout } = await command(['validate', '--lang', 'es-PE', file]);
  expect(stdout).toContain('nombre@entidad.gob.pe');
});

test('a language that does not exist is misuse', async () => {
  const { exitCode, stderr } = await command(['validate', '--lang', 'fr', complete]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('«fr» no es un valor de --lang');
});
