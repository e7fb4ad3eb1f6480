/**
 * From a definition (`schema.ts`, `form.ts`) to its contract, in memory: file name → content.
 * `generate.ts` writes it to `generated/` or compares it with what stands there.
 */
import { compile, type JSONSchema as TypesSchema } from 'json-schema-to-typescript';
import * as z from 'zod/mini';
import { type CatalogueEntry, catalogue, type Profile } from '../src/catalogue.ts';
import { identifierOf, profileIdentifier } from '../src/dialect/identifiers.ts';
import { patternName, patterns } from '../src/dialect/patterns.ts';
import {
  assertPortable,
  type JsonSchema,
  type ObjectSchema,
} from '../src/dialect/portable-schema.ts';
import type { BoxModel, FormModel } from '../src/form/form-model.ts';
import { type AnyForm, sectionsOf } from '../src/form/join-form.ts';
import { borrador } from '../src/zod/profiles.ts';
import { assertComplete, assertNames } from './catalogue-checks.ts';
import { folderOf, GENERATED, modules, typeName } from './modules.ts';

export type Files = Map<string, string>;

const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

/** One function per profile makes its schema from the definition. */
const profiles: Record<Profile, (schema: z.ZodMiniType) => z.ZodMiniType> = {
  borrador,
  diligenciada: (schema) => schema,
};

/** The whole contract of a catalogue. */
export async function buildContract(
  entries: readonly CatalogueEntry[] = catalogue,
): Promise<Files> {
  const files: Files = new Map();
  for (const entry of entries) assertComplete(entry);
  for (const entry of entries) await addDocument(files, entry);
  for (const [name, content] of modules(entries)) files.set(name, content);
  return files;
}

async function addDocument(files: Files, entry: CatalogueEntry): Promise<void> {
  const { document, version } = entry;
  const folder = folderOf(entry);
  const { schema } = (await import(`${folder}/schema.ts`)) as { schema: z.ZodMiniType };
  const { form } = (await import(`${folder}/form.ts`)) as { form: AnyForm };

  // The definition itself first: a profile is derived from what the dialect can say.
  assertNames(portable(schema), entry);
  const plain = Object.fromEntries(
    entry.profiles.map((profile) => [profile, portable(profiles[profile](schema))]),
  ) as Record<Profile, ObjectSchema>;
  const { sections, ...model } = formModel(entry, form, plain);
  files.set(`form-model/${document}/${version}.json`, json({ ...model, sections }));

  const boxes = sections.flatMap((section) => section.boxes);
  const types: string[] = [];
  for (const profile of entry.profiles) {
    const described = describe(plain[profile], boxes);
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
}

function portable(schema: z.ZodMiniType): ObjectSchema {
  const { $schema, ...generated } = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input' })),
  );
  assertPortable(generated);
  return generated as ObjectSchema;
}

function formModel(
  entry: CatalogueEntry,
  form: AnyForm,
  schemas: Record<Profile, ObjectSchema>,
): FormModel {
  return {
    document: entry.document,
    version: entry.version,
    identifier: identifierOf(entry.document, entry.version),
    lang: 'es-CO',
    title: form.title,
    texts: form.texts,
    introduction: form.introduction,
    closing: form.closing,
    sections: sectionsOf(form, schemas),
  };
}

/** Adds to each box what people read of it, and the format that its pattern stands for. */
function describe(schema: ObjectSchema, boxes: readonly BoxModel[]): ObjectSchema {
  const properties = Object.entries(schema.properties).map(([key, child]) => {
    const box = boxes.find(({ name }) => name === key);
    return [key, box ? describeBox(child, box) : child];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function describeBox(schema: JsonSchema, box: BoxModel): JsonSchema {
  const described = {
    title: box.label,
    ...(box.help === undefined ? {} : { description: box.help }),
    ...schema,
  };
  if (described.type === 'array' && box.kind === 'list') {
    return { ...described, items: describeBox(described.items, box.item) };
  }
  if (described.type === 'object' && box.kind === 'group') return describe(described, box.boxes);
  if (described.type !== 'string' || described.pattern === undefined) return described;
  const name = patternName(described.pattern);
  const named = name === undefined ? undefined : patterns[name];
  return named && 'format' in named ? { ...described, format: named.format } : described;
}

/** The public types; their comments are the labels of the boxes. */
function typesOf(schema: ObjectSchema, name: string): Promise<string> {
  const commented = withLabelsAsComments({ ...schema, $id: name });
  return compile(commented as TypesSchema, name, {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** A title would become a type alias of its own, so the label moves into the comment. */
function withLabelsAsComments(schema: JsonSchema): Record<string, unknown> {
  const { title, description, ...rest } = schema;
  const comment = [title, description].filter(Boolean).join(' — ');
  const node: Record<string, unknown> = { ...rest, ...(comment ? { description: comment } : {}) };
  if (schema.type === 'array')
    node.items = withLabelsAsComments({ ...schema.items, title: '', description: '' });
  if (schema.type === 'object') {
    const children = Object.entries(schema.properties).map(([key, child]) => [
      key,
      withLabelsAsComments(child),
    ]);
    node.properties = Object.fromEntries(children);
  }
  return node;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
