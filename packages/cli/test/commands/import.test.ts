import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, readJson, temporaryFolder } from '../command.ts';
import { doubtful, PERSON, paper, refused } from '../import/samples.ts';

const PDFS = join(import.meta.dirname, '../../../documents/test/pdf');

/** Imports into the folder `out` beside what is read. */
function imported(folder: string, ...args: string[]) {
  return command(['import', '--today', '2026-01-15', '--out', join(folder, 'out'), ...args]);
}

/** The records in `out`, by their paths. */
function records(folder: string): string[] {
  const names = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).sort();
}

test('a folder becomes a draft for each file, with a table that holds none of their values', async () => {
  using folder = temporaryFolder();
  folder.write('in/2022/ficha.txt', paper());
  folder.write('in/2023/ficha.txt', doubtful);
  folder.write('in/2023/~$ficha.docx', 'what Word leaves beside an open file');
  const { exitCode, stdout, stderr } = await imported(folder.path, join(folder.path, 'in'));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(records(folder.path)).toEqual(['2022/ficha.txt.json', '2023/ficha.txt.json']);
  const record = readJson(join(folder.path, 'out/2022/ficha.txt.json'));
  expect(record).toMatchObject({
    nombreServidorPublico: PERSON,
    fechaDiligenciamiento: '2024-05-29',
  });
  expect(record.procedencia).toMatchObject({ importadaEl: '2026-01-15' });
  expect(stdout).toMatch(/^4 +0 +0 +9 +0 +importado +\S+2022\/ficha\.txt$/m);
  expect(stdout).toMatch(/^3 +0 +1 +9 +0 +importado +\S+2023\/ficha\.txt$/m);
  expect(stdout).toContain(
    '2 archivos: 2 importados.\nCasillas: leídas 7, vacías 0, por revisar 1,',
  );
  expect(stdout).not.toContain(PERSON);
});

test('two files of the same name have records of their own, and a file twice has one', async () => {
  using folder = temporaryFolder();
  const files = ['a/ficha.txt', 'b/Ficha.txt', 'c/ficha.txt'];
  const paths = files.map((name) => folder.write(name, paper(name)));
  await imported(folder.path, ...paths, paths[0] ?? '');
  const names = ['Ficha-2.txt.json', 'ficha-3.txt.json', 'ficha.txt.json'];
  expect(records(folder.path)).toEqual(names);
  const themes = names.map((name) => readJson(join(folder.path, 'out', name)).temaLeccion);
  expect(themes).toEqual([files[1], files[2], files[0]]);
  // Another order, and another beginning, change no name.
  rmSync(join(folder.path, 'out/ficha.txt.json'));
  await imported(folder.path, ...paths.reverse());
  expect(readJson(join(folder.path, 'out/ficha.txt.json')).temaLeccion).toBe(files[0]);
  expect(records(folder.path)).toEqual(names);
});

test('a PDF is read by what it holds', async () => {
  using folder = temporaryFolder();
  const paper = readFileSync(join(PDFS, 'ficha-barrios-con-bienestar.pdf'));
  const { exitCode } = await imported(folder.path, folder.write('ficha.docx', paper));
  expect(exitCode).toBe(0);
  const record = readJson(join(folder.path, 'out/ficha.docx.json'));
  expect(record).toMatchObject({
    fechaDiligenciamiento: '2024-05-29',
    procedencia: { formato: 'pdf' },
  });
});

