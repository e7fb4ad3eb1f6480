/** The forms that are compared: the same questions, built with each library as it asks to be used. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Peers are no dependencies of ours: they are installed in a folder of their own, by exact pins. */
const PINS = {
  '@hookform/resolvers': '7.0.7',
  '@jsfe/shoelace': '0.4.0',
  '@jsonforms/core': '3.8.0',
  '@jsonforms/react': '3.8.0',
  '@jsonforms/vanilla-renderers': '3.8.0',
  '@rjsf/core': '6.11.1',
  '@rjsf/utils': '6.11.1',
  '@rjsf/validator-ajv8': '6.11.1',
  '@shoelace-style/shoelace': '2.20.1',
  lit: '3.3.3',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'react-hook-form': '7.92.0',
  zod: '4.6.7',
};

/** As it is published: bundled once more it would lose what its build has done for browsers. */
const BUNDLE = fileURLToPath(
  import.meta.resolve('@ficha-leccion/elements/ficha-leccion.bundle.js'),
);

export interface FormContender {
  readonly name: string;
  readonly script: string;
  /** Whether it is a library that somebody could use instead. */
  readonly isPeer: boolean;
}

export function formContenders(): Promise<FormContender[]> {
  const folder = installedPeers();
  const built = async (name: string, file: string, isPeer: boolean, version = '') => ({
    name,
    isPeer,
    script: await bundled(join(import.meta.dirname, 'contenders', file), folder, version),
  });
  const ours = async (version: '1' | '2') => {
    const { name, isPeer, script } = await built(
      `ours, version ${version}`,
      'ours.js',
      false,
      version,
    );
    return { name, isPeer, script: `${readFileSync(BUNDLE, 'utf8')}(()=>{${script}})();` };
  };
  return Promise.all([
    built('native inputs, by hand', 'native.js', false),
    ours('1'),
    ours('2'),
    built('jsfe + Shoelace', 'jsfe-shoelace.js', true),
    built('react-hook-form + zod', 'react-hook-form.jsx', true),
    built('JSON Forms', 'json-forms.jsx', true),
    built('RJSF', 'rjsf.jsx', true),
  ]);
}

function installedPeers(): string {
  const folder = join(tmpdir(), 'ficha-leccion-bench-forms');
  const wanted = JSON.stringify({ private: true, dependencies: PINS });
  const mark = join(folder, `installed-${Buffer.from(wanted).toString('base64url').slice(-24)}`);
  if (existsSync(mark)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  writeFileSync(mark, '');
  return folder;
}

/** Bundled for production; peers come from their own folder, ours from the workspace. */
async function bundled(entry: string, folder: string, version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'none',
    plugins: [peersFrom(folder)],
    define: { VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

function peersFrom(resolveDir: string): Plugin {
  const isPeer = (path: string) =>
    Object.keys(PINS).some((name) => path === name || path.startsWith(`${name}/`));
  return {
    name: 'peers',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path, kind, importer }) =>
        isPeer(path) && importer.startsWith(import.meta.dirname)
          ? resolve(path, { resolveDir, kind })
          : undefined,
      );
    },
  };
}
