/**
 * Code names no field of a document: which box is which is said in its definition. What means the
 * same in every document may be named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '@ficha-leccion/schema';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');
const COMMON = new Set(['$schema', 'extensiones', 'procedencia']);

/** A pointer, a key or a property that names a box of the outermost level. */
const fields = Object.values(definitions).flatMap(({ fields }) => fields);
const names = [...new Set(fields.map(({ template }) => template.split('/')[1] ?? ''))].filter(
  (name) => !COMMON.has(name),
);
const NAMED = new RegExp(
  `['"\`]/(?:${names.join('|')})\\b|[.]?\\b(?:${names.filter((name) => /[A-Z]/.test(name)).join('|')})\\b`,
);

it('holds of every source', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const found = files.flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    const name = NAMED.exec(code)?.[0];
    return name ? `${file}: ${name}` : [];
  });
  expect(found).toEqual([]);
});
