/** The generated TypeScript modules that bind the catalogue's documents together by static imports. */
import type { CatalogueEntry, Profile } from '../src/catalogue.ts';
import type { FormModel } from '../src/form/form-model.ts';
import {
  constantOf,
  fileOf,
  folderOf,
  GENERATED,
  keyOf,
  lines,
  publishedAs,
  translationsOf,
  typeName,
  typesFile,
} from './names.ts';
import {
  configurableModule,
  contracts,
  migrations,
  olderMinorsModule,
  reviewedModule,
  type Way,
} from './version-modules.ts';

export function modules(
  entries: readonly CatalogueEntry[],
  olderMinors: readonly CatalogueEntry[],
  ways: readonly Way[],
  ruleCodes: readonly string[],
  formModels: readonly FormModel[],
): [string, string][] {
  return [
    ['rule-codes.ts', ruleCodesModule(ruleCodes)],
    ...entries.map((entry): [string, string] => [
      `documents/${fileOf(entry)}.ts`,
      documentModule(entry),
    ]),
    ['documents.ts', documents(entries)],
    ['reviewed.ts', reviewedModule(entries, formModels)],
    ['configurable.ts', configurableModule(entries)],
    ['older-minors.ts', olderMinorsModule(olderMinors)],
    ['migrations.ts', migrations(ways)],
    ['contracts.ts', contracts(entries)],
    ['zod.ts', zodSchemas(entries)],
    ['contract.type-test.ts', typeTest(entries)],
  ];
}

function ruleCodesModule(codes: readonly string[]): string {
  const union = codes.map((code) => `\n  | '${code}'`).join('') || ' never';
  return `${GENERATED}
/** The codes of every rule: those of each document, and the advisories that all have in common. */
export type RuleCode =${union};
`;
}

/** One module per document, so that a page bundles only the documents that it shows. */
function documentModule(entry: CatalogueEntry): string {
  const languages = translationsOf(entry);
  return `${GENERATED}
import type { FormModel } from '../../src/form/form-model.ts';
import type { FormWords } from '../../src/form/form-words.ts';
import type { AdvisoryRule, ErrorRule } from '../../src/rules/rule.ts';
import type { Sharing } from '../../src/rules/sharing.ts';
import { advisories, errorRules, sharing } from '../${folderOf(entry)}/rules.ts';
import formModel from '../form-model/${publishedAs(entry)}.json' with { type: 'json' };
${languages.map((lang) => `import { translation as ${lang} } from '../${folderOf(entry)}/form.${lang}.ts';`).join('\n')}

/** The form of ${entry.document} ${entry.version}. */
export const ${constantOf(entry)}Form = formModel as FormModel;

export { editions as ${constantOf(entry)}Editions } from '../${folderOf(entry)}/editions.ts';

/** What counts against a record of ${entry.document} ${entry.version}, besides its structure. */
export const ${constantOf(entry)}ErrorRules: readonly ErrorRule[] = errorRules;

/** What only a record of ${entry.document} ${entry.version} is advised of. */
export const ${constantOf(entry)}Advisories: readonly AdvisoryRule[] = advisories;

/** Where a record of ${entry.document} ${entry.version} says with whom it may be shared. */
export const ${constantOf(entry)}Sharing: Sharing = sharing;

/** The form of ${entry.document} ${entry.version} in other languages. */
export const ${constantOf(entry)}Translations: Readonly<Record<${languages.map((lang) => `'${lang}'`).join(' | ') || 'never'}, FormWords>> = { ${languages.join(', ')} };
`;
}

/** The newest major of each document. */
function newestOf(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const byDocument = new Map(entries.map((entry) => [entry.document, entry]));
  return [...byDocument.values()];
}

function documents(entries: readonly CatalogueEntry[]): string {
  const types = (entry: CatalogueEntry) =>
    entry.profiles.map((profile) => typeName(entry, profile));
  const ofDocument = (entry: CatalogueEntry) =>
    ['Advisories', 'Editions', 'ErrorRules', 'Form', 'Sharing', 'Translations']
      .map((what) => `${constantOf(entry)}${what}`)
      .join(', ');
  return `${GENERATED}
import type { Field } from '../src/form/field.ts';
${lines(entries, (e) => `import { ${ofDocument(e)} } from './documents/${fileOf(e)}.ts';`)}
${lines(entries, (e) => `import ${constantOf(e)}Fields from './fields/${publishedAs(e)}.json' with { type: 'json' };`)}
${lines(entries, (e) => `import type { ${types(e).join(', ')} } from './${typesFile(e)}';`)}

${lines(entries, (e) => `export { type ${types(e).join(', type ')}, ${ofDocument(e)} };`)}

${lines(newestOf(entries), (e) => `/** The complete record of the newest version of ${e.document}. */\nexport type ${typeName(e, 'diligenciada').replace(/V[0-9]+$/, '')} = ${typeName(e, 'diligenciada')};`)}

/** The type of a record, by document, major version and profile. */
export interface RecordTypes {
${lines(entries, (e) => `  '${keyOf(e)}': { ${e.profiles.map((p) => `${p}: ${typeName(e, p)}`).join('; ')} };`)}
}

/** Everything about a document that needs no schema library. */
export const definitions = {
${lines(
  entries,
  (e) => `  '${keyOf(e)}': {
    formModel: ${constantOf(e)}Form,
    fields: ${constantOf(e)}Fields as readonly Field[],
    editions: ${constantOf(e)}Editions,
    errorRules: ${constantOf(e)}ErrorRules,
    advisories: ${constantOf(e)}Advisories,
    sharing: ${constantOf(e)}Sharing,
    translations: ${constantOf(e)}Translations,
  },`,
)}
} as const;
`;
}

function zodSchemas(entries: readonly CatalogueEntry[]): string {
  const schemas = (entry: CatalogueEntry) =>
    entry.profiles.map((profile) => {
      const complete = constantOf(entry);
      return `${profile}: ${profile === 'diligenciada' ? complete : `${profile}(${complete})`}`;
    });
  return `${GENERATED}
${lines(entries, (e) => `import { boxes as ${constantOf(e)}Boxes } from '${folderOf(e)}/schema.ts';`)}
import { borrador, publicable } from '../src/zod/profiles.ts';
import { document } from '../src/zod/words.ts';

${lines(entries, (e) => `const ${constantOf(e)} = document('${e.document}', '${e.version}', ${constantOf(e)}Boxes);`)}

/** The zod/mini schema of every document, major version and profile. */
export const schemas = {
${lines(entries, (e) => `  '${keyOf(e)}': { ${schemas(e).join(', ')} },`)}
} as const;
`;
}

function typeTest(entries: readonly CatalogueEntry[]): string {
  const assertion = (entry: CatalogueEntry, profile: Profile) =>
    `true satisfies Equal<z.infer<(typeof schemas)['${keyOf(entry)}']['${profile}']>, ${typeName(entry, profile)}>;`;
  return `${GENERATED}
// The public types come from the JSON Schema; this holds them equal to what zod infers.
import type * as z from 'zod/mini';
${lines(entries, (e) => `import type { ${e.profiles.map((p) => typeName(e, p)).join(', ')} } from './documents.ts';`)}
import type { schemas } from './zod.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

${lines(entries, (e) => e.profiles.map((p) => assertion(e, p)).join('\n'))}
`;
}
