import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exampleLines } from '../src/lines.ts';

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

describe('a file that is packed', () => {
  /** What the example answers on a gzip of 300 lines, of which so many bytes are left. */
  async function answerOn(share: number) {
    using folder = {
      path: mkdtempSync(join(tmpdir(), 'bulk-ingest-test-')),
      [Symbol.dispose]() {
        rmSync(this.path, { recursive: true });
      },
    };
    const lines: string[] = [];
    for await (const { bytes } of exampleLines(300)) lines.push(`${Buffer.from(bytes)}\n`);
    const packed = gzipSync(lines.join(''));
    const file = join(folder.path, 'lote.ndjson.GZ');
    writeFileSync(file, packed.subarray(0, packed.length * share));
    return spawnSync(process.execPath, [main, file, '--workers', '1'], { encoding: 'utf8' });
  }

  test('is unpacked, and each line has its finding', async () => {
    const { status, stdout } = await answerOn(1);
    expect(stdout).toMatch(/^Líneas +300\n/);
    expect(stdout).toMatch(/Líneas sin hallazgo +0\nHallazgos de más +0\n/);
    expect(status).toBe(0);
  });

  test('and was cut off is said to be so', async () => {
    const { status, stdout, stderr } = await answerOn(0.5);
    expect(stderr).toContain('El archivo .gz está dañado o incompleto. Consígalo de nuevo.\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
