import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';

const FOLDER = join(import.meta.dirname, '../assembly');
/** For 64 kB of bytes and a stop for each of them, in pages of 64 kB. */
const PAGES = 6;

/** The scanner of `assembly/` as WebAssembly, in a module that holds it as base64. */
export async function textStopsModule(): Promise<string> {
  const files = new Map<string, Uint8Array | string>();
  const options = ['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub'];
  const { error, stderr } = await main(
    ['text-stops.ts', '--outFile', 'text-stops.wasm', '--initialMemory', `${PAGES}`, ...options],
    {
      readFile: (name) =>
        name === 'text-stops.ts' ? readFileSync(join(FOLDER, name), 'utf8') : null,
      writeFile: (name, contents) => void files.set(name, contents),
    },
  );
  if (error) throw new Error(stderr.toString(), { cause: error });
  const code = Buffer.from(files.get('text-stops.wasm') as Uint8Array).toString('base64');
  return `// Compiled by \`npm run build\` from assembly/text-stops.ts.\n
/** WebAssembly, in base64. */
export const textStops =
  '${code}';
`;
}
