/**
 * From the definitions to the contract, in memory: file name → content. `generate.ts` writes it to
 * `generated/` or compares it with what stands there.
 */
import { type CatalogueEntry, catalogue, type Profile } from '../src/catalogue.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import { reviewedOf } from '../src/form/views.ts';
import type { Migration } from '../src/migrate/step.ts';
import { commonAdvisories } from '../src/review/advisories/index.ts';
import { assertComplete, assertRules, onlyNewer } from './catalogue-checks.ts';
import { type DocumentContract, documentContract } from './document-contract.ts';
import { codeEntries } from './documentation/codes.ts';
import { codesPage } from './documentation/codes-page.ts';
import { fieldGuide } from './documentation/field-guide.ts';
import { openApi } from './documentation/openapi.ts';
import { modules } from './modules.ts';
import { folderInWords, folderOf, GENERATED, typeName, typesFile } from './names.ts';
import { olderMinorsOf } from './release/released.ts';
import { typesOf } from './types.ts';
import { pairsOf, type Way } from './version-modules.ts';

export type Files = Map<string, string>;

const MEANING: Readonly<Record<Profile, string>> = {
  borrador: 'a record that may be stored while it is filled in',
  diligenciada: 'a complete record, which may be submitted',
  publicable: 'a complete record without personal data, which may be published',
};

/** The whole contract of a catalogue. */
export async function buildContract(
  entries: readonly CatalogueEntry[] = catalogue,
): Promise<Files> {
  for (const entry of entries) assertComplete(entry);
  const documents = await Promise.all(entries.map(contractOf));
  for (const { entry, rules, fields } of documents) assertRules(entry, rules, fields);
  const ways = await waysBetween(documents);
  const files: Files = new Map();
  for (const document of documents) await addDocument(files, document);

  const schemas = Object.assign({}, ...documents.map((document) => document.schemas));
  files.set('openapi.json', json(openApi(schemas)));
  const described = codeEntries(documents);
  files.set('codes.json', json(described));
  files.set('guide/codes.md', codesPage(described));

  const rules = [...commonAdvisories, ...documents.flatMap((document) => document.rules)];
  const codes = [...new Set(rules.map(({ id }) => id))].sort();
  const formModels = documents.map(({ formModel }) => formModel);
  const generated = modules(entries, olderMinorsOf(entries), ways, codes, formModels);
  for (const [name, content] of generated) files.set(name, content);
  return files;
}

/** Definitions have files of the same names: an error says in which folder. */
async function contractOf(entry: CatalogueEntry): Promise<DocumentContract> {
  try {
    return await documentContract(entry);
  } catch (error) {
    if (error instanceof Error) error.message = `${folderInWords(entry)}/: ${error.message}`;
    throw error;
  }
}

/** The way between two majors, as `generated/migrations.ts` will have it. */
async function waysBetween(documents: readonly DocumentContract[]): Promise<Way[]> {
  const pairs = pairsOf(documents.map(({ entry }) => entry));
  return Promise.all(
    pairs.map(async ({ older, newer }) => {
      const { steps } = (await import(`${folderOf(newer)}/migrate.ts`)) as Pick<Migration, 'steps'>;
      const keysOf = (version: string) =>
        documents
          .filter(({ entry }) => entry.document === newer.document && entry.version === version)
          .flatMap(({ fields }) => fields.filter(({ template }) => !template.includes('/', 1)))
          .map(({ name }) => name);
      const versions = { older: older.version, newer: newer.version, steps };
      return { older, newer, onlyNewer: onlyNewer(versions, keysOf) };
    }),
  );
}

async function addDocument(files: Files, contract: DocumentContract): Promise<void> {
  const { entry, formModel, fields, configurable, schemas, published } = contract;
  const { document, version } = entry;
  files.set(`form-model/${document}/${version}.json`, json(formModel));
  files.set(`configurable/${document}/${version}.json`, json(configurable));
  files.set(`fields/${document}/${version}.json`, json(fields));
  files.set(`reviewed/${document}/${version}.json`, json(reviewedOf(fields)));
  files.set(`guide/${document}/${version}.md`, fieldGuide(entry, formModel, fields));
  for (const [name, schema] of Object.entries(published)) {
    files.set(`json-schema/${document}/${name}`, json(schema));
  }
  const types = entry.profiles.map((profile) => {
    const name = typeName(entry, profile);
    const comment = `${formModel.title} (${document} ${version}): ${MEANING[profile]}.`;
    return typesOf(schemas[name] as ObjectSchema, name, comment);
  });
  const content = (await Promise.all(types)).join('\n');
  files.set(typesFile(entry), `${GENERATED}\n${content}`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