describe('what cannot be imported', () => {
  test.each(Object.entries(refused))('%s is said, and the rest is imported', async (code, file) => {
    using folder = temporaryFolder();
    const bad = folder.write(`in/${file[0]}`, file[1]);
    folder.write('in/z.txt', paper());
    const { exitCode, stdout, stderr } = await imported(folder.path, join(folder.path, 'in'));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^«.*»: [A-ZÁÉ].*\.\n$/);
    expect(stderr).toContain(`«${bad}»`);
    expect(stdout).toContain(code);
    expect(stdout).toContain('2 archivos: 1 importado, 1 no importado.');
    expect(records(folder.path)).toEqual(['z.txt.json']);
  });

  test('a file of 200 MB, and one without end, are left at the limit', async () => {
    using folder = temporaryFolder();
    const large = folder.write('in/grande.docx', '');
    truncateSync(large, 200_000_000);
    const { exitCode, stderr } = await imported(folder.path, large, '/dev/zero');
    expect(exitCode).toBe(1);
    expect(stderr.match(/El archivo es muy grande/g)).toHaveLength(2);
  });

  test('what is not there, and the standard input, end with 2', async () => {
    using folder = temporaryFolder();
    const { exitCode, stderr } = await imported(folder.path, '/no/hay.docx', '-');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('No existe el archivo «/no/hay.docx».');
    expect(stderr).toContain('La entrada estándar no tiene nombre de archivo.');
  });

  test.each([
    [
      ['--out', '/dev/null/out'],
      'No se pudo escribir «/dev/null/out»: su carpeta no es una carpeta.',
    ],
    [['--report', '/dev/null/a.html'], 'No se pudo escribir «/dev/null/a.html»'],
    [['--report', 'informe.pdf'], '«informe.pdf» no es un valor de --report'],
  ])('%j ends with 2 before anything is done', async (args, sentence) => {
    using folder = temporaryFolder();
    const file = folder.write('in/a.txt', paper());
    const { exitCode, stdout, stderr } = await imported(folder.path, ...args, file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('a record that cannot be written is said, and the others are', async () => {
    using folder = temporaryFolder();
    const files = [folder.write('a.txt', paper()), folder.write('b.txt', paper())];
    mkdirSync(join(folder.path, 'out/a.txt.json'), { recursive: true });
    const { exitCode, stdout } = await imported(folder.path, '--force', ...files);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('2 archivos: 1 importado, 1 sin escribir.');
  });
});

describe('the same command again', () => {
  /** A folder with two files that were imported. */
  async function importedFolder() {
    const folder = temporaryFolder();
    const [one, other] = [folder.write('in/a.txt', paper()), folder.write('in/b.txt', paper())];
    await imported(folder.path, join(folder.path, 'in'));
    const record = join(folder.path, 'out/a.txt.json');
    const again = (...args: string[]) => imported(folder.path, ...args, join(folder.path, 'in'));
    return { folder, one, other, record, again, [Symbol.dispose]: () => folder[Symbol.dispose]() };
  }

  test('does nothing twice', async () => {
    using done = await importedFolder();
    const { exitCode, stdout } = await done.again();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 archivos: 2 ya importados.\nCasillas: leídas 8,');
    expect((await done.again('--again')).stdout).toContain('2 archivos: 2 importados.');
  });

  test('imports what changed, and what is no longer there', async () => {
    using done = await importedFolder();
    done.folder.write('in/a.txt', paper('Otro tema'));
    rmSync(join(done.folder.path, 'out/b.txt.json'));
    expect((await done.again()).stdout).toContain('2 archivos: 2 importados.');
    expect(readJson(done.record).temaLeccion).toBe('Otro tema');
  });

  test('leaves a record that somebody edited, unless it is forced', async () => {
    using done = await importedFolder();
    appendFileSync(done.record, '\n');
    const edited = readFileSync(done.record, 'utf8');
    for (const args of [[], ['--again']]) {
      const { exitCode, stdout } = await done.again(...args);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('1 ya importado y corregido a mano');
    }
    done.folder.write('in/a.txt', paper('Otro tema'));
    const { exitCode, stderr } = await done.again();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('fue corregido a mano y no se reemplazó. Use --force');
    expect(readFileSync(done.record, 'utf8')).toBe(edited);
    expect((await done.again('--force')).stdout).toContain('2 archivos: 2 importados.');
    expect(readJson(done.record).temaLeccion).toBe('Otro tema');
  });

  test('leaves a file that it has not written', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.txt', paper());
    const other = folder.write('out/a.txt.json', '{}');
    const { exitCode, stderr } = await imported(folder.path, file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('ya existe y no salió de esta orden');
    expect(readFileSync(other, 'utf8')).toBe('{}');
  });

  test('goes on after an account that was cut off in the middle of a line', async () => {
    using done = await importedFolder();
    const account = join(done.folder.path, 'out/.ficha-leccion-import.log');
    truncateSync(account, readFileSync(account).length - 20);
    // The record is there, and the same: it is taken for what it is.
    const { exitCode, stdout } = await done.again();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 archivos: 1 importado, 1 ya importado.');
    expect((await done.again()).stdout).toContain('2 archivos: 2 ya importados.');
  });
});
