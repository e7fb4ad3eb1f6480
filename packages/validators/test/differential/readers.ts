/** The independent readers of a contract: they must agree on every record. */
import {
  type CatalogueEntry,
  catalogue,
  type ObjectSchema,
  type Profile,
} from '@ficha-leccion/schema';
import { Ajv } from 'ajv';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { transformSync } from 'esbuild';
import { schemas as zodSchemas } from '../../../schema/generated/zod.ts';
import { toyJsonSchema, toySchemas } from '../../../schema/test/toy-document.ts';
import * as patterns from '../../compiled/patterns.ts';
import { checkFunction } from '../../scripts/check-function.ts';
import { documentValidator } from '../../src/document-validator.ts';
import { type DocumentValidator, validators } from '../../src/index.ts';
import type { Check } from '../../src/runtime.ts';
import * as runtime from '../../src/runtime.ts';
import { schemaOf } from '../published.ts';

/** One profile of one document, with everybody who can judge its records. */
export interface Contract {
  readonly profile: Profile;
  readonly schema: ObjectSchema;
  /** By the name of the reader. */
  readonly accepts: Readonly<Record<string, (record: unknown) => boolean>>;
  /** Where our compiled validator finds errors. */
  readonly pointers: (record: unknown) => string[];
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

const STRICT = { strict: true, allErrors: true, validateFormats: false };

/** Every document of the catalogue, and a toy whose boxes nest deeper than theirs. */
export const subjects: readonly Subject[] = [...catalogue.map(subjectOf), toySubject()];

function subjectOf(entry: CatalogueEntry): Subject {
  const name = `${entry.document}/${entry.version}`;
  const zod: ZodSchemas = zodSchemas[name as keyof typeof zodSchemas];
  const validator = validators.find(
    ({ document, version }) => `${document}/${version}` === name,
  ) as DocumentValidator;
  const contracts = entry.profiles.map((profile) =>
    contractOf(profile, validator, zod, {
      'Ajv 2020-12': schemaOf(entry, profile, '2020-12'),
      'Ajv draft-07': schemaOf(entry, profile, 'draft-07'),
    }),
  );
  return { name, contracts };
}

function toySubject(): Subject {
  const profiles: Profile[] = ['borrador', 'diligenciada'];
  const validator = compileNow(profiles);
  const contracts = profiles.map((profile) => {
    const schema = toyJsonSchema(profile);
    return contractOf(profile, validator, toySchemas, {
      'Ajv 2020-12': schema,
      'Ajv draft-07': schema,
    });
  });
  return { name: 'toy document', contracts };
}

/** What `scripts/compile.ts` does when a package is built, without the files. */
function compileNow(profiles: readonly Profile[]): DocumentValidator {
  const inProfiles = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: toyJsonSchema(profile),
  }));
  const { code } = transformSync(checkFunction(inProfiles), { loader: 'ts' });
  const names = [...Object.keys(runtime), 'patterns'];
  const make = new Function(...names, `${code}; return check;`);
  const check = make(...Object.values(runtime), patterns) as Check;
  return documentValidator({
    document: 'documento-de-juguete',
    version: '1.0',
    identifier: '',
    profiles,
    sentences: {},
    check,
  });
}

function contractOf(
  profile: Profile,
  validator: DocumentValidator,
  zod: ZodSchemas,
  schemas: { 'Ajv 2020-12': ObjectSchema; 'Ajv draft-07': ObjectSchema },
): Contract {
  const ajv = new Ajv2020(STRICT).compile(schemas['Ajv 2020-12']);
  const ajv07 = new Ajv(STRICT).compile(schemas['Ajv draft-07']);
  return {
    profile,
    schema: schemas['Ajv 2020-12'],
    accepts: {
      compiled: (record) => validator.validate(record, { profile }).schemaValid,
      zod: (record) => zod[profile].safeParse(record).success,
      'Ajv 2020-12': (record) => ajv(record),
      'Ajv draft-07': (record) => ajv07(record),
    },
    pointers: (record) =>
      validator.validate(record, { profile }).issues.map(({ pointer }) => pointer),
    errors: (record) => (ajv(record) ? [] : (ajv.errors ?? [])),
  };
}
