/**
 * Compiles the contract into validators: one function per document and version, its profiles as
 * bits of one number. What it writes to `compiled/` is plain TypeScript without eval, one check per
 * keyword of the portable dialect, and meant to be read.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as schemaPackage from '@ficha-leccion/schema';
import {
  type CatalogueEntry,
  catalogue,
  definitionOf,
  type Field,
  identifierOf,
  type ObjectSchema,
  olderMinors,
  patterns,
} from '@ficha-leccion/schema';
import { checkFunction } from './check-function.ts';

const FOLDER = join(import.meta.dirname, '../compiled');
const HEADER = '// Compiled by `npm run build` from the contract of @ficha-leccion/schema.\n';

function contractOf({ document, version }: CatalogueEntry, profile: string): ObjectSchema {
  const name = `@ficha-leccion/schema/json-schema/${document}/${version}/${profile}.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

/** Sentences that a document gives its own boxes: code → pointer template → sentence. */
function sentencesOf(fields: readonly Field[]): Record<string, Record<string, string>> {
  const sentences: Record<string, Record<string, string>> = {};
  for (const { errors, template } of fields) {
    for (const [code, sentence] of Object.entries(errors ?? {})) {
      sentences[code] = { ...sentences[code], [template]: sentence };
    }
  }
  return sentences;
}

/** What compiled code may call of `src/runtime.ts`. */
const RUNTIME = [
  'countKeys',
  'has',
  'isInteger',
  'isNumber',
  'isObject',
  'isText',
  'ownKeys',
  'pointerTo',
];

/** The message table of a language; Colombian Spanish where the schema package has none of it. */
function tableOf(lang: string): string {
  const name = lang.replace('-', '');
  return name in schemaPackage ? name : 'esCO';
}

function moduleOf(entry: CatalogueEntry): string {
  const { document, version, profiles } = entry;
  const { formModel, fields, rules } = definitionOf(document, version);
  const schemas = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: contractOf(entry, profile),
  }));
  const check = checkFunction(schemas);
  const called = RUNTIME.filter((name) => check.includes(`${name}(`));
  const sentences = sentencesOf(fields);
  const messages = tableOf(formModel.lang);
  const types = `RecordTypes['${document}/v${majorOf(entry)}']`;
  const hasRules = rules.some(({ severity }) => severity === 'error');
  const ofRules = `${constantOfMajor(entry)}Rules`;
  return `${HEADER}
import { ${messages}, ${hasRules ? `${ofRules}, ` : ''}type RecordTypes } from '@ficha-leccion/schema';
import { documentValidator } from '../src/document-validator.ts';
import type { Report } from '../src/report.ts';
import { ${called.join(', ')} } from '../src/runtime.ts';
import * as patterns from './patterns.ts';

/** Validates records of ${document} ${version}. */
export const ${constantOf(entry)} = /* @__PURE__ */ documentValidator<${types}>({
  document: '${document}',
  version: '${version}',
  identifier: '${identifierOf(document, version)}',
  profiles: ${JSON.stringify(profiles)},
  messages: ${messages},
  sentences: ${JSON.stringify({ [formModel.lang]: sentences }, null, 2)},${hasRules ? `\n  rules: ${ofRules},` : ''}
  check,
});

${check}`;
}

const majorOf = ({ version }: CatalogueEntry) => version.split('.')[0];
const constantOfMajor = (entry: CatalogueEntry) =>
  `${entry.document.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}V${majorOf(entry)}`;

/** Older minors stand under their whole version, and only in the list: records still name them. */
const isOlder = (entry: CatalogueEntry) => olderMinors.includes(entry);
const constantOf = (entry: CatalogueEntry) =>
  isOlder(entry)
    ? `${constantOfMajor(entry)}Minor${entry.version.split('.')[1]}`
    : constantOfMajor(entry);
const fileOf = (entry: CatalogueEntry) =>
  `${entry.document}-v${isOlder(entry) ? entry.version : majorOf(entry)}.ts`;

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

/** The patterns of the contract as literals, so that a page loads only those that it checks. */
function patternsModule(): string {
  const constants = Object.entries(patterns).map(
    ([name, { source }]) => `export const ${name} = ${new RegExp(source, 'u')};\n`,
  );
  return `${HEADER}\n${constants.join('')}`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const entries = [...catalogue, ...olderMinors];
for (const entry of entries) writeFileSync(join(FOLDER, fileOf(entry)), moduleOf(entry));
writeFileSync(join(FOLDER, 'validators.ts'), listOf(entries));
writeFileSync(join(FOLDER, 'patterns.ts'), patternsModule());
