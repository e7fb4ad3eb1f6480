/** The generated TypeScript modules that bind the catalogue's documents together by static imports. */
import type { CatalogueEntry, Profile } from '../src/catalogue.ts';
import { GENERATED } from './contract.ts';

/** `FichaLeccionV1` for the complete record, `FichaLeccionV1Borrador` for any other profile. */
export function typeName({ document, version }: CatalogueEntry, profile: Profile): string {
  const pascal = document.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const suffix =
    profile === 'diligenciada' ? '' : (profile[0] ?? '').toUpperCase() + profile.slice(1);
  return `${pascal}V${version.split('.')[0]}${suffix}`;
}

export function modules(entries: readonly CatalogueEntry[]): [string, string][] {
  return [
    ['definitions.ts', definitions(entries)],
    ['zod.ts', zodSchemas(entries)],
    ['contract.type-test.ts', typeTest(entries)],
  ];
}

const keyOf = ({ document, version }: CatalogueEntry) => `${document}/${version}`;
const sourceOf = ({ document, version }: CatalogueEntry) =>
  `../src/${document}/v${version.split('.')[0]}`;
const constantOf = (entry: CatalogueEntry) => {
  const name = typeName(entry, 'diligenciada');
  return (name[0] ?? '').toLowerCase() + name.slice(1);
};
const lines = (entries: readonly CatalogueEntry[], line: (entry: CatalogueEntry) => string) =>
  entries.map(line).join('\n');

function definitions(entries: readonly CatalogueEntry[]): string {
  const types = (entry: CatalogueEntry) =>
    entry.profiles.map((profile) => typeName(entry, profile));
  return `${GENERATED}
import type { FormModel } from '../src/form/form-model.ts';
${lines(entries, (e) => `import { editions as ${constantOf(e)}Editions } from '${sourceOf(e)}/editions.ts';`)}
${lines(entries, (e) => `import ${constantOf(e)}Form from './form-model/${keyOf(e)}.json' with { type: 'json' };`)}
${lines(entries, (e) => `import type { ${types(e).join(', ')} } from './types/${e.document}-${e.version}.ts';`)}

${lines(entries, (e) => `export type { ${types(e).join(', ')} };`)}

/** The type of a record, by document, version and profile. */
export interface RecordTypes {
${lines(entries, (e) => `  '${keyOf(e)}': { ${e.profiles.map((p) => `${p}: ${typeName(e, p)}`).join('; ')} };`)}
}

/** Everything about a document that needs no schema library. */
export const definitions = {
${lines(entries, (e) => `  '${keyOf(e)}': { formModel: ${constantOf(e)}Form as FormModel, editions: ${constantOf(e)}Editions },`)}
} as const;
`;
}

function zodSchemas(entries: readonly CatalogueEntry[]): string {
  return `${GENERATED}
${lines(entries, (e) => `import { schema as ${constantOf(e)} } from '${sourceOf(e)}/schema.ts';`)}
import { borrador } from '../src/zod/profiles.ts';

/** The zod/mini schema of every document, version and profile. */
export const schemas = {
${lines(entries, (e) => `  '${keyOf(e)}': { diligenciada: ${constantOf(e)}, borrador: borrador(${constantOf(e)}) },`)}
} as const;
`;
}

function typeTest(entries: readonly CatalogueEntry[]): string {
  const assertion = (entry: CatalogueEntry, profile: Profile) =>
    `true satisfies Equal<z.infer<(typeof schemas)['${keyOf(entry)}']['${profile}']>, ${typeName(entry, profile)}>;`;
  return `${GENERATED}
// The public types come from the JSON Schema; this holds them equal to what zod infers.
import type * as z from 'zod/mini';
${lines(entries, (e) => `import type { ${e.profiles.map((p) => typeName(e, p)).join(', ')} } from './definitions.ts';`)}
import type { schemas } from './zod.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

${lines(entries, (e) => e.profiles.map((p) => assertion(e, p)).join('\n'))}
`;
}
