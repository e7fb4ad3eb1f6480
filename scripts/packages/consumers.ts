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

const INCOMPLETE = `{ $schema: 'https://unpkg.com/@ficha-leccion/schema/json-schema/ficha-leccion/1.0.json' }`;

export const consumers: readonly Consumer[] = [
  {
    folder: 'schema',
    needs: [],
    program: `
import { type FichaLeccionV1, identifierOf, normalizeDate } from '@ficha-leccion/schema';
import schema from '@ficha-leccion/schema/json-schema/ficha-leccion/1.0.json' with { type: 'json' };
import fixture from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with { type: 'json' };

const identifier: FichaLeccionV1['$schema'] = identifierOf('ficha-leccion', '1.0');
const date = normalizeDate('29-noviembre-2022');
console.log(schema.$id === identifier, fixture.$schema === identifier, date.ok && date.value);
`,
    prints: 'true true 2022-11-29',
  },
  {
    folder: 'validators',
    needs: [],
    program: `
import { fichaLeccionV1, validate } from '@ficha-leccion/validators';
import { fichaLeccionV1 as alone } from '@ficha-leccion/validators/ficha-leccion-v1';

const record: unknown = ${INCOMPLETE};
const { valid, issues } = validate(record);
const result = alone['~standard'].validate(record);
console.log(valid, issues[0]?.pointer, issues[0]?.message, result.issues?.length, fichaLeccionV1.version);
`,
    prints: 'false /entidadYArea Escriba el nombre de la entidad y del área. 9 1.0',
  },
  {
    folder: 'elements',
    needs: [],
    program: `
import { FichaLeccionElement, type RecordSubmitEvent } from '@ficha-leccion/elements';

export function send(event: RecordSubmitEvent): void {
  event.respondWith(fetch('/api/fichas', { method: 'POST', body: JSON.stringify(event.record) }));
}
export const listen = (element: FichaLeccionElement) =>
  element.addEventListener('record-submit', (event) => send(event));
console.log(FichaLeccionElement.formAssociated, typeof send);
`,
    prints: 'true function',
  },
];
