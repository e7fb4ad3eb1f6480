/** From the definition of one document and version to its part of the contract. */
import type * as z from 'zod/mini';
import type { CatalogueEntry, Profile } from '../src/catalogue.ts';
import { identifierOf, profileIdentifier } from '../src/dialect/identifiers.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import type { Field } from '../src/form/field.ts';
import type { BoxModel, FormModel } from '../src/form/form-model.ts';
import { type AnyForm, joinForm } from '../src/form/join-form.ts';
import { configurableOf, fieldsOf, sectionsOf } from '../src/form/views.ts';
import type { Rule } from '../src/rules/rule.ts';
import type { RuleDocumentation } from '../src/rules/rule-documentation.ts';
import { borrador, publicable } from '../src/zod/profiles.ts';
import { document } from '../src/zod/words.ts';
import { describeGroup } from './describe.ts';
import { type DocumentedRule, documentedRules } from './documented-rules.ts';
import { folderOf, typeName } from './names.ts';
import { portable } from './portable.ts';

export interface DocumentContract {
  readonly entry: CatalogueEntry;
  readonly formModel: FormModel;
  readonly fields: readonly Field[];
  /** Hidden boxes that a host may ask for. */
  readonly configurable: readonly BoxModel[];
  readonly rules: readonly DocumentedRule[];
  /** By the name of the type: the schema of each profile, with what people read of every box. */
  readonly schemas: Readonly<Record<string, ObjectSchema>>;
  /** The published JSON Schema documents, by file name under `json-schema/<document>/`. */
  readonly published: Readonly<Record<string, ObjectSchema>>;
}

const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

/** One function per profile makes its schema from the definition. */
const profiles: Record<Profile, (schema: z.ZodMiniType) => z.ZodMiniType> = {
  borrador,
  diligenciada: (schema) => schema,
  publicable: (schema) => publicable(schema) as z.ZodMiniType,
};

interface Definition {
  readonly boxes: z.core.$ZodLooseShape;
  readonly form: AnyForm;
  readonly errorRules: readonly Rule[];
  readonly advisories: readonly Rule[];
  readonly documentation: Readonly<Record<string, RuleDocumentation>>;
}

/** Throws a DialectError or FormDefinitionError that says where the definition is wrong. */
export async function documentContract(entry: CatalogueEntry): Promise<DocumentContract> {
  const { boxes: shape, form, ...definition } = await readDefinition(entry);
  const rules = documentedRules(
    [...definition.errorRules, ...definition.advisories],
    definition.documentation,
  );
  const schema = document(entry.document, entry.version, shape);
  // The definition itself first: a profile is derived from what the dialect can say.
  portable(schema);
  const plain = Object.fromEntries(
    entry.profiles.map((profile) => [profile, portable(profiles[profile](schema))]),
  ) as Record<Profile, ObjectSchema>;
  const boxes = joinForm(form, plain);

  const schemas: Record<string, ObjectSchema> = {};
  const published: Record<string, ObjectSchema> = {};
  for (const profile of entry.profiles) {
    const described = describeGroup(plain[profile], boxes);
    schemas[typeName(entry, profile)] = described;
    Object.assign(published, publish(entry, profile, form.title, described));
  }
  const formModel: FormModel = {
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
  const fields = fieldsOf(boxes);
  const configurable = configurableOf(boxes);
  return { entry, formModel, fields, configurable, rules, schemas, published };
}

async function readDefinition(entry: CatalogueEntry): Promise<Definition> {
  const names = ['schema', 'form', 'rules', 'rules.documentation'];
  const files = names.map((name) => import(`${folderOf(entry)}/${name}.ts`));
  return Object.assign({}, ...(await Promise.all(files)));
}

function publish(
  { document: name, version }: CatalogueEntry,
  profile: Profile,
  formTitle: string,
  schema: ObjectSchema,
): Record<string, ObjectSchema> {
  const title = `${formTitle} (${name} ${version}, ${profile})`;
  const identifier = (draft: '2020-12' | 'draft-07') =>
    profileIdentifier(name, version, profile, draft);
  const written = ($schema: string, $id: string) => ({ $schema, $id, title, ...schema });
  return {
    [`${version}/${profile}.json`]: written(DRAFT_2020_12, identifier('2020-12')),
    [`${version}/${profile}.draft-07.json`]: written(DRAFT_07, identifier('draft-07')),
    // The identifier itself names what the paper asks: the complete record.
    ...(profile === 'diligenciada'
      ? { [`${version}.json`]: written(DRAFT_2020_12, identifierOf(name, version)) }
      : {}),
  };
}
