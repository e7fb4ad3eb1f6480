import { spawn } from 'node:child_process';
import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, command, fixture, readFixture, temporaryFolder, versionOf } from './command.ts';

const newest = versionOf('ficha-leccion/v2');

const complete = fixture('barrios-con-bienestar');
const record = JSON.stringify(readFixture('barrios-con-bienestar'));
const reading: readonly (readonly string[])[] = [
  ['review'],
  ['stats'],
  ['migrate', '--to', newest],
  ['redact', '--audience', 'otrasEntidades'],
];
const everyReading = [['validate'], ...reading];

/** Root may read everything, so another user runs the command; who must then get to it. */
const isRoot = process.getuid?.() === 0;
const stranger = isRoot ? { uid: 65534, gid: 65534 } : {};
const isOpenToOthers = [bin, process.execPath].every((file) => {
  const folders = file.split(sep).map((_, depth, steps) => steps.slice(0, depth).join(sep) || sep);
  return folders.every((folder) => (statSync(folder).mode & 0o001) !== 0);
});

describe.each(reading)('%s', (...args) => {
  const rows: readonly [name: string, input: string | Uint8Array, sentence: string][] = [
    ['empty', '', 'No hay texto.'],
    ['cut off', record.slice(0, 500), 'El texto no es JSON. Revise la línea 1, columna 501.'],
    ['UTF-16', Buffer.from(`\ufeff${record}`, 'utf16le'), 'El texto no está en UTF-8.'],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le'), 'El texto trae bytes nulos'],
    ['with a NUL', '{"a": "\0"}', 'El texto trae bytes nulos (línea 1, columna 8).'],
  ];

  test.each(rows)('a text that is %s ends with 2, and the others are read', async (...row) => {
    const [, input, sentence] = row;
    const { exitCode, stdout, stderr } = await command([...args, '-', complete], input);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`«-»: ${sentence}`);
    expect(stdout).not.toBe('');
  });

  test.each([
    ['a byte-order mark', `\ufeff${record}`],
    ['CRLF', JSON.stringify(JSON.parse(record), null, 2).replaceAll('\n', '\r\n')],
  ])('%s is no matter', async (_, input) => {
    const { exitCode, stderr } = await command([...args, '-'], input);
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('«-»');
  });

  test('values nested without end are answered without a stack trace', async () => {
    const { $schema } = readFixture('valid/todas-las-casillas', 'ficha-leccion/v2');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = `{"$schema":"${$schema}","autorizacion":{"respuesta":"si"},"extensiones":{"x-a":{"version":"1","campos":{"a":${deep}}}}}`;
    const { stderr } = await command([...args, '-'], text);
    expect(stderr).not.toMatch(/ {4}at |RangeError/);
  });
});

describe.each(everyReading)('%s', (...args) => {
  test('a file that is not there ends with 2', async () => {
    const { exitCode, stderr } = await command([...args, '/no/existe.json']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('No existe el archivo «/no/existe.json».');
  });

  test('a folder without records ends with 2', async () => {
    using folder = temporaryFolder();
    const { exitCode, stderr } = await command([...args, folder.path]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`En la carpeta «${folder.path}» no hay archivos .json.`);
  });

  test('a link that leads nowhere ends with 2', async () => {
    using folder = temporaryFolder();
    symlinkSync('ninguna-parte', join(folder.path, 'a.json'));
    const { exitCode, stderr } = await command([...args, folder.path]);
    expect({ exitCode, isSaid: stderr.includes('/a.json».') }).toEqual({
      exitCode: 2,
      isSaid: true,
    });
  });

  test('a link to itself ends with 2', async () => {
    using folder = temporaryFolder();
    const link = join(folder.path, 'a.json');
    symlinkSync('a.json', link);
    const { exitCode, stderr } = await command([...args, link]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`No se pudo leer «${link}» (ELOOP).`);
    expect(stderr).not.toContain('    at ');
  });

  test('a file without end is left at its limit', async () => {
    const { exitCode, stderr } = await command([...args, '/dev/zero']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('«/dev/zero» pesa más de 100 MB: no puede ser un registro.');
  });

  test.skipIf(isRoot && !isOpenToOthers)('a folder without permission ends with 2', async () => {
    using folder = temporaryFolder();
    folder.write('abierta.json', record);
    folder.write('cerrada/a.json', record);
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, 'cerrada'), 0);
    const { exitCode, stdout, stderr } = await command([...args, folder.path], '', stranger);
    chmodSync(join(folder.path, 'cerrada'), 0o700);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`No hay permiso para leer «${join(folder.path, 'cerrada')}».`);
    expect(stdout).not.toBe('');
  });
});

test.each([
  ['validate', complete],
  ['new', 'ficha-leccion'],
  ['schema', 'ficha-leccion'],
])('%s says that the disk is full, without a stack trace', async (...args) => {
  const { exitCode, stderr } = await command(args, '', { stdout: '/dev/full' });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'La salida quedó incompleta: el disco está lleno.\n',
  });
});

test('an interrupt ends with 130', async () => {
  const child = spawn(process.execPath, [bin, 'validate', complete, '/dev/zero', '-']);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    // It now waits for the standard input.
    child.kill('SIGINT');
  });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect({ exitCode, isClean: !stderr.includes('    at ') }).toEqual({
    exitCode: 130,
    isClean: true,
  });
});
