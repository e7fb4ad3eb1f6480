/** An example as a newcomer has it: copied into an empty folder, with our packages as published. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Packs one of our packages into a folder and gives the tarball's path. */
export async function pack(name: string, folder: string): Promise<string> {
  const cwd = join(ROOT, 'packages', name);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/**
 * Copies an example, installs it with the tarballs in place of our packages, type-checks and builds
 * it. Gives the folder that is to be served, or the address of its own server.
 */
export async function prepare(
  name: string,
  folder: string,
  tarballs: Readonly<Record<string, string>>,
): Promise<string> {
  const cwd = join(folder, name);
  const isSource = (path: string) => !['node_modules', 'dist', 'out'].includes(basename(path));
  cpSync(join(ROOT, 'examples', name), cwd, { recursive: true, filter: isSource });
  useTarballs(join(cwd, 'package.json'), tarballs);
  await npm(cwd, 'install', '--no-audit', '--no-fund', '--prefer-offline');
  await npm(cwd, 'run', 'types', '--if-present');
  await npm(cwd, 'run', 'build', '--if-present');
  return existsSync(join(cwd, 'src/server.ts')) ? startServer(cwd) : join(cwd, 'dist');
}

/** Starts the server of an example, and gives its address. It ends with this process. */
async function startServer(cwd: string): Promise<string> {
  const child = spawn('node', ['src/server.ts'], { cwd, env: { ...process.env, PORT: '0' } });
  process.on('exit', () => child.kill());
  child.stderr.pipe(process.stderr);
  for await (const chunk of child.stdout) {
    const port = /port: (\d+)/.exec(String(chunk))?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  throw new Error('The server of the example ended.');
}

function useTarballs(file: string, tarballs: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    if (tarballs[name]) manifest.dependencies[name] = `file:${tarballs[name]}`;
  }
  writeFileSync(file, JSON.stringify(manifest));
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  try {
    await run('npm', args, { cwd, maxBuffer: 2 ** 24 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
