/** The published fixtures of every document and version of the catalogue, right and wrong ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, definitionOf, type FormModel } from '@ficha-leccion/schema';

interface Fixture {
  readonly name: string;
  readonly model: FormModel;
  readonly record: Readonly<Record<string, unknown>>;
}

const published = join(import.meta.dirname, '../../schema/dist/fixtures');

export const fixtures: readonly Fixture[] = catalogue.flatMap(({ document, version }) => {
  const folder = join(published, document, version);
  const { formModel: model } = definitionOf(document, version);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const record = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name: `${document} ${version} ${file}`, model, record };
    })
    .filter(({ record }) => record !== null && '$schema' in Object(record));
});
