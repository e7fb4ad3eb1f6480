import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SCOPE = '@ficha-leccion';

/** What a command printed, and whether it succeeded. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * A copy of the repository in a temporary folder, to break things in: its files as git sees them,
 * the installed packages by links, our own packages its own.
 */
export class ScratchCopy implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'ficha-leccion-guards-'));

  constructor() {
    const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: ROOT,
    });
    // git also lists a file that was deleted and not yet committed.
    const exists = (file: string) => file !== '' && existsSync(join(ROOT, file));
    for (const file of list.toString().split('\0').filter(exists)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(this.folder, file));
    }
    this.#linkInstalledPackages();
  }

  /**
   * Replaces the one place where a text stands in a file, or the first that a pattern finds; a guard
   * that edits nothing proves nothing.
   */
  edit(file: string, from: string | RegExp, to: string): void {
    const path = join(this.folder, file);
    const content = readFileSync(path, 'utf8');
    const edited = content.replace(from, () => to);
    const isAmbiguous = typeof from === 'string' && content.split(from).length > 2;
    if (edited === content || isAmbiguous) {
      throw new Error(`${file} holds «${from}» ${isAmbiguous ? 'more than once' : 'nowhere'}.`);
    }
    writeFileSync(path, edited);
  }

  /** Adds a file, with the folders that it stands in. */
  write(file: string, content: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Runs a command of the shell in the copy; resolves to how it ended, never rejects. */
  run(command: string): Promise<Outcome> {
    const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
    const env = { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' };
    const options = { cwd: this.folder, env, maxBuffer: Number.POSITIVE_INFINITY };
    return new Promise((resolve) => {
      execFile('sh', ['-c', command], options, (error, stdout, stderr) =>
        resolve({ ok: error === null, output: `${stdout}${stderr}` }),
      );
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #linkInstalledPackages(): void {
    const target = join(this.folder, 'node_modules');
    mkdirSync(join(target, SCOPE), { recursive: true });
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      if (name !== SCOPE) symlinkSync(join(ROOT, 'node_modules', name), join(target, name));
    }
    for (const name of ['schema', 'validators', 'elements', 'documents']) {
      symlinkSync(join(this.folder, 'packages', name), join(target, SCOPE, name));
    }
  }
}
