import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { buildContract } from '../scripts/contract.ts';

const GENERATED = join(import.meta.dirname, '../generated');

it('is what the definitions say', async () => {
  const contract = await buildContract();
  const files = new Set([...contract.keys(), ...filesOnDisk()]);
  const stale = [...files].filter((file) => contract.get(file) !== onDisk(file));
  expect(stale, `generated/ is out of date (${stale.join(', ')}). Run: npm run generate`).toEqual(
    [],
  );
});

function filesOnDisk(): string[] {
  const entries = readdirSync(GENERATED, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(GENERATED, join(parentPath, name)));
}

function onDisk(file: string): string | undefined {
  try {
    return readFileSync(join(GENERATED, file), 'utf8');
  } catch {
    return undefined;
  }
}
