import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');

test.each([
  [['nada.ndjson'], 'El archivo no existe. Revise la ruta.'],
  [['.'], 'Eso es una carpeta. Escriba la ruta de un archivo.'],
  [['--workers', '0'], '--workers debe ser un número entre 1 y 64.'],
  [['--lines', 'x'], '--lines debe ser un número entre 1 y 100000000.'],
  [['--otra'], 'Las opciones son --lines N, --workers N y --help.'],
  [
    ['uno', '--lines', '5'],
    '--lines es para los registros de ejemplo: quítelo, o quite el archivo.',
  ],
  [['uno', 'dos'], 'Escriba un solo archivo.'],
])('%j is answered with a sentence and 2', (args, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(sentence);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});
