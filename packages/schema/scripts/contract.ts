/**
 * From a definition (`schema.ts`, `form.ts`) to its contract, in memory: file name → content.
 * `generate.ts` writes it to `generated/` or compares it with what stands there.
 */
import type * as z from 'zod/mini';
import { type CatalogueEntry, catalogue, type Profile } from '../src/catalogue.ts';
import { identifierOf, profileIdentifier } from '../src/dialect/identifiers.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import type { FormModel } from '../src/form/form-model.ts';
import { type AnyForm, type JoinedBox, joinForm } from '../src/form/join-form.ts';
import { fieldsOf, sectionsOf } from '../src/form/views.ts';
import { commonAdvisories } from '../src/review/advisories/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { borrador, publicable } from '../src/zod/profiles.ts';
import { assertComplete, assertNames } from './catalogue-checks.ts';
import { describeGroup } from './describe.ts';
import { folderOf, GENERATED, modules, typeName } from './modules.ts';
import { portable } from './portable.ts';
import { typesOf } from './types.ts';

export type Files = Map<string, string>;

const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

/** One function per profile makes its schema from the definition. */
const profiles: Record<Profile, (schema: z.ZodMiniType) => z.ZodMiniType> = {
  borrador,
  diligenciada: (schema) => schema,
  publicable: (schema) => publicable(schema) as z.ZodMiniType,
};

/** The whole contract of a catalogue. */
export async function buildContract(
  entries: readonly CatalogueEntry[] = catalogue,
): Promise<Files> {
  const files: Files = new Map();
  for (const entry of entries) assertComplete(entry);
  const codes = new Set(commonAdvisories.map(({ id }) => id));
  for (const entry of entries) {
    const { rules } = await addDocument(files, entry);
    for (const { id } of rules) codes.add(id);
  }
  for (const [name, content] of modules(entries, [...codes].sort())) files.set(name, content);
  return files;
}

interface Definitions {
  readonly schema: z.ZodMiniType;
  readonly form: AnyForm;
  readonly rules: readonly Rule[];
}

async function readDefinitions(entry: CatalogueEntry): Promise<Definitions> {
  const files = ['schema', 'form', 'rules'].map((name) => import(`${folderOf(entry)}/${name}.ts`));
  return Object.assign({}, ...(await Promise.all(files)));
}

async function addDocument(files: Files, entry: CatalogueEntry): Promise<Definitions> {
  const { document, version } = entry;
  const definitions = await readDefinitions(entry);
  const { schema, form } = definitions;

  // The definition itself first: a profile is derived from what the dialect can say.
  assertNames(portable(schema), entry);
  const plain = Object.fromEntries(
    entry.profiles.map((profile) => [profile, portable(profiles[profile](schema))]),
  ) as Record<Profile, ObjectSchema>;
  const boxes = joinForm(form, plain);
  files.set(`form-model/${document}/${version}.json`, json(formModel(entry, form, boxes)));
  files.set(`fields/${document}/${version}.json`, json(fieldsOf(boxes)));
  const types: string[] = [];
  for (const profile of entry.profiles) {
    const described = describeGroup(plain[profile], boxes);
    const title = `${form.title} (${document} ${version}, ${profile})`;
    const write = (name: string, $schema: string, $id: string) =>
      files.set(`json-schema/${document}/${name}`, json({ $schema, $id, title, ...described }));
    write(
      `${version}/${profile}.json`,
      DRAFT_2020_12,
      profileIdentifier(document, version, profile),
    );
    write(
      `${version}/${profile}.draft-07.json`,
      DRAFT_07,
      profileIdentifier(document, version, profile, 'draft-07'),
    );
    // The identifier itself names what the paper asks: the complete record.
    if (profile === 'diligenciada')
      write(`${version}.json`, DRAFT_2020_12, identifierOf(document, version));
    types.push(await typesOf(described, typeName(entry, profile)));
  }
  files.set(`types/${document}-${version}.ts`, `${GENERATED}\n${types.join('\n')}`);
  return definitions;
}

function formModel(entry: CatalogueEntry, form: AnyForm, boxes: readonly JoinedBox[]): FormModel {
  return {
    document: entry.document,
    version: entry.version,
    identifier: identifierOf(entry.document, entry.version),
    lang: form.lang,
    timeZone: form.timeZone,
    title: form.title,
    texts: form.texts,
    introduction: form.introduction,
    closing: form.closing,
    sections: sectionsOf(form, boxes),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
