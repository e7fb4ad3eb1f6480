import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, readFixture, readJson, temporaryFolder, versionOf } from './command.ts';

const newest = versionOf('ficha-leccion/v2');

const paper = JSON.stringify(readFixture('barrios-con-bienestar'));
const newer = readFixture('barrios-con-bienestar', 'ficha-leccion/v2');
const migrate = ['migrate', '--to', newest];

/** Every file of a folder, hidden ones too. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

describe('--out', () => {
  test('writes files of the same name, with the folders they were found in', async () => {
    using folder = temporaryFolder();
    folder.write('in/a.json', paper);
    folder.write('in/b/c.json', paper);
    const out = join(folder.path, 'new/out');
    const result = await command([...migrate, '--out', out, join(folder.path, 'in')]);
    expect({ exitCode: result.exitCode, stdout: result.stdout }).toEqual({
      exitCode: 0,
      stdout: '',
    });
    expect(filesIn(out)).toEqual(['a.json', 'b/c.json']);
    expect(readJson(join(out, 'b/c.json'))).toEqual(newer);
    expect(readFileSync(join(folder.path, 'in/a.json'), 'utf8')).toBe(paper);
  });

  test('never writes over a file that is read, by whatever name', async () => {
    using folder = temporaryFolder();
    const first = folder.write('a/x.json', paper);
    const second = folder.write('b/x.json', paper);
    linkSync(second, join(folder.path, 'linked.json'));
    const out = join(folder.path, 'b');
    const result = await command([
      ...migrate,
      '--out',
      out,
      first,
      join(folder.path, 'linked.json'),
    ]);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(`«${second}» es un archivo de entrada.`);
    expect(result.stderr).toContain(`2 registros: 1 en la versión ${newest}, 1 sin escribir.\n`);
    expect(readFileSync(second, 'utf8')).toBe(paper);
  });

  test('writes no two records to one file', async () => {
    using folder = temporaryFolder();
    const files = ['a/x.json', 'b/x.json'].map((name) => folder.write(name, paper));
    const { exitCode, stderr } = await command([
      ...migrate,
      '--out',
      join(folder.path, 'c'),
      ...files,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`«${files[1]}» no se escribió: ya hay otro con el nombre`);
  });

  test('leaves nothing behind where it cannot write', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', paper);
    folder.write('out/a.json/hay-una-carpeta', '');
    const out = join(folder.path, 'out');
    const { exitCode, stderr } = await command([...migrate, '--out', out, file]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`No se pudo escribir «${join(out, 'a.json')}»: es una carpeta.`);
    expect(stderr).not.toContain('pasa');
    expect(filesIn(out)).toEqual(['a.json/hay-una-carpeta']);
  });

  test('is no folder, or has no name for the standard input', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', paper);
    const taken = await command([...migrate, '--out', file, folder.write('b.json', paper)]);
    const unnamed = await command([...migrate, '--out', folder.path, '-'], paper);
    expect([taken.exitCode, unnamed.exitCode]).toEqual([2, 2]);
    expect(taken.stderr).toContain('en su lugar hay otra cosa');
    expect(unnamed.stderr).toContain('La entrada estándar no tiene nombre de archivo.');
    expect(filesIn(folder.path)).toEqual(['a.json', 'b.json']);
  });
});

describe('--in-place', () => {
  test('replaces the files, as private as they were, and links stay links', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', paper);
    chmodSync(file, 0o660);
    const link = join(folder.path, 'link');
    symlinkSync('a.json', link);
    const { exitCode, stdout } = await command([...migrate, '--in-place', link]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(readJson(file)).toEqual(newer);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('660');
    expect(filesIn(folder.path)).toEqual(['a.json', 'link']);
  });

  test('leaves what is refused as it was', async () => {
    using folder = temporaryFolder();
    const file = folder.write('a.json', '{"otra":  1}');
    const { exitCode } = await command(['redact', '--audience', 'publico', '--in-place', file]);
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('{"otra":  1}');
  });
});
