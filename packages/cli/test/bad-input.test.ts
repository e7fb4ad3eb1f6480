import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
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
    ['UTF-16', Buffer.from(`\ufeff${record}`, 'utf16le'), 'El texto está en UTF-16.'],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le'), 'El texto está en UTF-16.'],
    ['two NULs', '\0\0', 'El texto trae bytes nulos'],
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
    expect(stderr).toContain(
      `En la carpeta «${folder.path}» no hay archivos .json, .ndjson o .jsonl.`,
    );
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

  test.skipIf(isRoot && !isOpenToOthers)(
    'a folder without permission ends with 2, also on the way of a pattern',
    async () => {
      using folder = temporaryFolder();
      folder.write('abierta.json', record);
      folder.write('cerrada/a.json', record);
      chmodSync(folder.path, 0o755);
      chmodSync(join(folder.path, 'cerrada'), 0);
      const paths = [folder.path, join(folder.path, '**/*.json')];
      const answers = await Promise.all(
        paths.map((path) => command([...args, path], '', stranger)),
      );
      chmodSync(join(folder.path, 'cerrada'), 0o700);
      for (const { exitCode, stdout, stderr } of answers) {
        expect(exitCode).toBe(2);
        expect(stderr).toContain(`No hay permiso para leer «${join(folder.path, 'cerrada')}`);
        expect(stdout).not.toBe('');
      }
    },
  );
});

test.each([
  ['validate', complete],
  ['new', 'ficha-leccion'],
  ['schema', 'ficha-leccion'],
  ['codes'],
  ['stats', complete],
  ['review', '--format', 'ndjson', complete],
  ['validate', '--format', 'json', complete],
  ['validate', '--format', 'junit', complete],
  ['migrate', '--to', newest, '--quiet', complete],
])('%s says that the disk is full, without a stack trace', async (...args) => {
  const { exitCode, stderr } = await command(args, '', { stdout: '/dev/full' });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'La salida quedó incompleta: el disco está lleno.\n',
  });
});

describe('lines', () => {
  const commands = everyReading.map((args) => [...args, '--ndjson', '-']);
  const rows: readonly [name: string, line: string | Uint8Array, sentence: string][] = [
    ['cut off', record.slice(0, 500), 'El texto no es JSON. Revise la columna 501.'],
    ['Latin-1', Buffer.from('{"a": "sí"}', 'latin1'), 'El texto no está en UTF-8.'],
    ['with a NUL', '{"a": "\0"}', 'El texto trae bytes nulos (columna 8).'],
  ];

  test.each(commands.flatMap((args) => rows.map((row) => [args[0], args, ...row] as const)))(
    '%s: a line that is %s',
    async (name, args, _, line, sentence) => {
      const input = Buffer.concat(
        [record, '\r\n\r\n', line, '\r\n', record].map((part) => bytes(part)),
      );
      const { exitCode, stdout, stderr } = await command(args, input);
      expect(exitCode).toBe(2);
      // A finding of `validate`; the other commands have nothing to report on it.
      const said = name === 'validate' ? stdout : stderr;
      expect(said).toMatch(/-:3\W/);
      expect(said).toContain(sentence);
      expect(`${stdout}${stderr}`).toContain(name === 'validate' ? '3 registros' : '2 registros');
    },
  );

  test.each(commands)('%s: UTF-16 is said once', async (...args) => {
    const { exitCode, stdout, stderr } = await command(args, bytes(`\ufeff${record}\n`, 'utf16le'));
    expect(exitCode).toBe(2);
    expect(`${stdout}${stderr}`.match(/El texto está en UTF-16/g)).toHaveLength(1);
  });

  test('a line without end is let go at its limit, and what follows is read', async () => {
    const child = spawn(process.execPath, [bin, 'validate', '--ndjson', '--workers', '1', '-']);
    const said = text(child.stdout);
    const ended = once(child, 'close');
    child.stdin.write(`${record}\n`);
    const piece = Buffer.alloc(1_000_000, '7');
    for (let megabytes = 0; megabytes <= 101; megabytes++) {
      if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    }
    child.stdin.end(`\n${record}`);
    expect(await ended).toEqual([2, null]);
    expect(await said).toContain('-:2  (registro)  linea-larga  Esta línea pesa más de 100 MB.');
    expect(await said).toContain('3 registros: 2 diligenciados, 1 con hallazgos.');
  });
});

describe.each(everyReading)('%s', (...args) => {
  const packed = gzipSync(`${record}\n`.repeat(3));
  const rows: readonly [name: string, content: Uint8Array, sentence: string][] = [
    ['cut off', packed.subarray(0, -20), 'está cortado: el archivo gz no llega a su final.'],
    ['damaged', Buffer.from(packed).fill(0xff, 40, 60), 'está dañado, o no es un archivo gz.'],
  ];

  test.each(rows)('a gz file that is %s ends with 2', async (_, content, sentence) => {
    using folder = temporaryFolder();
    for (const file of [folder.write('a.json.gz', content), folder.write('a.ndjson.gz', content)]) {
      const { exitCode, stderr } = await command([...args, file]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`«${file}» ${sentence}`);
    }
  });

  test('what is written to a file that is read ends with 2', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.ndjson', '');
    const { exitCode, stderr } = await command([...args, file], '', { stdout: file });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`«${file}» es también el archivo de salida.`);
  });
});

describe('an interrupt', () => {
  test('ends it as interrupted and says so', async () => {
    const child = spawn(process.execPath, [bin, 'validate', complete, '/dev/zero', '-']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      // It now waits for the standard input.
      child.kill('SIGINT');
    });
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    expect(stderr).toMatch(/Interrumpido: lo que faltaba no se hizo\.\n$/);
    expect(stderr).not.toContain('    at ');
  });

  test('ends with 130 for a shell, also while nobody writes into a pipe', () => {
    using folder = temporaryFolder();
    const pipe = join(folder.path, 'a.ndjson');
    execFileSync('mkfifo', [pipe]);
    const script = `"$0" "$1" validate "$2" & sleep 1; kill -INT $!; wait $!`;
    // Job control: without it a shell lets what it starts in the background ignore interrupts.
    const args = ['-mc', script, process.execPath, bin, pipe];
    const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8', timeout: 20_000 });
    expect({ status, stderr }).toMatchObject({ status: 130 });
    expect(stderr).toContain('Interrumpido: lo que faltaba no se hizo.');
  });

  test('leaves no half-written file', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.ndjson', `${record}\n`.repeat(20_000));
    const out = join(folder.path, 'out');
    const child = spawn(process.execPath, [bin, 'migrate', '--to', newest, '--out', out, file]);
    // It tells of the first lines.
    await once(child.stderr, 'data');
    expect(readdirSync(out)).toHaveLength(1);
    child.kill('SIGINT');
    child.stderr.resume();
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    expect(readdirSync(out)).toEqual([]);
  });
});

function bytes(content: string | Uint8Array, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, encoding) : content;
}
