/** The "." half of the package must work where zod is not installed. */
import { relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ROOT = `${import.meta.dirname}/..`;

async function importsOf(entry: string): Promise<Metafile['inputs']> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
  });
  return metafile.inputs;
}

/** The shortest chain of imports from `entry` to a file of zod, if there is one. */
function chainToZod(inputs: Metafile['inputs'], entry: string): string[] | undefined {
  const chains = [[entry]];
  const seen = new Set([entry]);
  for (const chain of chains) {
    const file = chain.at(-1) as string;
    if (isZod(file)) return chain;
    for (const { path } of inputs[file]?.imports ?? []) {
      if (!seen.has(path)) chains.push([...chain, path]);
      seen.add(path);
    }
  }
  return undefined;
}

const isZod = (file: string) => /(^|\/)node_modules\/zod\//.test(file);

const isOfZodHalf = (file: string) => /(^|\/)src\/(zod\.ts|zod\/|.*\/schema\.ts$)/.test(file);

describe('src/index.ts', async () => {
  const entry = 'src/index.ts';
  const inputs = await importsOf(entry);

  it('does not reach zod', () => {
    const chain = chainToZod(inputs, entry)?.map((file) => (isZod(file) ? 'zod' : file));
    const message =
      `zod is imported from the "." half: ${chain?.join(' → ')}. ` +
      'Only schema.ts files and src/zod may import it.';
    expect(chain, message).toBeUndefined();
  });

  it('does not reach the files that import it', () => {
    expect(Object.keys(inputs).filter(isOfZodHalf)).toEqual([]);
  });
});

describe('src/zod.ts', async () => {
  const inputs = await importsOf('src/zod.ts');

  it('reaches zod, and only its mini half', () => {
    const files = Object.keys(inputs).filter(isZod);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => /\/classic\//.test(file))).toEqual([]);
  });

  it('imports it in schema.ts files and src/zod alone', () => {
    const importers = Object.entries(inputs)
      .filter(([file, { imports }]) => !isZod(file) && imports.some(({ path }) => isZod(path)))
      .map(([file]) => relative(ROOT, `${ROOT}/${file}`));
    expect(importers.filter((file) => !isOfZodHalf(file))).toEqual([]);
  });
});
