/**
 * Compiles the contract into validators: one function per document and version, its profiles as
 * bits of one number. What it writes to `compiled/` is plain TypeScript without eval, one check per
 * keyword of the portable dialect, and meant to be read.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BoxModel,
  type CatalogueEntry,
  catalogue,
  definitions,
  identifierOf,
  type ObjectSchema,
} from '@ficha-leccion/schema';
import { checkFunction } from './check-function.ts';

const FOLDER = join(import.meta.dirname, '../compiled');
const HEADER = '// Compiled by `npm run build` from the contract of @ficha-leccion/schema.\n';

function contractOf({ document, version }: CatalogueEntry, profile: string): ObjectSchema {
  const name = `@ficha-leccion/schema/json-schema/${document}/${version}/${profile}.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

/** Sentences that a form gives its own boxes, by pointer template. */
function sentencesOf(boxes: readonly BoxModel[]): Record<string, BoxModel['errors']> {
  const own = boxes.map((box) => ({
    ...(box.errors ? { [box.template]: box.errors } : {}),
    ...(box.kind === 'list' ? sentencesOf([box.item]) : {}),
    ...(box.kind === 'group' ? sentencesOf(box.boxes) : {}),
  }));
  return Object.assign({}, ...own);
}

function moduleOf(entry: CatalogueEntry): string {
  const { document, version, profiles } = entry;
  const { formModel } = definitions[`${document}/${version}` as keyof typeof definitions];
  const bits = Object.fromEntries(profiles.map((profile, index) => [profile, 1 << index]));
  const schemas = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: contractOf(entry, profile),
  }));
  const { imports, code } = checkFunction(schemas);
  const sentences = sentencesOf(formModel.sections.flatMap((section) => section.boxes));
  const types = `RecordTypes['${document}/${version}']`;
  return `${HEADER}
import type { RecordTypes } from '@ficha-leccion/schema';
import { documentValidator } from '../src/document-validator.ts';
import { ${['type Findings', 'NONE', ...imports].sort().join(', ')} } from '../src/runtime.ts';

/** Validates records of ${document} ${version}. */
export const ${constantOf(entry)} = /* @__PURE__ */ documentValidator<${types}>({
  document: '${document}',
  version: '${version}',
  identifier: '${identifierOf(document, version)}',
  profiles: ${JSON.stringify(bits)},
  sentences: ${JSON.stringify({ [formModel.lang]: sentences }, null, 2)},
  check,
});

${code}`;
}

const constantOf = ({ document, version }: CatalogueEntry) =>
  `${document.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}V${version.split('.')[0]}`;
const fileOf = ({ document, version }: CatalogueEntry) =>
  `${document}-v${version.split('.')[0]}.ts`;

function listOf(entries: readonly CatalogueEntry[]): string {
  const imports = entries.map((e) => `import { ${constantOf(e)} } from './${fileOf(e)}';`);
  const names = entries.map(constantOf).join(', ');
  return `${HEADER}
import type { DocumentValidator } from '../src/document-validator.ts';
${imports.join('\n')}

export { ${names} };

/** Every document and version of the catalogue. */
export const validators: readonly DocumentValidator[] = [${names}];
`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const entry of catalogue) writeFileSync(join(FOLDER, fileOf(entry)), moduleOf(entry));
writeFileSync(join(FOLDER, 'validators.ts'), listOf(catalogue));
