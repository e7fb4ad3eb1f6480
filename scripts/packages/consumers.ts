/** What a user does with each packed package, alone in an empty project. */
export interface Consumer {
  /** The folder of the package under `packages/`. */
  readonly folder: string;
  /** Other packages of ours that it says it needs; empty for the ones that stand alone. */
  readonly needs: readonly string[];
  /** A TypeScript file that must type-check with `skipLibCheck: false` and run on Node 22. */
  readonly program: string;
  /** What the program must print. */
  readonly prints: string;
}

const INCOMPLETE = `{ $schema: 'https://unpkg.com/@ficha-leccion/schema/json-schema/ficha-leccion/2.0.json' }`;

export const consumers: readonly Consumer[] = [
  {
    folder: 'schema',
    needs: [],
    program: `
import { defineExtension, type ExtensionEntry, type FichaLeccion, identifierOf, migrate, normalizeDate, redact, review } from '@ficha-leccion/schema';
import schema from '@ficha-leccion/schema/json-schema/ficha-leccion/2.0.json' with { type: 'json' };
import fixture from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with { type: 'json' };

const identifier: FichaLeccion['$schema'] = identifierOf('ficha-leccion', '2.0');
const date = normalizeDate('29-noviembre-2022');
const migrated = migrate(fixture, { to: '2.0' });
const record = migrated.ok ? migrated.record : {};
const shared = redact(record, { audience: 'otrasEntidades' });
const cucuta = defineExtension({
  prefix: 'x-cucuta',
  version: '1',
  fields: { barrio: { kind: 'texto', label: 'Barrio', required: true } },
});
const entry: ExtensionEntry<typeof cucuta> = { version: '1', campos: { barrio: 'Centro' } };
console.log(
  schema.$id === identifier && record.$schema === identifier,
  date.ok && date.value,
  shared.ok && !('contactos' in shared.record),
  review(record, { today: '2026-01-15' }).map(({ code }) => code).join(),
  entry.campos.barrio,
);
`,
    prints: 'true 2022-11-29 true correo-no-institucional Centro',
  },
  {
    folder: 'validators',
    needs: [],
    program: `
import { assert, fichaLeccionV2, is, problemDetails, validate, ValidationError } from '@ficha-leccion/validators';
import { explain } from '@ficha-leccion/validators/explain';
import { validateStream } from '@ficha-leccion/validators/stream';
import { fichaLeccion } from '@ficha-leccion/validators/ficha-leccion';
import { fichaLeccionV2 as alone } from '@ficha-leccion/validators/ficha-leccion-v2';
import { fichaLeccionV2 as compact } from '@ficha-leccion/validators/compact/ficha-leccion-v2';

const record: unknown = ${INCOMPLETE};
const { valid, issues } = validate(record);
const result = alone['~standard'].validate(record);
console.log(valid, issues[0]?.pointer, issues[0]?.message, result.issues?.length, fichaLeccionV2.version);
console.log(problemDetails(issues).status, explain('falta-respuesta')?.severity);
if (is(compact, record)) console.log(record.temaLeccion.length);
console.log(compact.validate(record).issues.length);
for await (const { line, valid: isValid } of validateStream(['{}\\n', JSON.stringify(record)])) console.log(line, isValid);
try {
  if (is(fichaLeccion, record)) console.log(record.temaLeccion.length);
  assert(alone, record);
  console.log(record.temaLeccion.length);
} catch (error) {
  console.log(error instanceof ValidationError && error.issues.length);
}
`,
    prints:
      'false /entidadYArea Escriba el nombre de la entidad y del área. 9 2.0\n422 error\n9\n1 false\n2 false\n9',
  },
  {
    folder: 'documents',
    needs: [],
    program: `
import { DocumentError, importDocument } from '@ficha-leccion/documents';

const paper = \`DOCUMENTACIÓN DE LECCIONES APRENDIDAS
Nombre de la entidad y del área: Alcaldía de Ejemplo
Fecha de diligenciamiento: 29-noviembre-2022
Tema de la lección aprendida: Reuniones con las familias
\`;
const { record, document, fields } = await importDocument(paper);
console.log(document, record.fechaDiligenciamiento, fields.some(({ pointer }) => pointer === '/temaLeccion'));
try {
  await importDocument(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
} catch (error) {
  console.log(error instanceof DocumentError && error.message.endsWith('.'));
}
`,
    prints: 'ficha-leccion/v2 2022-11-29 true\ntrue',
  },
  {
    folder: 'elements',
    needs: [],
    program: `
import { FichaLeccionElement, type RecordSubmitEvent } from '@ficha-leccion/elements';
import { formAsHtml, recordFromForm } from '@ficha-leccion/elements/html';

export function send(event: RecordSubmitEvent): void {
  event.respondWith(fetch('/api/fichas', { method: 'POST', body: JSON.stringify(event.record) }));
}
export const listen = (element: FichaLeccionElement) =>
  element.addEventListener('record-submit', (event) => send(event));
console.log(FichaLeccionElement.formAssociated, typeof send, typeof formAsHtml, typeof recordFromForm);
`,
    prints: 'true function function function',
  },
];
