import type { Profile } from '../catalogue.ts';
import { assertPortable } from '../dialect/assert-portable.ts';
import { pointerTo } from '../dialect/pointer.ts';
import type { JsonSchema, ObjectSchema } from '../dialect/portable-schema.ts';
import type { PersonalData } from '../form/form-definition.ts';
import type { BoxModel } from '../form/form-model.ts';
import { interpret, type StructuralFinding } from '../interpreter/interpret.ts';
import type { Issue } from '../issues.ts';
import { esCO } from '../messages/es-CO.ts';
import { type MessageTable, sentenceFor } from '../messages/message-table.ts';
import { assertDefinition } from './check-definition.ts';
import { draftOf } from './draft.ts';
import { anyEntry, entrySchema } from './entry-schema.ts';
import type { Extension } from './extension.ts';
import type {
  ExtensionDefinition,
  ExtensionEntryOf,
  ExtensionField,
  ExtensionFields,
} from './extension-definition.ts';
import { kindOf } from './field-kinds.ts';
import { type StandardSchema, standardSchema } from './standard-schema.ts';

/** An extension whose keys and types are known to the compiler. */
export interface DefinedExtension<
  Prefix extends string,
  Version extends string,
  Fields extends ExtensionFields,
> extends Extension {
  readonly prefix: Prefix;
  readonly version: Version;
  readonly personalData: { readonly [Key in keyof Fields]: PersonalData };
  /** Of one entry; sentences in Spanish, as the labels. */
  readonly standardSchema: StandardSchema<ExtensionEntryOf<Version, Fields>>;
}

/** The type of an extension's entry: `ExtensionEntry<typeof cucuta>`. */
export type ExtensionEntry<Defined> =
  Defined extends DefinedExtension<string, infer Version, infer Fields>
    ? ExtensionEntryOf<Version, Fields>
    : never;

/** Nobody said whose data it is, so it is taken for the kind that is shown to fewest. */
const UNSAID: PersonalData = 'private-contact';

const VERSION = '/version';

/**
 * The boxes that an entity adds to a document, from one definition: contract, form, types, classes
 * of personal data and check. Throws `ExtensionError` if the definition cannot be one.
 */
export function defineExtension<
  const Prefix extends `x-${string}`,
  const Version extends string,
  const Fields extends ExtensionFields,
>(
  definition: ExtensionDefinition<Prefix, Version, Fields>,
): DefinedExtension<Prefix, Version, Fields> {
  assertDefinition(definition);
  const { prefix, version, title, fields } = definition;
  const schema = schemaOf(definition);
  const draft = draftOf(schema);
  const issuesOf = (
    entry: unknown,
    messages: MessageTable = esCO,
    profile: Profile = 'diligenciada',
  ) => findIssues(profile === 'borrador' ? draft : schema, entry, messages);
  return {
    prefix,
    version,
    ...(title !== undefined && { title }),
    schema,
    form: Object.entries(fields).map(([name, field]) => boxOf(prefix, name, field)),
    personalData: mapValues(fields, ({ personalData = UNSAID }: ExtensionField) => personalData),
    standardSchema: standardSchema((entry) => issuesOf(entry)),
    issuesOf,
  };
}

/** Without `$id`: it may stand beside others in one validator, and nothing ever refers to it. */
function schemaOf({ prefix, version, fields }: ExtensionDefinition): ObjectSchema {
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  const campos: ObjectSchema = {
    type: 'object',
    properties: mapValues(fields, fieldSchema),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    minProperties: 1,
  };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: prefix,
    ...entrySchema({ type: 'string', enum: [version] }, campos),
  };
  assertPortable(schema, `#/extensiones/${prefix}`);
  return schema;
}

function fieldSchema(field: ExtensionField): JsonSchema {
  const { label, help } = field;
  return {
    title: label,
    ...(help !== undefined && { description: help }),
    ...kindOf(field).schema(field),
  };
}

function boxOf(prefix: string, name: string, field: ExtensionField): BoxModel {
  const { label, shortLabel = label, help, personalData = UNSAID, required = false } = field;
  const common = {
    name,
    template: pointerTo(`/extensiones/${prefix}/campos`, name),
    label,
    shortLabel,
    ...(help !== undefined && { help }),
    personalData,
    requiredIn: required ? (['diligenciada', 'publicable'] as const) : [],
  };
  return kindOf(field).box(common, field);
}

function findIssues(schema: ObjectSchema, entry: unknown, messages: MessageTable): Issue[] {
  return findingsIn(schema, entry).map((finding) => ({
    ...finding,
    severity: 'error',
    message: sentenceFor(messages, finding.code, finding.params),
  }));
}

/**
 * The document speaks first; where it has found something, the extension adds nothing. Of an entry
 * of another version it says only that: its boxes may be others.
 */
function findingsIn(schema: ObjectSchema, entry: unknown): readonly StructuralFinding[] {
  try {
    const found = interpret(anyEntry(), entry);
    const said = new Set(found.map(({ pointer }) => pointer));
    const own = interpret(schema, entry);
    const isOther = own.some(({ pointer }) => pointer === VERSION);
    const added = own.filter(
      ({ pointer }) => !said.has(pointer) && (pointer === VERSION || !isOther),
    );
    return [...found, ...added];
  } catch {
    return [{ code: 'registro-ilegible', pointer: '', params: {} }];
  }
}

function mapValues<Fields extends object, Mapped>(
  fields: Fields,
  map: (field: Fields[keyof Fields]) => Mapped,
): { [Key in keyof Fields]: Mapped } {
  const entries = Object.entries(fields).map(([key, field]) => [key, map(field)]);
  return Object.fromEntries(entries);
}
