/** The independent readers of a contract: they must agree on every record. */
import {
  type CatalogueEntry,
  catalogue,
  codes,
  type Issue,
  type ObjectSchema,
  type Profile,
} from '@ficha-leccion/schema';
import { Ajv } from 'ajv';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { schemas as zodSchemas } from '../../../schema/generated/zod.ts';
import { interpret, type StructuralFinding } from '../../../schema/src/interpreter/interpret.ts';
import { toyJsonSchema, toySchemas } from '../../../schema/test/toy-document.ts';
import { type DocumentValidator, validators } from '../../src/index.ts';
import { compactOf } from '../compact.ts';
import { compileNow } from '../compile-now.ts';
import { schemaOf } from '../published.ts';

/** One profile of one document, with everybody who can judge its records. */
export interface Contract {
  readonly profile: Profile;
  readonly schema: ObjectSchema;
  /** By the name of the reader. */
  readonly accepts: Readonly<Record<string, (record: unknown) => boolean>>;
  /** What our compiled validator has to say of the structure. */
  readonly issues: (record: unknown) => readonly Issue[];
  /** What the compact form of it has to say. */
  readonly compactIssues: (record: unknown) => readonly Issue[];
  /** What our interpreter of the dialect has to say. */
  readonly findings: (record: unknown) => readonly StructuralFinding[];
  /** What Ajv has to say, all of it. */
  readonly errors: (record: unknown) => readonly ErrorObject[];
}

export interface Subject {
  readonly name: string;
  readonly contracts: readonly Contract[];
}

type ZodSchemas = Readonly<
  Record<Profile, { safeParse(value: unknown): { readonly success: boolean } }>
>;

const STRICT = { strict: true, allErrors: true, validateFormats: false, verbose: true };

/** Every document of the catalogue, and a toy whose boxes nest deeper than theirs. */
export const subjects: readonly Subject[] = [...catalogue.map(subjectOf), toySubject()];

function subjectOf(entry: CatalogueEntry): Subject {
  const name = `${entry.document}/${entry.version}`;
  const key = `${entry.document}/v${entry.version.split('.')[0]}`;
  const zod = (zodSchemas as Readonly<Record<string, unknown>>)[key] as ZodSchemas;
  const validator = validators.find(
    ({ document, version }) => `${document}/${version}` === name,
  ) as DocumentValidator;
  const contracts = entry.profiles.map((profile) =>
    contractOf(profile, [validator, compactOf(validator) as DocumentValidator], zod, {
      'Ajv 2020-12': schemaOf(entry, profile, '2020-12'),
      'Ajv draft-07': schemaOf(entry, profile, 'draft-07'),
    }),
  );
  return { name, contracts };
}

function toySubject(): Subject {
  const profiles: Profile[] = ['borrador', 'diligenciada', 'publicable'];
  // One for both: its check compares straight with compact code at every record.
  const validator = compileNow(profiles, toyJsonSchema);
  const contracts = profiles.map((profile) => {
    const schema = toyJsonSchema(profile);
    return contractOf(profile, [validator, validator], toySchemas, {
      'Ajv 2020-12': schema,
      'Ajv draft-07': schema,
    });
  });
  return { name: 'toy document', contracts };
}

function contractOf(
  profile: Profile,
  [validator, compact]: readonly [DocumentValidator, DocumentValidator],
  zod: ZodSchemas,
  schemas: { 'Ajv 2020-12': ObjectSchema; 'Ajv draft-07': ObjectSchema },
): Contract {
  const schema = schemas['Ajv 2020-12'];
  const ajv = new Ajv2020(STRICT).compile(schema);
  const ajv07 = new Ajv(STRICT).compile(schemas['Ajv draft-07']);
  return {
    profile,
    schema,
    accepts: {
      compiled: (record) => validator.validate(record, { profile }).schemaValid,
      zod: (record) => zod[profile].safeParse(record).success,
      'Ajv 2020-12': (record) => ajv(record),
      'Ajv draft-07': (record) => ajv07(record),
    },
    issues: (record) => validator.validate(record, { profile }).issues.filter(isStructural),
    compactIssues: (record) => compact.validate(record, { profile }).issues.filter(isStructural),
    findings: (record) => interpret(schema, record),
    errors: (record) => (ajv(record) ? [] : (ajv.errors ?? []).filter(isWhole)),
  };
}

function isStructural({ code }: Issue): boolean {
  return code in codes;
}

/** Ajv says of a key that its pattern fails, and again that `propertyNames` does. */
function isWhole({ propertyName }: ErrorObject): boolean {
  return propertyName === undefined;
}
