/**
 * Compiles the contract into validators: one function per document and version, its profiles as
 * bits of one number. What it writes to `compiled/` is plain TypeScript without eval, one check per
 * keyword of the portable dialect, and meant to be read.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CatalogueEntry,
  catalogue,
  type ObjectSchema,
  olderMinors,
  patterns,
} from '@ficha-leccion/schema';
import type { Explanation } from '../src/explain.ts';
import { constantOf, fileOf, isOlder } from './names.ts';
import { textStopsModule } from './text-stops-module.ts';
import { validatorModule } from './validator-module.ts';

const FOLDER = join(import.meta.dirname, '../compiled');
const HEADER = '// Compiled by `npm run build` from the contract of @ficha-leccion/schema.\n';

function contractOf({ document, version }: CatalogueEntry, profile: string): ObjectSchema {
  const name = `@ficha-leccion/schema/json-schema/${document}/${version}/${profile}.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

function listOf(entries: readonly CatalogueEntry[]): string {
  const imports = entries.map((e) => `import { ${constantOf(e)} } from './${fileOf(e)}';`);
  const current = entries.filter((entry) => !isOlder(entry));
  return `${HEADER}
import type { DocumentValidator } from '../src/document-validator.ts';
${imports.join('\n')}

export { ${current.map(constantOf).join(', ')} };

/** Every document and version whose records are read: the catalogue, and the minors before. */
export const validators: readonly DocumentValidator[] = [${entries.map(constantOf).join(', ')}];
`;
}

/** The document by its name alone, for whoever goes along with its newest version. */
function newestModule(entry: CatalogueEntry): string {
  const constant = constantOf(entry);
  const name = constant.replace(/V[0-9]+$/, '');
  return `${HEADER}\nexport { ${constant}, ${constant} as ${name} } from './${fileOf(entry)}';\n`;
}

/** The patterns of the contract as literals, so that a page loads only those that it checks. */
function patternsModule(): string {
  const constants = Object.entries(patterns).map(
    ([name, { source }]) => `export const ${name} = ${new RegExp(source, 'u')};\n`,
  );
  return `${HEADER}\n${constants.join('')}`;
}

/** The page of codes without its examples, which are most of it. */
function explanationsModule(): string {
  const url = import.meta.resolve('@ficha-leccion/schema/codes.json');
  const codes: Explanation[] = JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
  const explanations = codes.map(
    ({ code, severity, description, source, documents, pointers, params, sentences }) => ({
      ...{ code, severity, description, source, documents, pointers, params, sentences },
    }),
  );
  return `${HEADER}
import type { Explanation } from '../src/explain.ts';

export const explanations: readonly Explanation[] = ${JSON.stringify(explanations, null, 2)};
`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'compact'), { recursive: true });
const entries = [...catalogue, ...olderMinors];
for (const entry of entries) {
  const module = validatorModule(entry, (profile) => contractOf(entry, profile));
  writeFileSync(join(FOLDER, fileOf(entry)), `${HEADER}\n${module}`);
}
for (const entry of catalogue) {
  const module = validatorModule(entry, (profile) => contractOf(entry, profile), { compact: true });
  writeFileSync(join(FOLDER, 'compact', fileOf(entry)), `${HEADER}\n${module}`);
}
// Of entries with the same key the last stays, and the newest stands last.
for (const [document, newest] of new Map(catalogue.map((entry) => [entry.document, entry]))) {
  writeFileSync(join(FOLDER, `${document}.ts`), newestModule(newest));
}
writeFileSync(join(FOLDER, 'validators.ts'), listOf(entries));
writeFileSync(join(FOLDER, 'patterns.ts'), patternsModule());
writeFileSync(join(FOLDER, 'explanations.ts'), explanationsModule());
writeFileSync(join(FOLDER, 'text-stops.ts'), await textStopsModule());
