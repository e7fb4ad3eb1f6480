/**
 * Packs what would be published and uses it as a user would: alone in an empty project, on the
 * oldest Node that is supported, with types checked to the last declaration. `--update` takes the
 * answers of the command as right.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../python.ts';
import { compareSnapshots } from './command-snapshots.ts';
import { type Consumer, consumers } from './consumers.ts';
import { hoverOf, hovers } from './hovers.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const OLDEST_NODE = '22.12.0';
const folder = mkdtempSync(join(tmpdir(), 'ficha-leccion-packages-'));
let passed = 0;
let failed = 0;

function check(
  name: string,
  command: string,
  args: string[],
  cwd: string,
  prints?: string,
): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  const ok = status === 0 && (prints === undefined || stdout.trim() === prints);
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok)
    console.log(
      `${prints ? `expected: ${prints}\n` : ''}${stdout}${stderr}`.replace(/^/gm, '    '),
    );
  ok ? passed++ : failed++;
  return ok;
}

/** Packs a package into the temporary folder and gives the tarball's path. */
function pack(name: string): string {
  const args = ['pack', '--json', '--pack-destination', folder];
  const cwd = join(ROOT, 'packages', name);
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd, encoding: 'utf8' }));
  return join(folder, filename);
}

function project(name: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ private: true, type: 'module', allowScripts: { node: true } }),
  );
  return cwd;
}

function install(cwd: string, ...packages: string[]): [string, string[], string] {
  return ['npm', ['install', '--no-audit', '--no-fund', ...packages], cwd];
}

const TYPESCRIPT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--skipLibCheck',
  'false',
];
const MODULES = ['--target', 'es2022', '--lib', 'es2023,dom', '--resolveJsonModule'];

function use({ folder: name, needs, program, prints }: Consumer, node: string): void {
  const cwd = project(name);
  const tarballs = [name, ...needs].map(pack);
  check(`${name}: publint`, join(BIN, 'publint'), ['run', '--strict', tarballs[0] as string], ROOT);
  const attw = [
    tarballs[0] as string,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './package.json',
    '--no-emoji',
  ];
  check(`${name}: types resolve everywhere`, join(BIN, 'attw'), attw, ROOT);
  if (!check(`${name}: installs alone`, ...install(cwd, ...tarballs))) return;
  writeFileSync(join(cwd, 'program.ts'), program);
  for (const resolution of ['nodenext', 'bundler']) {
    const module = [
      '--module',
      resolution === 'bundler' ? 'esnext' : 'nodenext',
      '--moduleResolution',
      resolution,
    ];
    const args = [...TYPESCRIPT, ...MODULES, ...module, 'program.ts'];
    check(`${name}: types check (${resolution})`, join(BIN, 'tsc'), args, cwd);
  }
  execFileSync(join(BIN, 'esbuild'), ['program.ts', '--outfile=program.js', '--log-level=error'], {
    cwd,
  });
  check(`${name}: runs on Node ${OLDEST_NODE}`, node, ['program.js'], cwd, prints);
}

/** The command needs the other packages, and is used, not imported. */
function useCommand(node: string): void {
  const cwd = project('cli');
  const tarballs = ['cli', 'validators', 'documents', 'schema'].map(pack);
  check('cli: publint', join(BIN, 'publint'), ['run', '--strict', tarballs[0] as string], ROOT);
  if (!check('cli: installs', ...install(cwd, ...tarballs))) return;
  const modules = join(cwd, 'node_modules');
  const problems = compareSnapshots({
    node,
    command: join(modules, 'ficha-leccion/bin/ficha-leccion.js'),
    fixtures: join(modules, '@ficha-leccion/schema/dist/fixtures'),
    folder: join(cwd, 'samples'),
    isUpdate: process.argv.includes('--update'),
  });
  for (const [name, problem] of problems) {
    console.log(`${problem === undefined ? '✓' : '✗'} cli: answers as in snapshots/${name}.txt`);
    problem === undefined ? passed++ : failed++;
    if (problem !== undefined) {
      const how = 'If the new answer is right: node scripts/packages/run.ts --update';
      console.log(`${problem}\n${how}`.replace(/^/gm, '    '));
    }
  }
}

/** Another language needs the published files alone. */
function usePython(): void {
  const python = findPython();
  const service = join(ROOT, 'examples/python-service');
  const cwd = project('python');
  const unpacked = spawnSync('tar', ['xf', pack('schema'), '-C', cwd]).status === 0;
  if (!python || !unpacked) {
    failed++;
    console.log('✗ python: no Python with jsonschema here. Run: node scripts/system-packages.ts');
    return;
  }
  const args = [join(service, 'conformance.py'), join(cwd, 'package')];
  check('python: passes the conformance packs of the tarball', python, args, cwd);
}

/** What an editor shows of the public types. */
function showHovers(): void {
  const cwd = project('hovers');
  if (!check('hovers: installs', ...install(cwd, pack('schema')))) return;
  for (const { expression, shows } of hovers) {
    const shown = hoverOf(cwd, expression);
    const ok = shows.test(shown);
    console.log(`${ok ? '✓' : '✗'} hover of ${expression}:\n${shown.replace(/^/gm, '    ')}`);
    ok ? passed++ : failed++;
  }
}

try {
  const tools = project('node');
  check(`Node ${OLDEST_NODE} from npm`, ...install(tools, `node@${OLDEST_NODE}`));
  const node = join(tools, 'node_modules/.bin/node');
  for (const consumer of consumers) use(consumer, node);
  useCommand(node);
  usePython();
  showHovers();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
