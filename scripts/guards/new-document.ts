/** A folder and a line in the catalogue are a whole new document. */
import { join } from 'node:path';
import type { ScratchCopy } from './scratch-copy.ts';

const FOLDER = 'packages/schema/src/acta-visita/v1';
const IDENTIFIER = 'https://unpkg.com/@ficha-leccion/schema/json-schema/acta-visita/1.0.json';
const TESTS = 'RUNS=1000 vitest run --project node packages/schema packages/validators';

const valid = { schemaValid: true, valid: true, issues: [] };
const incomplete = {
  schemaValid: false,
  valid: false,
  issues: [{ code: 'falta-respuesta', pointer: '/asistentes' }],
};

/** What CONTRIBUTING asks of a document's folder, as small as it can be. */
const files: Readonly<Record<string, string>> = {
  'schema.ts': `import { civilDate, group, integer, list, optional, text } from '../../zod/words.ts';

export const boxes = {
  lugar: text(200),
  fecha: optional(civilDate()),
  asistentes: list(group({ nombre: text(100), anios: optional(integer(0, 120)) }), 20),
};
`,
  'form.ts': `import type { ActaVisitaV1 } from '../../../generated/types/acta-visita-v1.ts';
import type { FormDefinition } from '../../form/form-definition.ts';

const named = (label: string) => ({ label, shortLabel: label, personalData: 'none' as const });

export const form: FormDefinition<ActaVisitaV1, 'visita'> = {
  lang: 'es-CO',
  timeZone: 'America/Bogota',
  title: 'ACTA DE VISITA',
  texts: {
    submit: 'Enviar el acta',
    sending: 'Enviando su acta…',
    received: 'Su acta fue recibida',
    another: 'Escribir otra acta',
  },
  introduction: [],
  closing: [],
  sections: { visita: 'Visita' },
  boxes: {
    lugar: { section: 'visita', ...named('Lugar'), control: 'text', rows: 1 },
    fecha: { section: 'visita', ...named('Fecha'), control: 'date' },
    asistentes: {
      section: 'visita',
      ...named('Asistentes'),
      add: 'Agregar otro asistente',
      item: {
        ...named('Asistente'),
        boxes: {
          nombre: { ...named('Nombre'), control: 'text', rows: 1 },
          anios: { ...named('Años'), control: 'number' },
        },
      },
    },
  },
};
`,
  'rules.ts': `import { member } from '../../rules/read.ts';
import type { AdvisoryRule, ErrorRule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

const noPlace = {
  id: 'lugar-sin-nombre',
  severity: 'advisory',
  sentences: { 'es-CO': 'Escriba el nombre del lugar.', en: 'Enter the name of the place.' },
  check: (record) => (/^[0-9]+$/.test(String(member(record, 'lugar'))) ? [{ pointer: '/lugar' }] : []),
} as const satisfies AdvisoryRule;

export const errorRules = [] as const satisfies readonly ErrorRule[];

export const advisories = [noPlace] as const satisfies readonly AdvisoryRule[];

export const sharing: Sharing = {};
`,
  'rules.documentation.ts': `import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import type { advisories } from './rules.ts';

export const documentation: DocumentationOf<(typeof advisories)[number]> = {
  'lugar-sin-nombre': {
    description: 'The place is a number.',
    pointers: ['/lugar'],
    params: [],
    source: 'project convention',
    vectors: [
      { record: { lugar: '7' }, finds: [{ pointer: '/lugar' }] },
      { record: { lugar: 'Escuela' }, finds: [] },
    ],
  },
};
`,
  'editions.ts': `import type { Edition } from '../../form/edition.ts';

export const editions: readonly Edition[] = [];
`,
  'fixtures/visita.json': JSON.stringify({
    $schema: IDENTIFIER,
    lugar: 'Escuela Ejemplo',
    asistentes: [{ nombre: 'Persona Ejemplo', anios: 40 }],
  }),
  'fixtures/invalid/sin-asistentes.json': JSON.stringify({ $schema: IDENTIFIER, lugar: 'Escuela' }),
  'fixtures/expected.json': JSON.stringify({
    'visita.json': { borrador: valid, diligenciada: valid },
    'invalid/sin-asistentes.json': { borrador: valid, diligenciada: incomplete },
  }),
  'fixtures/advisories.json': JSON.stringify({ today: '2026-01-15', 'visita.json': [] }),
};

/** Adds the document; returns what could not be found of it, nothing when all is well. */
export async function missingOfNewDocument(copy: ScratchCopy): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) copy.write(`${FOLDER}/${name}`, content);
  copy.edit(
    'packages/schema/src/catalogue.ts',
    '] as const satisfies',
    "  { document: 'acta-visita', version: '1.0', profiles: ['borrador', 'diligenciada'] },\n] as const satisfies",
  );
  const built = await copy.run(
    'npm run --silent generate && turbo run build --filter=@ficha-leccion/validators --output-logs=errors-only && tsc -p packages/schema',
  );
  if (!built.ok) return [built.output];
  const tested = await copy.run(TESTS);
  if (!tested.ok) return [`tests that pass:\n${tested.output}`];
  const guide = copy.read('packages/schema/dist/guide/acta-visita/1.0.md');
  const found: Record<string, boolean> = {
    'the field guide': guide.includes('`/asistentes/*/anios`'),
    'the types': copy.read('packages/schema/dist/index.d.ts').includes('ActaVisitaV1Borrador'),
    'the validator': await isValidated(copy),
  };
  return Object.keys(found).filter((place) => !found[place]);
}

async function isValidated(copy: ScratchCopy): Promise<boolean> {
  const { validate } = await import(join(copy.folder, 'packages/validators/dist/index.js'));
  const record = { $schema: IDENTIFIER, lugar: '7', asistentes: [{ nombre: 'A', anios: 121 }] };
  const { issues } = validate(record);
  const found = issues.map(({ code, pointer }: Record<string, string>) => `${code} ${pointer}`);
  return found.join() === 'numero-fuera-de-rango /asistentes/0/anios';
}
