/** What must fail, and with which words: each guard breaks a scratch copy in one way. */
import type { ScratchCopy } from './scratch-copy.ts';

export interface Guard {
  readonly name: string;
  readonly break: (copy: ScratchCopy) => void;
  readonly command: string;
  /** What the failure must say, so that whoever meets it knows what to do. */
  readonly says: RegExp;
}

const SCHEMA = 'packages/schema/src/ficha-leccion/v1/schema.ts';
const FORM = 'packages/schema/src/ficha-leccion/v1/form.ts';
const NEWEST = 'packages/schema/src/ficha-leccion/v2';
const NOTE = 'packages/schema/src/nota-conocimiento/v1';
const CATALOGUE = 'packages/schema/src/catalogue.ts';
const CHECK_RELEASES = 'npm run --silent release-contract -- --check';

export const guards: readonly Guard[] = [
  {
    name: 'a generated file was deleted',
    break: (copy) => copy.remove('packages/schema/generated/json-schema/ficha-leccion/1.0.json'),
    command: 'npm run --silent generate -- --check',
    says: /missing +generated\/json-schema\/ficha-leccion\/1\.0\.json[\s\S]*Run: npm run generate/,
  },
  {
    name: 'a field is in schema.ts but not in form.ts',
    break: (copy) =>
      copy.edit(SCHEMA, 'impacto: text', 'municipio: optional(text(100)),\n  impacto: text'),
    command: 'npm run --silent generate',
    says: /«municipio» is in schema\.ts but not in form\.ts: describe its box there\./,
  },
  {
    name: 'a field is in form.ts but not in schema.ts',
    break: (copy) => copy.edit(SCHEMA, '  impacto: text(20_000),\n', ''),
    command: 'npm run --silent generate',
    says: /«impacto» is in form\.ts but not in schema\.ts/,
  },
  {
    name: 'the contract uses a keyword outside the portable dialect',
    break: (copy) => {
      copy.edit(SCHEMA, 'import {', "import * as z from 'zod/mini';\nimport {");
      copy.edit(SCHEMA, 'temaLeccion: text(500)', 'temaLeccion: z.string().check(z.minLength(3))');
    },
    command: 'npm run --silent generate',
    says: /#\/properties\/temaLeccion: keyword «minLength» is not in the portable dialect/,
  },
  {
    name: 'zod is imported from the half without zod',
    break: (copy) =>
      copy.edit(
        'packages/schema/src/issues.ts',
        'import type { Pointer }',
        "import 'zod/mini';\nimport type { Pointer }",
      ),
    command: 'vitest run --project node packages/schema/test/import-graph.test.ts',
    says: /zod is imported from the "\." half: .*issues\.ts.*Only schema\.ts files and src\/zod may import it\./,
  },
  {
    name: 'a sentence is missing from a message table',
    break: (copy) =>
      copy.edit(
        'packages/schema/src/messages/es-CO.ts',
        "  'correo-varios': 'Deje un solo correo en esta casilla.',\n",
        '',
      ),
    command: 'tsc -p packages/schema',
    says: /es-CO\.ts.*[\s\S]*Property '"correo-varios"' is missing/,
  },
  {
    name: 'a box names a field of another type',
    break: (copy) => copy.edit(FORM, "options: { si: 'Sí', no: 'No' }", "options: { si: 'Sí' }"),
    command: 'tsc -p packages/schema',
    says: /form\.ts.*[\s\S]*Property 'no' is missing/,
  },
  {
    name: 'a released file was changed',
    break: (copy) =>
      copy.edit(
        'packages/schema/released/ficha-leccion/1.0/diligenciada.json',
        '"maxLength": 300',
        '"maxLength": 400',
      ),
    command: CHECK_RELEASES,
    says: /released\/ficha-leccion\/1\.0\/diligenciada\.json was changed/,
  },
  {
    name: 'the definition of a released version was changed',
    break: (copy) => copy.edit(SCHEMA, 'entidadYArea: text(500)', 'entidadYArea: text(501)'),
    command: CHECK_RELEASES,
    says: /ficha-leccion 1\.0 is released, and its definition now says otherwise \(.*make it a new version/,
  },
  {
    name: 'a minor removes a field',
    break: (copy) => {
      copy.edit(
        CATALOGUE,
        "'nota-conocimiento',\n    version: '1.0'",
        "'nota-conocimiento',\n    version: '1.1'",
      );
      copy.edit(`${NOTE}/schema.ts`, '  entidad: optional(text(300)),\n', '');
      copy.edit(`${NOTE}/form.ts`, / {4}entidad: \{[\s\S]*?\n {4}\},\n/, '');
    },
    command: CHECK_RELEASES,
    says: /nota-conocimiento 1\.1 is no minor of 1\.0 \(diligenciada\): #: «entidad» was removed/,
  },
  {
    name: 'a migration step that no fixture exercises',
    break: (copy) =>
      copy.edit(
        `${NEWEST}/migrate.ts`,
        'Step[] = [contacts,',
        "Step[] = [\n  { name: 'sin-ejemplo', older: ['a'], newer: ['b'], down: () => ({ boxes: {} }) },\n  contacts,",
      ),
    command:
      'turbo run build --filter=@ficha-leccion/schema --output-logs=errors-only && RUNS=50 vitest run --project node packages/schema/test/migrate.test.ts',
    says: /has seen every step at work[\s\S]*down sin-ejemplo/,
  },
  {
    name: 'a rule without documentation',
    break: (copy) =>
      copy.edit(`${NEWEST}/rules.documentation.ts`, "'nit-digito-verificacion'", "'otro-codigo'"),
    command: 'tsc -p packages/schema || npm run --silent generate',
    says: /'otro-codigo'' does not exist in type[\s\S]*Rule nit-digito-verificacion is in no \.documentation\.ts: describe it beside its rules\./,
  },
  {
    name: 'a rule without vectors',
    break: (copy) =>
      copy.edit(
        `${NEWEST}/rules.documentation.ts`,
        / {4}vectors: \[\n[\s\S]*?\n {4}\],\n/,
        '    vectors: [],\n',
      ),
    command: 'vitest run --project node packages/schema/test/review-rules.test.ts',
    says: /respuesta-contradictoria/,
  },
  {
    name: 'an element calls what an old browser lacks',
    break: (copy) =>
      copy.edit(
        'packages/elements/src/define.ts',
        'import { define }',
        '[2, 1].toSorted();\nimport { define }',
      ),
    command: 'node scripts/browser-floor.ts',
    says: /packages\/elements\/src\/define\.ts: Array\.toSorted is missing in chrome 109, edge 109/,
  },
];
