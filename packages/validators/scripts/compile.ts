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
  definitionOf,
  identifierOf,
  type ObjectSchema,
  patterns,
} from '@ficha-leccion/schema';
import { checkFunction } from './check-function.ts';

const FOLDER = join(import.meta.dirname, '../compiled');
const HEADER = '// Compiled by `npm run build` from the contract of @ficha-leccion/schema.\n';

function contractOf({ document, version }: CatalogueEntry, profile: string): ObjectSchema {
  const name = `@ficha-leccion/schema/json-schema/${document}/${version}/${profile}.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

/** Sentences that a form gives its own boxes: code → pointer template → sentence. */
function sentencesOf(boxes: readonly BoxModel[]): Record<string, Record<string, string>> {
  const sentences: Record<string, Record<string, string>> = {};
  for (const box of boxes.flatMap(withInner)) {
    for (const [code, sentence] of Object.entries(box.errors ?? {})) {
      sentences[code] = { ...sentences[code], [box.template]: sentence };
    }
  }
  return sentences;
}

function withInner(box: BoxModel): BoxModel[] {
  if (box.kind === 'list') return [box, ...withInner(box.item)];
  if (box.kind === 'group') return [box, ...box.boxes.flatMap(withInner)];
  return [box];
}

function moduleOf(entry: CatalogueEntry): string {
  const { document, version, profiles } = entry;
  const { formModel } = definitionOf(document, version);
  const schemas = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: contractOf(entry, profile),
  }));
  const sentences = sentencesOf(formModel.sections.flatMap((section) => section.boxes));
  const types = `RecordTypes['${document}/${version}']`;
  return `${HEADER}
import type { RecordTypes } from '@ficha-leccion/schema';
import { documentValidator } from '../src/document-validator.ts';
import type { Report } from '../src/report.ts';
import { countKeys, has, isObject, isText, ownKeys } from '../src/runtime.ts';
import * as patterns from './patterns.ts';

/** Validates records of ${document} ${version}. */
export const ${constantOf(entry)} = /* @__PURE__ */ documentValidator<${types}>({
  document: '${document}',
  version: '${version}',
  identifier: '${identifierOf(document, version)}',
  profiles: ${JSON.stringify(profiles)},
  sentences: ${JSON.stringify({ [formModel.lang]: sentences }, null, 2)},
  check,
});

${checkFunction(schemas)}`;
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

/** The patterns of the contract as literals, so that a page loads only those that it checks. */
function patternsModule(): string {
  const constants = Object.entries(patterns).map(
    ([name, { source }]) => `export const ${name} = ${new RegExp(source, 'u')};\n`,
  );
  return `${HEADER}\n${constants.join('')}`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const entry of catalogue) writeFileSync(join(FOLDER, fileOf(entry)), moduleOf(entry));
writeFileSync(join(FOLDER, 'validators.ts'), listOf(catalogue));
writeFileSync(join(FOLDER, 'patterns.ts'), patternsModule());
