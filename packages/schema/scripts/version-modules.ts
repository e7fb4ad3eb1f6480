/** The generated modules that bind versions together: older minors, migrations, what each knows. */
import type { CatalogueEntry } from '../src/catalogue.ts';
import type { FormModel } from '../src/form/form-model.ts';
import { constantOf, folderOf, GENERATED, keyOf, lines, majorOf, publishedAs } from './names.ts';

export function olderMinorsModule(entries: readonly CatalogueEntry[]): string {
  const list = entries.map((entry) => `\n  ${JSON.stringify(entry)},`).join('');
  return `${GENERATED}
import type { CatalogueEntry } from '../src/catalogue.ts';

/** Released versions that a newer minor has taken over; their records are still read. */
export const olderMinors: readonly CatalogueEntry[] = [${list}${list ? '\n' : ''}];
`;
}

/** Every major version but a document's first, with the one before. */
export function pairsOf(entries: readonly CatalogueEntry[]) {
  return entries.flatMap((newer) => {
    const older = entries
      .filter((each) => each.document === newer.document && majorOf(each) < majorOf(newer))
      .at(-1);
    return older ? [{ older, newer }] : [];
  });
}

/** Two majors that follow each other. */
export interface Way {
  readonly older: CatalogueEntry;
  readonly newer: CatalogueEntry;
  /** The keys of the newer one that are lost on the way down. */
  readonly onlyNewer: readonly string[];
}

export function migrations(ways: readonly Way[]): string {
  const imports = ways.map(
    ({ newer }) =>
      `import { steps as ${constantOf(newer)}Steps } from '${folderOf(newer)}/migrate.ts';\n`,
  );
  const list = ways.map(
    ({ older, newer, onlyNewer }) => `  {
    document: '${newer.document}',
    older: '${older.version}',
    newer: '${newer.version}',
    steps: ${constantOf(newer)}Steps,
    onlyNewer: ${JSON.stringify(onlyNewer)},
  },\n`,
  );
  return `${GENERATED}
${imports.join('')}import type { Migration } from '../src/migrate/step.ts';

/** The ways between the major versions of each document, oldest first. */
export const migrations: readonly Migration[] = [
${list.join('')}];
`;
}

export function contracts(entries: readonly CatalogueEntry[]): string {
  const imports = lines(
    entries,
    (e) =>
      `import ${constantOf(e)} from './json-schema/${publishedAs(e)}/borrador.json' with { type: 'json' };`,
  );
  return `${GENERATED}
${imports}

/** Every box that a version knows, whatever a profile asks of it. */
export const contracts: Readonly<Record<string, unknown>> = {
${lines(entries, (e) => `  '${keyOf(e)}': ${constantOf(e)},`)}
};
`;
}

/** Apart from the documents: whoever reviews needs neither forms nor papers. */
export function reviewedModule(
  entries: readonly CatalogueEntry[],
  formModels: readonly FormModel[],
): string {
  const imports = lines(
    entries,
    (e) => `import { advisories as ${constantOf(e)}Advisories } from '${folderOf(e)}/rules.ts';
import ${constantOf(e)} from './reviewed/${publishedAs(e)}.json' with { type: 'json' };`,
  );
  const list = entries.map((entry, at) => {
    const { lang, timeZone } = formModels[at] as FormModel;
    return `  '${publishedAs(entry)}': {
    lang: '${lang}',
    timeZone: '${timeZone}',
    fields: ${constantOf(entry)} as readonly ReviewedField[],
    advisories: ${constantOf(entry)}Advisories,
  },`;
  });
  return `${GENERATED}
import type { ReviewedField } from '../src/form/field.ts';
import type { AdvisoryRule } from '../src/rules/rule.ts';
${imports}

/** What \`review\` knows of a document. */
export interface ReviewedDocument {
  readonly lang: string;
  readonly timeZone: string;
  /** Every box, hidden ones too. */
  readonly fields: readonly ReviewedField[];
  /** What is said of this document alone. */
  readonly advisories: readonly AdvisoryRule[];
}

/** By document and version. */
export const reviewed: Readonly<Record<string, ReviewedDocument>> = {
${list.join('\n')}
};
`;
}

/** Apart from the documents: most pages show none of these boxes. */
export function configurableModule(entries: readonly CatalogueEntry[]): string {
  const imports = lines(
    entries,
    (e) =>
      `import ${constantOf(e)} from './configurable/${publishedAs(e)}.json' with { type: 'json' };`,
  );
  return `${GENERATED}
import type { BoxModel } from '../src/form/form-model.ts';
${imports}

/**
 * Hidden boxes that a host's configuration may bring onto the form or fill in, whole, by document and
 * version. They are found by their role; the map of extensions is a group without boxes here.
 */
export const configurable: Readonly<Record<string, readonly BoxModel[]>> = {
${lines(entries, (e) => `  '${publishedAs(e)}': ${constantOf(e)} as readonly BoxModel[],`)}
};
`;
}
