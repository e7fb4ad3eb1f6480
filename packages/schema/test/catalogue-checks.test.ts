import { expect, it } from 'vitest';
import { assertComplete, CatalogueError } from '../scripts/catalogue-checks.ts';
import type { CatalogueEntry } from '../src/catalogue.ts';
import { definitionOf } from '../src/definition-of.ts';

const entry = (document: string, version: CatalogueEntry['version'] = '1.0'): CatalogueEntry => ({
  document,
  version,
  profiles: ['borrador', 'diligenciada'],
});

it('names every file that a document of the catalogue lacks', () => {
  expect(() => assertComplete(entry('ficha-leccion'))).not.toThrow();
  expect(() => assertComplete(entry('ficha-leccion', '7.0'))).toThrow(
    new CatalogueError(
      'ficha-leccion 7.0 is in catalogue.ts, but packages/schema/src/ficha-leccion/v7/ lacks ' +
        'schema.ts, form.ts, rules.ts, rules.documentation.ts, editions.ts, ' +
        'fixtures/expected.json, migrate.ts.',
    ),
  );
});

it('finds a definition by document and version, and says what there is otherwise', () => {
  expect(definitionOf('ficha-leccion', '1.0').formModel.version).toBe('1.0');
  expect(() => definitionOf('toString', '1.0')).toThrow(
    'There is no document toString 1.0 (there is: ficha-leccion/v1',
  );
});
